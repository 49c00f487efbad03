using System.Globalization;
using System.Text;
using System.Text.Json;
using Governance.Diagnostics;

namespace Governance.Accuracy.Labels;

/// <summary>Results on labelled posts, in Markdown.</summary>
public static class LabelReport
{
    public static string Figures(LabelResults results)
    {
        var text = new StringBuilder();
        int posts = results.All.Select(result => result.Post.Id).Distinct(StringComparer.Ordinal).Count();
        text.Append(CultureInfo.InvariantCulture, $"{posts} posts with labels.\n\n- violations missed: {results.Missed}\n- oks contradicted: {results.Contradicted}\n");
        text.Append("\n| topic | violations | missed | oks | contradicted |\n| --- | ---: | ---: | ---: | ---: |\n");
        foreach ((string topic, LabelResults some) in results.ByTopic())
            text.Append(CultureInfo.InvariantCulture, $"| {topic} | {some.Missed.Of} | {some.Missed.Count} | {some.Contradicted.Of} | {some.Contradicted.Count} |\n");
        return text.ToString();
    }

    /// <summary>Several sets, and all of them together.</summary>
    public static string Figures((string Name, LabelResults Results)[] sets)
    {
        var text = new StringBuilder("| set | violations missed | oks contradicted |\n| --- | ---: | ---: |\n");
        foreach ((string name, LabelResults results) in sets)
            text.Append(CultureInfo.InvariantCulture, $"| {name} | {results.Missed} | {results.Contradicted} |\n");
        return text.Append('\n').Append(Figures(LabelResults.Of(sets.Select(set => set.Results)))).ToString();
    }

    /// <summary>Each label that was not met, with the post and what was found in it.</summary>
    public static string Details(LabelResults results)
    {
        var text = new StringBuilder();
        foreach (LabelResult result in results.All.Where(result => !result.IsMet))
        {
            string verdict = result.Label.IsViolation ? "missed" : "contradicted";
            text.Append(CultureInfo.InvariantCulture, $"\n{verdict} {result.Label.Topic}: {result.Post.Id} ({Facts(result.Post)})\n    {Shown(result.Found.Draft.Fields[0].Authored)}\n");
            foreach (Diagnostic finding in result.Found.Findings)
                text.Append(CultureInfo.InvariantCulture, $"    - {finding.Severity.ToString().ToLowerInvariant()} {finding.Descriptor.Id} {finding.Descriptor.Name} ({finding.Descriptor.Topic}): {finding.Message}\n");
            if (result.Found.Findings.IsEmpty)
                text.Append("    - nothing found\n");
        }

        return text.ToString();
    }

    private static string Facts(LabelledPost post) => string.Join(", ", PostLine.Read(post.Line).EnumerateObject()
        .Where(property => property.Name is not ("id" or "text" or "expect" or "tags") && property.Value.ValueKind != JsonValueKind.Null)
        .Select(property => $"{property.Name}: {property.Value}"));

    private static string Shown(string text)
    {
        const int longest = 600;
        string line = text.ReplaceLineEndings(" ⏎ ");
        return line.Length > longest ? string.Concat(line.AsSpan(0, longest), "…") : line;
    }
}
