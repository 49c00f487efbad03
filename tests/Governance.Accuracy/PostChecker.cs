using System.Collections.Immutable;
using System.Text;
using Governance.Diagnostics;
using Governance.Formats;
using Governance.Packs;
using Governance.Packs.Trees;
using Governance.Platforms;
using Governance.Posts;
using Governance.Rules;

namespace Governance.Accuracy;

/// <summary>A post and what was found in it, on a given day, without what is off.</summary>
public sealed record CheckedPost(Draft Draft, ImmutableArray<Diagnostic> Findings)
{
    public Severity Worst => Findings.IsEmpty ? Severity.Off : Findings.Max(finding => finding.Severity);
}

/// <summary>Posts through the engine, as <c>govern check --stdin --stdin-format jsonl --packs …</c> would.</summary>
public sealed class PostChecker
{
    // Figures must not change with the day.
    private static readonly DateOnly AsOf = new(2026, 11, 22);
    private readonly Policy _policy;
    private readonly Linter _linter;

    /// <exception cref="InvalidOperationException">A pack is unknown or broken.</exception>
    public PostChecker(ImmutableArray<string> packs)
    {
        PolicyResult result = PolicyLoader.Load(new PolicyRequest(MemoryTree.Of(), AsOf) { Packs = packs });
        _policy = result.Policy ?? throw new InvalidOperationException(string.Join('\n', result.Findings.Select(finding => $"{finding.Message}. {finding.Mend}")));
        _linter = new Linter(_policy.Rules, new LintOptions(AsOf));
    }

    /// <param name="lines">posts as JSON Lines</param>
    /// <returns>in the order of the lines</returns>
    /// <exception cref="InvalidOperationException">A line is no post.</exception>
    public ImmutableArray<CheckedPost> Check(IEnumerable<string> lines)
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(string.Join('\n', lines)));
        var drafts = new List<Draft>();
        foreach (ReadResult batch in new JsonLinesReader("posts.jsonl").Read(stream))
        {
            if (batch.Diagnostics.FirstOrDefault(finding => finding.Severity == Severity.Error) is { } problem)
                throw new InvalidOperationException($"{problem.Post} row {problem.Location.Row}: {problem.Message}");
            drafts.AddRange(batch.Drafts);
        }

        return [.. drafts.AsParallel().AsOrdered().Select(Check)];
    }

    private CheckedPost Check(Draft authored)
    {
        var findings = new List<Diagnostic>();
        Draft draft = _policy.Metadata.Apply(authored, findings);
        MetadataValue named = draft.Metadata[MetadataKeys.Platform];
        ImmutableArray<PlatformProfile> platforms = named.Values.IsEmpty ? [PlatformProfile.Any] : [.. named.Values.Select(Platform)];
        ImmutableArray<Post> posts = [.. platforms.SelectMany(platform => Post.Expand(draft, platform))];
        findings.AddRange(_linter.Lint(posts));
        return new CheckedPost(draft, [.. findings.Where(finding => finding.Severity != Severity.Off && finding.Suppressed is null)]);
    }

    private PlatformProfile Platform(string name) => _policy.Platforms.Find(name) ?? throw new InvalidOperationException($"no platform is called “{name}”");
}
