using Governance.Diagnostics;

namespace Governance.Formats.Findings;

/// <param name="Width">columns of the terminal; null where the output is no terminal, and lines are left whole</param>
public readonly record struct TextStyle(int? Width, bool Color);

/// <summary><c>text</c>: for people. What, where, why, how to mend it, with the line itself; then the run in words.</summary>
public sealed class TextFormatter(TextWriter output, TextStyle style) : FindingsFormatter
{
    private const int FrameWidthWithoutTerminal = 120;
    private int _told;

    public override void Write(IReadOnlyList<Diagnostic> findings)
    {
        foreach (JoinedFinding finding in JoinedFinding.Of(findings))
        {
            if (_told > 0)
                output.Write('\n');
            _told++;
            Write(finding);
        }
    }

    public override void End(RunSummary summary)
    {
        if (_told > 0)
            output.Write('\n');
        foreach (string line in TextWrap.Lines(SummarySentence.Of(summary, _told), style.Width))
            Line(line);
        output.Flush();
    }

    public override void Flush() => output.Flush();

    private void Write(JoinedFinding joined)
    {
        Diagnostic finding = joined.First;
        Head(finding, joined.Platforms);
        foreach (string line in CodeFrame.Lines(finding.Location, style.Width ?? FrameWidthWithoutTerminal))
            Line(line.TrimStart().StartsWith('|') ? Paint(line, Colour(finding.Severity)) : line);
        foreach (RelatedLocation related in finding.Related)
            Detail("see: ", $"{FindingPlace.Of(related.Location)} {VisibleText.Of(related.Message)}");
        Detail("why: ", VisibleText.Of(finding.Descriptor.Why));
        Detail("mend: ", VisibleText.Of(finding.Mend));
        Detail("rule: ", Rule(finding.Descriptor));
    }

    private void Head(Diagnostic finding, IReadOnlyList<string> platforms)
    {
        string place = FindingPlace.Of(finding.Location);
        string word = FindingPlace.Word(finding.Severity);
        string name = VisibleText.Of(finding.Descriptor.Name);
        string on = platforms.Count == 0 ? "" : $" ({string.Join(", ", platforms.Select(VisibleText.Of))})";
        bool inSheet = FindingPlace.IsInRow(finding.Location);
        string before = inSheet ? $"{place}{on}: " : $"{place} ";
        string after = inSheet ? $" {name}: " : $" {name}{on}: ";

        List<string> lines = TextWrap.Lines($"{before}{word}{after}{VisibleText.Of(finding.Message)}", style.Width, indent: 2);
        if (style.Color && lines[0].StartsWith(before + word, StringComparison.Ordinal))
            lines[0] = Paint(before, Bold) + Paint(word, Colour(finding.Severity)) + lines[0][(before.Length + word.Length)..];
        Line(lines[0]);
        foreach (string line in lines.Skip(1))
            Line("  " + line);
    }

    private static string Rule(Descriptor descriptor)
    {
        string source = descriptor.Source is { } from && !string.Equals(from.Cite, descriptor.Why, StringComparison.Ordinal) ? $" ({from.Cite})" : "";
        return VisibleText.Of($"{descriptor.Id}{source}");
    }

    private void Detail(string label, string text)
    {
        if (text.Length == 0)
            return;
        bool first = true;
        foreach (string line in TextWrap.Lines(label + text, style.Width - 2, indent: 2))
        {
            Line((first ? "  " : "    ") + line);
            first = false;
        }
    }

    private void Line(string line)
    {
        output.Write(line);
        output.Write('\n');
    }

    private const string Bold = "1";

    private static string Colour(Severity severity) => severity switch
    {
        Severity.Error => "31",
        Severity.Warning => "33",
        _ => "36",
    };

    private string Paint(string text, string code) => style.Color ? $"\e[{code}m{text}\e[0m" : text;
}
