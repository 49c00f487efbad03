namespace Governance.Tables;

/// <summary>
/// What each character becomes in a MatchText: NFKC_Casefold, and on top of it one kind of hyphen, apostrophe, quotation mark and space.
/// </summary>
internal static class MatchTable
{
    public static CSharpFile Make(UnicodeDatabase unicode)
    {
        SortedDictionary<int, string> mappings = [];
        foreach (UcdLine line in unicode.Read("DerivedNormalizationProps-17.0.0.txt.gz"))
        {
            if (line.Fields[0] is not "NFKC_CF")
                continue;
            for (int codePoint = line.First; codePoint <= line.Last; codePoint++)
                mappings[codePoint] = UnicodeDatabase.Sequence(line.Fields[1]);
        }

        Dictionary<char, char> plain = [];
        foreach (UcdLine line in unicode.ReadUnicodeData())
        {
            if (line.First != line.Last || line.First > 0xFFFF)
                continue;
            char to = Plain(line.First, line.Fields[1]);
            if (to != line.First)
                plain.Add((char)line.First, to);
        }

        foreach (int codePoint in mappings.Keys.ToArray())
            mappings[codePoint] = string.Concat(mappings[codePoint].Select(c => plain.GetValueOrDefault(c, c)));
        foreach ((char from, char to) in plain)
            mappings.TryAdd(from, to.ToString());

        CSharpFile file = new(
            "MatchTable",
            "Unicode 17.0.0: DerivedNormalizationProps (NFKC_CF), UnicodeData",
            "NFKC_Casefold with one kind of hyphen, apostrophe, quotation mark and space.");
        MappingTable.Write(file, mappings);
        return file;
    }

    private static char Plain(int codePoint, string category) => (codePoint, category) switch
    {
        ( >= 0x09 and <= 0x0D or 0x85, _) or (_, "Zs" or "Zl" or "Zp") => ' ',
        // Minus sign, and every dash but the Canadian syllable hyphen and the wavy ones.
        (0x2212, _) => '-',
        (not (0x1400 or 0x301C or 0x3030), "Pd") => '-',
        ( >= 0x2018 and <= 0x201B or 0x2032 or 0x2035 or 0x2039 or 0x203A or 0x02BC, _) => '\'',
        ( >= 0x201C and <= 0x201F or 0x2033 or 0x2036 or 0x00AB or 0x00BB or 0x301D or 0x301E or 0x301F, _) => '"',
        _ => (char)codePoint,
    };
}
