namespace Governance.Tables;

internal static class CaseFoldingTable
{
    public static CSharpFile Make(UnicodeDatabase unicode)
    {
        SortedDictionary<int, int> simple = [];
        SortedDictionary<int, string> full = [];
        foreach (UcdLine line in unicode.Read("CaseFolding-17.0.0.txt.gz"))
        {
            if (line.Fields[0] is "C" or "S")
                simple[line.First] = UnicodeDatabase.Hex(line.Fields[1]);
            else if (line.Fields[0] is "F")
                full[line.First] = UnicodeDatabase.Sequence(line.Fields[1]);
        }

        List<int> deltas = [0];
        uint[] values = new uint[UnicodeDatabase.CodePoints];
        foreach ((int codePoint, int folded) in simple)
        {
            int index = deltas.IndexOf(folded - codePoint);
            if (index < 0)
            {
                index = deltas.Count;
                deltas.Add(folded - codePoint);
            }

            values[codePoint] = (uint)index;
        }

        CSharpFile file = new("CaseFoldingTable", "Unicode 17.0.0: CaseFolding", "Simple foldings as differences (status C and S), full ones as texts (status F).");
        file.Line("internal static int Simple(int codePoint) => codePoint + Deltas[Delta(codePoint)];");
        file.Line("");
        file.Line("/// <summary>The longer folding of a code point that has one, else empty.</summary>");
        file.Line("internal static ReadOnlySpan<char> Full(int codePoint)");
        file.Line("{");
        file.Line("    int found = codePoint > 0xFFFF ? -1 : MemoryExtensions.BinarySearch<ushort, ushort>(FullKeys, (ushort)codePoint);");
        file.Line("    return found < 0 ? default : FullTexts.Slice(found * 3, FullLengths[found]);");
        file.Line("}");
        file.Line("");
        Trie.Write(file, "Delta", values, visibility: "private");
        file.Signed("Deltas", deltas);
        file.Array("FullKeys", [.. full.Keys.Select(key => (ulong)key)]);
        file.Array("FullLengths", [.. full.Values.Select(text => (ulong)text.Length)]);
        file.Text("FullTexts", string.Concat(full.Values.Select(text => text.PadRight(3, '\0'))));
        return file;
    }
}
