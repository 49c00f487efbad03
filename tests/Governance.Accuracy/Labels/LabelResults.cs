using System.Collections.Immutable;

namespace Governance.Accuracy.Labels;

/// <summary>Labels against findings.</summary>
public sealed class LabelResults
{
    /// <summary>In <c>../shared/data</c>.</summary>
    public const string SharedPosts = "labelled-posts/examples.jsonl";

    private LabelResults(ImmutableArray<LabelResult> all) => All = all;

    public ImmutableArray<LabelResult> All { get; }

    public Share Missed => new(All.Count(result => result.Label.IsViolation && !result.IsMet), All.Count(result => result.Label.IsViolation));

    public Share Contradicted => new(All.Count(result => !result.Label.IsViolation && !result.IsMet), All.Count(result => !result.Label.IsViolation));

    public static LabelResults Of(IEnumerable<string> lines, PostChecker checker)
    {
        ImmutableArray<LabelledPost> posts = [.. lines.Where(line => line.Length > 0).Select(LabelledPost.Read)];
        ImmutableArray<CheckedPost> found = checker.Check(posts.Select(post => post.Line));
        return new LabelResults([.. posts.Zip(found).SelectMany(pair => pair.First.Labels.Select(label => Judge(pair.First, label, pair.Second)))]);
    }

    public static LabelResults Of(IEnumerable<LabelResults> sets) => new([.. sets.SelectMany(set => set.All)]);

    /// <summary>The labels about one topic.</summary>
    public IEnumerable<(string Topic, LabelResults Results)> ByTopic() => All
        .GroupBy(result => result.Label.Topic, StringComparer.Ordinal)
        .OrderBy(group => group.Key, StringComparer.Ordinal)
        .Select(group => (group.Key, new LabelResults([.. group])));

    private static LabelResult Judge(LabelledPost post, Label label, CheckedPost found) =>
        new(post, label, found, label.IsMetBy(found.Findings.Select(finding => finding.Descriptor.Topic)));
}

public sealed record LabelResult(LabelledPost Post, Label Label, CheckedPost Found, bool IsMet);
