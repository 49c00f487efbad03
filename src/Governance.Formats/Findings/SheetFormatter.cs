using System.Text;
using Governance.Diagnostics;

namespace Governance.Formats.Findings;

/// <summary>
/// <c>csv</c>: the user's own sheet back, with a Status and a Findings column; every other byte is as it was. What belongs to no row
/// of the sheet goes to <paramref name="others"/>.
/// </summary>
/// <param name="path">the sheet, as findings call it</param>
/// <param name="bytes">the sheet</param>
public sealed class SheetFormatter(Stream output, string path, ReadOnlyMemory<byte> bytes, ReadOptions options, TextFormatter others) : FindingsFormatter
{
    private readonly SortedDictionary<int, List<JoinedFinding>> _rows = [];

    public override void Write(IReadOnlyList<Diagnostic> findings)
    {
        others.Write([.. findings.Where(finding => !IsInSheet(finding))]);
        foreach (JoinedFinding finding in JoinedFinding.Of(findings.Where(IsInSheet)))
        {
            int row = finding.First.Location.Row!.Value;
            if (!_rows.TryGetValue(row, out List<JoinedFinding>? list))
                _rows.Add(row, list = []);
            list.Add(finding);
        }
    }

    public override void End(RunSummary summary)
    {
        string[] taken = HeadersOf();
        byte[]? sheet = SheetWriter.Append(path, bytes, options, [Free("Status", taken), Free("Findings", taken)], CellsOf);
        output.Write(sheet ?? bytes.Span);
        output.Flush();
        others.Flush();
    }

    public override void Flush() => output.Flush();

    /// <summary>A spreadsheet program runs what begins like a formula.</summary>
    internal static string Safe(string cell) => cell.Length > 0 && cell[0] is '=' or '+' or '-' or '@' or '\t' or '\r' or '\n' ? "'" + cell : cell;

    private bool IsInSheet(Diagnostic finding) => finding.Location.Row is not null && finding.Location.Path == path;

    private IReadOnlyList<string> CellsOf(int row)
    {
        if (!_rows.TryGetValue(row, out List<JoinedFinding>? findings))
            return ["ok", ""];
        var text = new StringBuilder();
        foreach (JoinedFinding finding in findings)
        {
            string on = finding.Platforms.Count == 0 ? "" : $" ({string.Join(", ", finding.Platforms)})";
            string column = finding.First.Location.Column is { } name ? $"{name}{on}: " : "";
            text.Append(text.Length == 0 ? "" : " | ").Append(column).Append(FindingPlace.Word(finding.First.Severity)).Append(' ').Append(finding.First.Descriptor.Name).Append(": ").Append(FullMessage.Of(finding.First));
        }

        Severity worst = findings.Max(finding => finding.First.Severity);
        return [FindingPlace.Word(worst), Safe(VisibleText.Of(text.ToString()))];
    }

    private string[] HeadersOf()
    {
        if (TextDecoder.Decode(path, bytes.Span, options, new FindingList()) is not { } source)
            return [];
        SheetTable table = CsvParser.Parse(source.Text, path.EndsWith(".tsv", StringComparison.OrdinalIgnoreCase), out _, out _);
        int header = SheetLayout.Find(table, options.Mapping?.Invoke(path)).HeaderRow;
        return header < 0 ? [] : [.. table.Rows[header].Cells.Select(cell => cell.Text.Trim())];
    }

    private static string Free(string name, string[] taken) => taken.Contains(name, StringComparer.OrdinalIgnoreCase) ? $"Governance {name.ToLowerInvariant()}" : name;
}
