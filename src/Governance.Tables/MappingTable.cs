namespace Governance.Tables;

/// <summary>Writes a map from code points to texts: a trie of record numbers, records of offset and length, one pool of text.</summary>
internal static class MappingTable
{
    /// <summary>Record 0 is "not mapped"; a mapping to nothing has a record of its own with length 0.</summary>
    public static void Write(CSharpFile file, IReadOnlyDictionary<int, string> mappings)
    {
        TextPool pool = new();
        foreach (string text in mappings.Values.Where(text => text.Length > 0).OrderByDescending(text => text.Length).ThenBy(text => text, StringComparer.Ordinal))
            pool.Add(text);

        List<int> records = [0];
        Dictionary<string, uint> known = new(StringComparer.Ordinal);
        uint[] values = new uint[UnicodeDatabase.CodePoints];
        foreach ((int codePoint, string text) in mappings.OrderBy(mapping => mapping.Key))
        {
            if (!known.TryGetValue(text, out uint index))
            {
                index = (uint)records.Count;
                records.Add(text.Length == 0 ? 0 : (pool.Add(text) << 5) | text.Length);
                known.Add(text, index);
            }

            values[codePoint] = index;
        }

        file.Line("/// <summary>Whether the code point changes, and into what (it may be nothing).</summary>");
        file.Line("internal static bool TryMap(int codePoint, out ReadOnlySpan<char> mapped)");
        file.Line("{");
        file.Line("    int record = Record(codePoint);");
        file.Line("    int entry = Records[record];");
        file.Line("    mapped = Pool.Slice(entry >> 5, entry & 31);");
        file.Line("    return record != 0;");
        file.Line("}");
        file.Line("");
        Trie.Write(file, "Record", values, visibility: "private");
        file.Signed("Records", records);
        file.Text("Pool", pool.Value);
    }
}
