namespace Governance.Tables;

/// <summary>The properties of UAX 29: grapheme clusters, words and sentences.</summary>
internal static class BreakTables
{
    private const string ExtendedPictographic = "Extended_Pictographic";

    public static CSharpFile Grapheme(UnicodeDatabase unicode)
    {
        string[] breaks = ["Other", "CR", "LF", "Control", "Extend", "ZWJ", "Regional_Indicator", "Prepend", "SpacingMark", "L", "V", "T", "LV", "LVT"];
        string[] conjuncts = ["None", "Consonant", "Extend", "Linker"];
        uint[] values = Values(unicode, "GraphemeBreakProperty-17.0.0.txt.gz", breaks);
        foreach (UcdLine line in unicode.Read("DerivedCoreProperties-InCB-DefaultIgnorable-17.0.0.txt.gz"))
        {
            if (line.Fields[0] is "InCB")
                Set(values, line, (uint)Array.IndexOf(conjuncts, line.Fields[1]) << 4);
        }

        Pictographs(unicode, values, 1 << 6);
        CSharpFile file = new(
            "GraphemeTable",
            "Unicode 17.0.0: GraphemeBreakProperty, DerivedCoreProperties (InCB), emoji-data",
            "Grapheme_Cluster_Break in the low four bits, Indic_Conjunct_Break in the next two, Extended_Pictographic in the seventh.")
        {
            Prelude = Names("GraphemeBreak", breaks) + Names("IndicConjunctBreak", conjuncts),
        };
        Trie.Write(file, "Of", values);
        return file;
    }

    public static CSharpFile Word(UnicodeDatabase unicode)
    {
        string[] breaks =
        [
            "Other", "CR", "LF", "Newline", "Extend", "ZWJ", "Format", "Regional_Indicator", "Katakana", "Hebrew_Letter", "ALetter", "Single_Quote",
            "Double_Quote", "MidNumLet", "MidLetter", "MidNum", "Numeric", "ExtendNumLet", "WSegSpace",
        ];
        uint[] values = Values(unicode, "WordBreakProperty-17.0.0.txt.gz", breaks);
        Pictographs(unicode, values, 1 << 5);
        CSharpFile file = new(
            "WordTable",
            "Unicode 17.0.0: WordBreakProperty, emoji-data",
            "Word_Break in the low five bits, Extended_Pictographic in the sixth.")
        {
            Prelude = Names("WordBreak", breaks),
        };
        Trie.Write(file, "Of", values);
        return file;
    }

    public static CSharpFile Sentence(UnicodeDatabase unicode)
    {
        string[] breaks =
        [
            "Other", "CR", "LF", "Sep", "Extend", "Format", "Sp", "Lower", "Upper", "OLetter", "Numeric", "ATerm", "SContinue", "STerm", "Close",
        ];
        CSharpFile file = new("SentenceTable", "Unicode 17.0.0: SentenceBreakProperty", "Sentence_Break.") { Prelude = Names("SentenceBreak", breaks) };
        Trie.Write(file, "Of", Values(unicode, "SentenceBreakProperty-17.0.0.txt.gz", breaks));
        return file;
    }

    private static uint[] Values(UnicodeDatabase unicode, string source, string[] names)
    {
        uint[] values = new uint[UnicodeDatabase.CodePoints];
        foreach (UcdLine line in unicode.Read(source))
        {
            int value = Array.IndexOf(names, line.Fields[0]);
            if (value < 0)
                throw new InvalidOperationException($"{source}: unknown value {line.Fields[0]}");
            Set(values, line, (uint)value);
        }

        return values;
    }

    private static void Pictographs(UnicodeDatabase unicode, uint[] values, uint bit)
    {
        foreach (UcdLine line in unicode.Read("emoji-data-17.0.0.txt.gz"))
        {
            if (line.Fields[0] is ExtendedPictographic)
                Set(values, line, bit);
        }
    }

    private static void Set(uint[] values, UcdLine line, uint bits)
    {
        for (int codePoint = line.First; codePoint <= line.Last; codePoint++)
            values[codePoint] |= bits;
    }

    private static string Names(string type, string[] names) =>
        $"internal enum {type} : byte\n{{\n    {string.Join(", ", names.Select(name => name.Replace("_", "", StringComparison.Ordinal)))},\n}}\n\n";
}
