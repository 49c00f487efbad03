using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Governance.Diagnostics;

namespace Governance.Accuracy.Noise;

/// <summary>How much is found in ordinary posts, where next to nothing should be.</summary>
public static class NoiseReport
{
    /// <summary>The packs that a consumer brand in the United States turns on.</summary>
    public const string Preset = "us-brand";

    private const int Seed = 20261122;

    public static string Figures(ImmutableArray<(NoiseSet Set, ImmutableArray<CheckedPost> Posts)> sets)
    {
        var text = new StringBuilder("| set | posts | error | warning or error |\n| --- | ---: | ---: | ---: |\n");
        foreach ((NoiseSet set, ImmutableArray<CheckedPost> posts) in sets)
            text.Append(CultureInfo.InvariantCulture, $"| {set.Name} | {posts.Length} | {Share.From(posts, Severity.Error)} | {Share.From(posts, Severity.Warning)} |\n");
        return text.ToString();
    }

    /// <summary>The posts of each set in which a rule finds something.</summary>
    public static string Rules(ImmutableArray<(NoiseSet Set, ImmutableArray<CheckedPost> Posts)> sets)
    {
        var text = new StringBuilder();
        foreach ((NoiseSet set, ImmutableArray<CheckedPost> posts) in sets)
        {
            text.Append(CultureInfo.InvariantCulture, $"\n{set.Name}, posts per rule\n");
            text.Append(Rules(posts));
        }

        return text.ToString();
    }

    public static string Rules(ImmutableArray<CheckedPost> posts)
    {
        var text = new StringBuilder();
        var rules = posts
            .SelectMany(post => post.Findings.DistinctBy(finding => finding.Descriptor.Id))
            .GroupBy(finding => (finding.Severity, finding.Descriptor))
            .OrderByDescending(rule => rule.Key.Severity)
            .ThenByDescending(rule => rule.Count())
            .ThenBy(rule => rule.Key.Descriptor.Id, StringComparer.Ordinal);
        foreach (var rule in rules)
            text.Append(CultureInfo.InvariantCulture, $"{rule.Count(),7} {100.0 * rule.Count() / posts.Length,6:0.00} % {Word(rule.Key.Severity)} {rule.Key.Descriptor.Id} {rule.Key.Descriptor.Name}\n");
        return text.ToString();
    }

    /// <summary>Findings to read: always the same ones for the same findings.</summary>
    public static string Sample(ImmutableArray<(NoiseSet Set, ImmutableArray<CheckedPost> Posts)> sets, int size, string? rule)
    {
        var text = new StringBuilder();
        foreach ((NoiseSet set, ImmutableArray<CheckedPost> posts) in sets)
        {
            (CheckedPost Post, Diagnostic Finding)[] all = [.. posts.SelectMany(post => post.Findings.Select(finding => (post, finding)))
                .Where(entry => rule is null ? entry.finding.Severity >= Severity.Warning : entry.finding.Descriptor.Id == rule || entry.finding.Descriptor.Name == rule)];
            new Random(Seed).Shuffle(all);
            text.Append(CultureInfo.InvariantCulture, $"\n{set.Name}, {Math.Min(size, all.Length)} of {all.Length} findings\n");
            foreach ((CheckedPost post, Diagnostic finding) in all.Take(size))
                text.Append(CultureInfo.InvariantCulture, $"{Word(finding.Severity)} {finding.Descriptor.Id} {finding.Descriptor.Name}: {finding.Message}\n    {post.Draft.Id}: {post.Draft.Fields[0].Authored.ReplaceLineEndings(" ⏎ ")}\n");
        }

        return text.ToString();
    }

    private static string Word(Severity severity) => severity.ToString().ToLowerInvariant();
}
