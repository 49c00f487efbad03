using System.Collections.Immutable;
using System.Text;
using Governance.Packs.Findings;
using Governance.Text;

namespace Governance.Packs.Packs;

internal readonly record struct CsvRow(ImmutableArray<string> Cells, TextSpan Span);

/// <summary>RFC 4180, with LF or CRLF; blank rows are skipped.</summary>
internal static class CsvRows
{
    public static ImmutableArray<CsvRow> Read(SourceText source, FindingList findings)
    {
        string text = source.Text;
        var rows = ImmutableArray.CreateBuilder<CsvRow>();
        int at = 0;
        while (at < text.Length)
        {
            int start = at;
            ImmutableArray<string> cells = ReadRow(source, ref at, findings, out int end);
            if (cells is not [""])
                rows.Add(new CsvRow(cells, new TextSpan(start, end)));
        }

        return rows.DrainToImmutable();
    }

    private static ImmutableArray<string> ReadRow(SourceText source, ref int at, FindingList findings, out int end)
    {
        string text = source.Text;
        var cells = ImmutableArray.CreateBuilder<string>();
        while (true)
        {
            cells.Add(at < text.Length && text[at] == '"' ? ReadQuoted(source, ref at, findings) : ReadBare(text, ref at));
            if (at < text.Length && text[at] == ',')
            {
                at++;
                continue;
            }

            end = at;
            if (at < text.Length && text[at] == '\r')
                at++;
            if (at < text.Length && text[at] == '\n')
                at++;
            return cells.DrainToImmutable();
        }
    }

    private static string ReadBare(string text, ref int at)
    {
        int length = text.AsSpan(at).IndexOfAny(',', '\r', '\n');
        int end = length < 0 ? text.Length : at + length;
        string cell = text[at..end];
        at = end;
        return cell;
    }

    private static string ReadQuoted(SourceText source, ref int at, FindingList findings)
    {
        string text = source.Text;
        int open = at++;
        var cell = new StringBuilder();
        while (true)
        {
            int quote = text.IndexOf('"', at);
            if (quote < 0)
            {
                findings.Report(PackDescriptors.BadList, new TextLocation(source, new TextSpan(open, open + 1)), "The quote that opens this cell is never closed", "Close it; write a quote inside a quoted cell twice.");
                at = text.Length;
                return cell.ToString();
            }

            cell.Append(text, at, quote - at);
            at = quote + 1;
            if (at >= text.Length || text[at] != '"')
                break;
            cell.Append('"');
            at++;
        }

        if (at < text.Length && text[at] is not (',' or '\r' or '\n'))
        {
            findings.Report(PackDescriptors.BadList, new TextLocation(source, new TextSpan(at, at + 1)), "Text follows the closing quote of a cell", "Put the whole cell in quotes; write a quote inside it twice.");
            cell.Append(ReadBare(text, ref at));
        }

        return cell.ToString();
    }
}
