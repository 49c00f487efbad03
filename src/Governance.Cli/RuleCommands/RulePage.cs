using System.Globalization;
using Governance.Cli.Workspaces;
using Governance.Diagnostics;
using Governance.Formats.Findings;
using Governance.Packs;
using Governance.Packs.Readers;
using Governance.Posts;
using Governance.Rules;

namespace Governance.Cli.RuleCommands;

/// <summary>All there is to say about one rule.</summary>
internal static class RulePage
{
    public static void Write(TextWriter output, PolicyRule policyRule, WorkspacePolicy policy, int? width)
    {
        Rule rule = policyRule.Rule;
        Descriptor descriptor = rule.Descriptor;
        Severity severity = policy.Rules.SeverityOf(rule).Severity;
        Line(output, $"{descriptor.Id} {descriptor.Name}", width, 0);
        Line(output, $"{FindingPlace.Word(severity)}{(severity == descriptor.Severity ? "" : $" here, {FindingPlace.Word(descriptor.Severity)} by itself")}, {policyRule.Pack.Id} {policyRule.Pack.Version}, topic {descriptor.Topic}", width, 0);
        output.Write('\n');
        Labelled(output, "finds", descriptor.Message, width);
        Labelled(output, "why", descriptor.Why, width);
        Labelled(output, "mend", descriptor.Mend, width);
        Labelled(output, "source", SourceOf(descriptor), width);
        Labelled(output, "applies", rule.When is null ? "to every post" : $"where {rule.When.Describe()}", width);
        Labelled(output, "looks at", rule.Fields.IsEmpty ? "" : string.Join(", ", rule.Fields), width);
        Labelled(output, "in force", InForce(rule), width);
        Labelled(output, "locked", rule.Locked ? "nothing can make it looser" : "", width);
        if (descriptor.Location is { } location)
            Labelled(output, "written in", FindingPlace.Of(location), width);
        Examples(output, "wrong", policyRule.Examples.Wrong, width);
        Examples(output, "right", policyRule.Examples.Right, width);
    }

    private static string SourceOf(Descriptor descriptor)
    {
        if (descriptor.Source is not { } source)
            return "";
        string read = source.AsOf is { } day ? $", as of {Day(day)}" : "";
        return $"{source.Cite}{(source.Url is null ? "" : $" {source.Url}")}{read}{(descriptor.Confidence == Confidence.Read ? "" : $" ({descriptor.Confidence.ToString().ToLowerInvariant()}, not read at the source)")}";
    }

    private static string InForce(Rule rule) => (rule.EffectiveFrom, rule.EffectiveUntil) switch
    {
        (null, null) => "",
        ({ } from, null) => $"from {Day(from)}",
        (null, { } until) => $"until {Day(until)}",
        ({ } from, { } until) => $"from {Day(from)} until {Day(until)}",
    };

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static void Examples(TextWriter output, string title, IEnumerable<RuleExample> examples, int? width)
    {
        output.Write($"\n{title}:\n");
        foreach (RuleExample example in examples)
        {
            List<string> said = [];
            foreach (string key in example.Metadata.Keys)
                said.Add($"{key}: {example.Metadata[key]}");
            foreach (MediaItem medium in example.Media)
                said.Add($"{medium.Kind.ToString().ToLowerInvariant()} {medium.File}".TrimEnd());
            foreach ((string field, string text) in example.Fields)
                said.Add($"{field}: {text}");
            string context = said.Count == 0 ? "" : $" ({string.Join("; ", said)})";
            Line(output, $"{(example.Text is null ? "no text" : OnOneLine(example.Text))}{context}", width, 2);
        }
    }

    private static string OnOneLine(string text) => text.Trim().ReplaceLineEndings(" / ");

    private static void Labelled(TextWriter output, string label, string text, int? width)
    {
        if (text.Length > 0)
            Line(output, $"{label}: {text}", width, 0);
    }

    private static void Line(TextWriter output, string text, int? width, int indent)
    {
        bool first = true;
        foreach (string line in TextWrap.Lines(VisibleText.Of(text), width - indent, indent: 2))
        {
            output.Write(new string(' ', indent + (first ? 0 : 2)) + line + "\n");
            first = false;
        }
    }
}
