using System.Collections.Immutable;
using Governance.Packs.Findings;
using Governance.Packs.Yaml;
using Governance.Text;

namespace Governance.Packs.Packs;

/// <summary>A list file → rows. <c>.txt</c>: one entry a line, “# ” begins a comment line. <c>.csv</c>: a header row names the columns.</summary>
internal static class ListFileReader
{
    private const int MostBytes = 16 * 1024 * 1024;

    public static PackList? Read(string name, string path, ReadOnlySpan<byte> bytes, FindingList findings)
    {
        if (YamlText.Decode(path, bytes, findings, MostBytes) is not { } source)
            return null;
        return path.EndsWith(".csv", StringComparison.OrdinalIgnoreCase) ? ReadCsv(name, source, findings) : ReadText(name, source);
    }

    private static PackList ReadText(string name, SourceText source)
    {
        var rows = ImmutableArray.CreateBuilder<ImmutableArray<string>>();
        foreach (ReadOnlySpan<char> line in source.Text.AsSpan().EnumerateLines())
        {
            ReadOnlySpan<char> entry = line.Trim();
            if (!entry.IsEmpty && entry is not "#" && !entry.StartsWith("# "))
                rows.Add([entry.ToString()]);
        }

        return new PackList(name, ["entry"], rows.DrainToImmutable());
    }

    private static PackList? ReadCsv(string name, SourceText source, FindingList findings)
    {
        int before = findings.Count;
        ImmutableArray<CsvRow> rows = CsvRows.Read(source, findings);
        if (rows.IsEmpty)
        {
            findings.Report(PackDescriptors.BadList, new TextLocation(source, default), "The list has no header row", "Let the first row name the columns, such as: entry,language.");
            return null;
        }

        ImmutableArray<string> columns = [.. rows[0].Cells.Select(cell => cell.Trim())];
        foreach (CsvRow row in rows.Skip(1))
        {
            if (row.Cells.Length != columns.Length)
                findings.Report(PackDescriptors.BadList, new TextLocation(source, row.Span), $"The row has {row.Cells.Length} cells, and the header {columns.Length}", "Add or remove commas; put a cell that holds a comma in double quotes.");
            else if (row.Cells[0].Length == 0)
                findings.Report(PackDescriptors.BadList, new TextLocation(source, row.Span), $"The row has no {columns[0]}", "Fill in its first cell, or remove the row.");
        }

        return findings.Count > before ? null : new PackList(name, columns, [.. rows.Skip(1).Select(row => row.Cells)]);
    }
}
