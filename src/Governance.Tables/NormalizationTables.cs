namespace Governance.Tables;

internal static class NormalizationTables
{
    private const string Source = "Unicode 17.0.0: UnicodeData, DerivedNormalizationProps";

    public static CSharpFile Properties(NormalizationData data)
    {
        uint[] values = new uint[UnicodeDatabase.CodePoints];
        for (int codePoint = 0; codePoint < values.Length; codePoint++)
        {
            values[codePoint] = data.CombiningClass[codePoint]
                | (data.NfcQuickCheck[codePoint] == 1 ? 1u << 8 : 0)
                | (data.NfcQuickCheck[codePoint] == 2 ? 1u << 9 : 0)
                | (data.NfkcQuickCheck[codePoint] == 2 ? 1u << 10 : 0)
                | (data.HasBoundaryBefore(codePoint, compatible: false) ? 0 : 1u << 11)
                | (data.HasBoundaryBefore(codePoint, compatible: true) ? 0 : 1u << 12);
        }

        CSharpFile file = new(
            "NormalizationTable",
            Source,
            "Canonical_Combining_Class in the low byte. Bit 8: may compose with what stands before it. Bits 9, 10: never in NFC, in NFKC. Bits 11, 12: no NFC, NFKC boundary before it.");
        file.Line("internal const int MayCompose = 1 << 8;");
        file.Line("");
        file.Line("internal static int NeverIn(NormalizationForm form) => form == NormalizationForm.C ? 1 << 9 : 1 << 10;");
        file.Line("");
        file.Line("internal static int NoBoundaryBefore(NormalizationForm form) => form == NormalizationForm.C ? 1 << 11 : 1 << 12;");
        file.Line("");
        Trie.Write(file, "Of", values);
        return file;
    }

    public static CSharpFile Decompositions(NormalizationData data)
    {
        TextPool pool = new();
        List<(int CodePoint, string Canonical, string Compatible)> entries = [];
        for (int codePoint = 0; codePoint < UnicodeDatabase.CodePoints; codePoint++)
        {
            if (data.Compatible(codePoint) is { } compatible)
                entries.Add((codePoint, data.Canonical(codePoint) ?? "", compatible));
        }

        // Longest first, so that short texts are found inside long ones.
        foreach ((_, string canonical, string compatible) in entries.OrderByDescending(entry => Math.Max(entry.Canonical.Length, entry.Compatible.Length)))
        {
            pool.Add(compatible);
            if (canonical.Length > 0)
                pool.Add(canonical);
        }

        // Equal records are shared: offset and length of both, packed into an int each.
        List<(ulong Canonical, ulong Compatible)> records = [(0, 0)];
        Dictionary<(ulong, ulong), uint> known = [];
        uint[] values = new uint[UnicodeDatabase.CodePoints];
        foreach ((int codePoint, string canonical, string compatible) in entries)
        {
            (ulong, ulong) record = (Pack(canonical, pool), Pack(compatible, pool));
            if (!known.TryGetValue(record, out uint index))
            {
                index = (uint)records.Count;
                records.Add(record);
                known.Add(record, index);
            }

            values[codePoint] = index;
        }

        CSharpFile file = new("DecompositionTable", Source, "Full decompositions, in canonical order. Hangul syllables are computed.");
        file.Line("/// <summary>Empty where the code point stays as it is.</summary>");
        file.Line("internal static ReadOnlySpan<char> Canonical(int codePoint) => Text(Canonicals[Record(codePoint)]);");
        file.Line("");
        file.Line("/// <inheritdoc cref=\"Canonical\"/>");
        file.Line("internal static ReadOnlySpan<char> Compatible(int codePoint) => Text(Compatibles[Record(codePoint)]);");
        file.Line("");
        file.Line("private static ReadOnlySpan<char> Text(int entry) => Pool.Slice(entry >> 5, entry & 31);");
        file.Line("");
        Trie.Write(file, "Record", values, visibility: "private");
        file.Signed("Canonicals", [.. records.Select(record => (int)record.Canonical)]);
        file.Signed("Compatibles", [.. records.Select(record => (int)record.Compatible)]);
        file.Text("Pool", pool.Value);
        return file;
    }

    public static CSharpFile Compositions(NormalizationData data)
    {
        CSharpFile file = new("CompositionTable", Source, "Primary composites, sorted by their two parts. Hangul syllables are computed.");
        file.Line("/// <summary>The composite of two code points, or -1.</summary>");
        file.Line("internal static int Compose(int first, int second)");
        file.Line("{");
        file.Line("    int found = MemoryExtensions.BinarySearch<ulong, ulong>(Pairs, ((ulong)first << 21) | (uint)second);");
        file.Line("    return found < 0 ? -1 : Composites[found];");
        file.Line("}");
        file.Array("Pairs", [.. data.Compositions.Keys.Select(pair => ((ulong)pair.First << 21) | (uint)pair.Second)]);
        file.Array("Composites", [.. data.Compositions.Values.Select(value => (ulong)value)]);
        return file;
    }

    private static ulong Pack(string text, TextPool pool) => text.Length == 0 ? 0 : ((ulong)pool.Add(text) << 5) | (uint)text.Length;
}
