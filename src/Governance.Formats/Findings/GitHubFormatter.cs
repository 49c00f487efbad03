using System.Globalization;
using System.Text;
using Governance.Diagnostics;
using Governance.Text;

namespace Governance.Formats.Findings;

/// <summary><c>github</c>: workflow commands that GitHub Actions shows as annotations. Text of a post never becomes a command.</summary>
public sealed class GitHubFormatter(TextWriter output) : FindingsFormatter
{
    public override void Write(IReadOnlyList<Diagnostic> findings)
    {
        foreach (JoinedFinding joined in JoinedFinding.Of(findings))
            output.Write(Command(joined));
    }

    public override void End(RunSummary summary)
    {
        output.Write(Escape(SummarySentence.Of(summary), inProperty: false) + "\n");
        output.Flush();
    }

    public override void Flush() => output.Flush();

    private static string Command(JoinedFinding joined)
    {
        Diagnostic finding = joined.First;
        TextLocation location = finding.Location;
        string level = finding.Severity switch { Severity.Error => "error", Severity.Warning => "warning", _ => "notice" };
        string on = joined.Platforms.Count == 0 ? "" : $" ({string.Join(", ", joined.Platforms)})";
        string column = location is { Row: not null, Column: { } name } ? $"column {name}: " : "";
        return $"::{level} file={Escape(location.Path, inProperty: true)}{Region(location)},title={Escape(finding.Descriptor.Name + on, inProperty: true)}::{Escape(column + FullMessage.Of(finding), inProperty: false)}\n";
    }

    private static string Region(TextLocation location)
    {
        if (location.Row is { } row)
            return string.Create(CultureInfo.InvariantCulture, $",line={row}");
        if (FindingPlace.IsWholeFile(location))
            return "";
        TextPosition start = location.Start;
        TextPosition end = location.End;
        // Columns are refused where an annotation covers several lines.
        return start.Line == end.Line
            ? string.Create(CultureInfo.InvariantCulture, $",line={start.Line},endLine={end.Line},col={start.Column},endColumn={Math.Max(start.Column, end.Column - 1)}")
            : string.Create(CultureInfo.InvariantCulture, $",line={start.Line},endLine={end.Line}");
    }

    private static string Escape(string text, bool inProperty)
    {
        var escaped = new StringBuilder(text.Length + 16);
        foreach (char unit in VisibleText.Of(text))
        {
            escaped.Append(unit switch
            {
                '%' => "%25",
                '\r' => "%0D",
                '\n' => "%0A",
                ':' when inProperty => "%3A",
                ',' when inProperty => "%2C",
                _ => null,
            } ?? unit.ToString());
        }

        return escaped.ToString();
    }
}
