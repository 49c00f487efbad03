using System.Text;

namespace Governance.Formats;

/// <summary>Adds columns to a delimited sheet and leaves every other byte as the user has it: encoding, quotes, line ends and all.</summary>
public static class SheetWriter
{
    /// <param name="headers">what the new columns are called, where the sheet has a header</param>
    /// <param name="cellsOf">the new cells of a row, by its number as in findings</param>
    /// <returns>null where the bytes are no delimited text</returns>
    public static byte[]? Append(string path, ReadOnlyMemory<byte> bytes, ReadOptions options, IReadOnlyList<string> headers, Func<int, IReadOnlyList<string>> cellsOf)
    {
        if (TextDecoder.Decode(path, bytes.Span, options, new FindingList()) is not { } source)
            return null;
        string text = source.Text;
        TextEncoding encoding = TextEncodings.Of(bytes.Span, out int mark);
        SheetTable table = CsvParser.Parse(text, path.EndsWith(".tsv", StringComparison.OrdinalIgnoreCase), out char delimiter, out _);
        SheetLayout layout = SheetLayout.Find(table, options.Mapping?.Invoke(path));
        int width = table.Rows.Skip(Math.Max(layout.HeaderRow, 0)).Select(row => row.Cells.Length).DefaultIfEmpty(0).Max();

        using var written = new MemoryStream(bytes.Length + 64 * table.Rows.Length);
        int byteAt = 0;
        int charAt = 0;
        for (int i = 0; i < table.Rows.Length; i++)
        {
            SheetRow row = table.Rows[i];
            if (row.IsBlank || (i < layout.FirstRow && i != layout.HeaderRow))
                continue;
            int end = (charAt == 0 ? mark : 0) + byteAt + encoding.ByteCount(text.AsSpan(charAt, row.Span.End - charAt));
            written.Write(bytes.Span[byteAt..end]);
            (byteAt, charAt) = (end, row.Span.End);
            var added = new StringBuilder().Append(delimiter, width - row.Cells.Length);
            foreach (string cell in i == layout.HeaderRow ? headers : cellsOf(row.Number))
                AppendCell(added.Append(delimiter), cell, delimiter);
            written.Write(encoding.Encode(added.ToString()));
        }

        written.Write(bytes.Span[byteAt..]);
        return written.ToArray();
    }

    private static void AppendCell(StringBuilder line, string cell, char delimiter)
    {
        if (cell.AsSpan().IndexOfAny(delimiter, '"', '\n') < 0 && !cell.Contains('\r', StringComparison.Ordinal))
            line.Append(cell);
        else
            line.Append('"').Append(cell.Replace("\"", "\"\"", StringComparison.Ordinal)).Append('"');
    }
}
