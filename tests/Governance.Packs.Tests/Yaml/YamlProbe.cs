using System.Text;
using Governance.Diagnostics;
using Governance.Packs.Findings;
using Governance.Packs.Yaml;

namespace Governance.Packs.Tests.Yaml;

/// <summary>Reads YAML and writes what came of it in one line.</summary>
internal static class YamlProbe
{
    public static (YamlNode? Root, IReadOnlyList<Diagnostic> Findings) Read(string text)
    {
        var findings = new FindingList();
        YamlNode? root = YamlReader.Read("x.yml", Encoding.UTF8.GetBytes(text), findings);
        return (root, findings.ToSorted());
    }

    public static string Show(YamlNode? node) => node switch
    {
        null => "unread",
        YamlScalar { IsNull: true } => "null",
        YamlScalar scalar => scalar.Style == YamlStyle.Plain ? scalar.Value : $"\"{scalar.Value}\"",
        YamlSequence sequence => $"[{string.Join(", ", sequence.Items.Select(Show))}]",
        YamlMapping mapping => $"{{{string.Join(", ", mapping.Entries.Select(entry => $"{Show(entry.Key)}: {Show(entry.Value)}"))}}}",
        _ => "?",
    };

    public static string ShowWithSpans(YamlNode node) => $"{node.Span}" + node switch
    {
        YamlScalar scalar => $"{scalar.Style}:{scalar.Value}",
        YamlSequence sequence => $"[{string.Join(", ", sequence.Items.Select(ShowWithSpans))}]",
        YamlMapping mapping => $"{{{string.Join(", ", mapping.Entries.Select(entry => $"{ShowWithSpans(entry.Key)}: {ShowWithSpans(entry.Value)}"))}}}",
        _ => "?",
    };

    public static string Show(IEnumerable<Diagnostic> findings) =>
        string.Join('\n', findings.Select(finding =>
            $"{finding.Location.Path}:{finding.Location.Start.Line}:{finding.Location.Start.Column} {finding.Descriptor.Id}: {finding.Message}. {finding.Mend}"));
}
