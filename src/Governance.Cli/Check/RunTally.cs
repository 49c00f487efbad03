using System.Collections.Immutable;
using Governance.Diagnostics;
using Governance.Formats.Findings;
using Governance.Platforms;
using Governance.Posts;

namespace Governance.Cli.Check;

/// <summary>Counts what a run looked at and found. One a worker's piece, added up in order.</summary>
internal sealed class RunTally
{
    private readonly SortedSet<string> _platforms = new(StringComparer.Ordinal);
    private readonly int[] _silentMedia = new int[(int)MediaKind.Document + 1];
    private readonly int[] _severities = new int[(int)Severity.Error + 1];
    private int _drafts;
    private int _posts;
    private int _suppressed;
    private int _withoutPlatform;

    public int Drafts => _drafts;

    public int Errors => _severities[(int)Severity.Error];

    public int Warnings => _severities[(int)Severity.Warning];

    public int AtLeast(Severity severity) => _severities[(int)severity..].Sum();

    public void Add(Draft draft, ImmutableArray<Post> posts)
    {
        _drafts++;
        _posts += posts.Length;
        foreach (Post post in posts)
        {
            if (!ReferenceEquals(post.Platform, PlatformProfile.Any))
                _platforms.Add(post.Platform.Name);
        }

        if (posts.Any(post => ReferenceEquals(post.Platform, PlatformProfile.Any)))
            _withoutPlatform++;
        foreach (MediaItem medium in draft.Media)
        {
            if (medium.Text is null && medium.Transcript is null)
                _silentMedia[(int)medium.Kind]++;
        }
    }

    public void Add(Diagnostic finding)
    {
        if (finding.Suppressed is not null)
            _suppressed++;
        else
            _severities[(int)finding.Severity]++;
    }

    public void Add(RunTally other)
    {
        _drafts += other._drafts;
        _posts += other._posts;
        _suppressed += other._suppressed;
        _withoutPlatform += other._withoutPlatform;
        _platforms.UnionWith(other._platforms);
        for (int i = 0; i < _severities.Length; i++)
            _severities[i] += other._severities[i];
        for (int i = 0; i < _silentMedia.Length; i++)
            _silentMedia[i] += other._silentMedia[i];
    }

    public RunSummary ToSummary() => new()
    {
        Drafts = _drafts,
        Posts = _posts,
        Errors = Errors,
        Warnings = Warnings,
        Infos = _severities[(int)Severity.Info],
        Suppressed = _suppressed,
        Platforms = [.. _platforms],
        NotLookedAt = [.. WithoutPlatform(), .. SilentMedia()],
    };

    private ImmutableArray<string> WithoutPlatform() =>
        _withoutPlatform == 0 ? [] : [$"limits of platforms for {Count.Of(_withoutPlatform, "post")} that {(_withoutPlatform == 1 ? "names" : "name")} none (see --platform)"];

    private ImmutableArray<string> SilentMedia()
    {
        List<string> media = [];
        Name(media, Of(MediaKind.Image) + Of(MediaKind.Gif), "image");
        Name(media, Of(MediaKind.Video), "video");
        Name(media, Of(MediaKind.Audio), "recording");
        Name(media, Of(MediaKind.Document), "document");
        Name(media, Of(MediaKind.Unknown), "other file");
        return media.Count == 0 ? [] : [$"words inside {Count.Join(media)} (no “text”)"];
    }

    private int Of(MediaKind kind) => _silentMedia[(int)kind];

    private static void Name(List<string> media, int number, string noun)
    {
        if (number > 0)
            media.Add(Count.Of(number, noun));
    }
}
