using System.Collections.Immutable;
using System.Globalization;
using Governance.Platforms;
using Governance.Posts;
using Governance.Text;

namespace Governance.Rules.Checks;

/// <summary><c>media</c>: flags media without the texts they need, and more or longer ones than the platform takes.</summary>
public sealed class MediaCheck(MediaOptions options) : Check
{
    private const string AnyKind = "any";

    public override ImmutableArray<string> Arguments => ["file", "kind", "missing", "count", "max", "min", "seconds", "problem"];

    public MediaOptions Options => options;

    public override void Run(CheckContext context)
    {
        // All media go out with the first part of a thread.
        if (context.Post.Part > 1)
            return;
        ImmutableArray<MediaItem> media = context.Post.Draft.Media;
        foreach (MediaItem item in media)
        {
            if (!options.Kinds.IsEmpty && !options.Kinds.Contains(item.Kind))
                continue;
            foreach (MediaNeed need in options.Require)
            {
                if (Lacks(item, need))
                    Report(context, item, $"has no {Name(need)}", missing: Name(need));
            }

            if (options.Alt is { } alt && item.Alt is { Length: > 0 } text)
                CheckAlt(context, item, alt, text.Trim());
            if (options.SecondsByPlatform)
                CheckSeconds(context, item);
        }

        if (options.LeastByPlatform || (options.CountByPlatform && !media.IsEmpty))
            CheckCounts(context, media);
    }

    private static void CheckAlt(CheckContext context, MediaItem item, AltOptions alt, string text)
    {
        int length = Graphemes.Count(text);
        if (alt.NotFileName && FileNames.IsFileName(text))
            Report(context, item, $"has a file name, “{text}”, for alt text", count: length);
        else if (length < alt.Min)
            Report(context, item, Invariant($"has alt text of {length} characters, which says too little"), count: length, min: alt.Min);
        else if (length > alt.Max)
            Report(context, item, Invariant($"has alt text of {length} characters, {length - alt.Max} too many"), count: length, max: alt.Max);
    }

    private static void CheckSeconds(CheckContext context, MediaItem item)
    {
        if (item.Seconds is not { } seconds)
            return;
        foreach (MediaLimit limit in context.Post.Platform.MediaLimits)
        {
            if (limit.MaxSeconds is { } max && seconds > max && (limit.Kind == MediaKindNames.Of(item.Kind) || limit.Kind == AnyKind))
            {
                Report(context, item, Invariant($"lasts {seconds:0.#} seconds, {seconds - max:0.#} too long"), seconds: seconds, maxSeconds: max);
                return;
            }
        }
    }

    private void CheckCounts(CheckContext context, ImmutableArray<MediaItem> media)
    {
        foreach (MediaLimit limit in context.Post.Platform.MediaLimits)
        {
            int count = 0;
            MediaItem? firstOver = null;
            foreach (MediaItem item in media)
            {
                if (limit.Kind != AnyKind && limit.Kind != MediaKindNames.Of(item.Kind))
                    continue;
                count++;
                if (count > limit.Max)
                    firstOver ??= item;
            }

            bool isOver = options.CountByPlatform && firstOver is not null;
            bool isUnder = options.LeastByPlatform && count < limit.Min;
            if (!Covers(limit.Kind) || (!isOver && !isUnder))
                continue;
            string what = limit.Kind == AnyKind ? "media" : $"{limit.Kind} files";
            if (isOver)
                Report(context, firstOver, Invariant($"is one too many: {count} {what}, at most {limit.Max}"), count: count, max: limit.Max);
            else
                Report(context, item: null, Invariant($"needs at least {limit.Min}; {(count == 0 ? "none" : count)} named"), count: count, min: limit.Min);
            // Five pictures are also five media: that is said once.
            return;
        }
    }

    private bool Covers(string kind) => options.Kinds.IsEmpty || kind == AnyKind || options.Kinds.Any(listed => MediaKindNames.Of(listed) == kind);

    private static bool Lacks(MediaItem item, MediaNeed need) => need switch
    {
        // Alt text that is given as empty says that the picture is decorative.
        MediaNeed.Alt => item.Alt is null,
        MediaNeed.Text => item.Text is null,
        MediaNeed.Transcript => string.IsNullOrWhiteSpace(item.Transcript),
        _ => string.IsNullOrWhiteSpace(item.Rights),
    };

    private static string Name(MediaNeed need) => need switch
    {
        MediaNeed.Alt => "alt text",
        MediaNeed.Text => "text of the words in it",
        MediaNeed.Transcript => "transcript",
        _ => "note on rights",
    };

    private static string Invariant(FormattableString text) => FormattableString.Invariant(text);

    private static void Report(
        CheckContext context, MediaItem? item, string problem, string missing = "", int? count = null, int? min = null, int? max = null, double? seconds = null, double? maxSeconds = null)
    {
        string kind = item is null ? "medium" : MediaKindNames.Of(item.Kind);
        context.Report(
            item?.Location ?? context.Post.Draft.Location,
            new Argument("file", item is null ? context.Post.Platform.Name : item.File ?? kind),
            new Argument("kind", kind),
            new Argument("missing", missing),
            new Argument("count", count?.ToString(CultureInfo.InvariantCulture) ?? ""),
            new Argument("max", max?.ToString(CultureInfo.InvariantCulture) ?? maxSeconds?.ToString("0.#", CultureInfo.InvariantCulture) ?? ""),
            new Argument("min", min?.ToString(CultureInfo.InvariantCulture) ?? ""),
            new Argument("seconds", seconds?.ToString("0.#", CultureInfo.InvariantCulture) ?? ""),
            new Argument("problem", problem));
    }
}

public sealed record MediaOptions
{
    /// <summary>Kinds it looks at; empty for all.</summary>
    public ImmutableArray<MediaKind> Kinds { get; init; } = [];

    public ImmutableArray<MediaNeed> Require { get; init; } = [];

    public AltOptions? Alt { get; init; }

    /// <summary>Flags those past what the platform takes.</summary>
    public bool CountByPlatform { get; init; }

    /// <summary>Flags a post with fewer than the platform asks for.</summary>
    public bool LeastByPlatform { get; init; }

    public bool SecondsByPlatform { get; init; }
}

/// <param name="Min">graphemes; a shorter text says too little</param>
/// <param name="Max">graphemes</param>
/// <param name="NotFileName">a file name is no description</param>
public sealed record AltOptions(int? Min, int? Max, bool NotFileName);

public enum MediaNeed
{
    Alt,
    Text,
    Transcript,
    Rights,
}
