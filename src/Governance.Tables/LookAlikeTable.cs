using System.Text.RegularExpressions;

namespace Governance.Tables;

/// <summary>
/// Characters outside ASCII that a reader takes for a Latin letter. From three sources: the names of the letters that stand for Latin ones
/// (small capitals, squared, circled, regional indicators), compatibility decompositions, and the prototypes of UTS 39.
/// </summary>
internal static partial class LookAlikeTable
{
    // Prototypes that are themselves no ASCII letter although people read them as one.
    private static readonly (char Look, char Letter)[] s_readAs =
    [
        ('ĸ', 'k'), ('ʍ', 'm'), ('ꞓ', 'e'), ('ɛ', 'e'), ('є', 'e'), ('ʋ', 'u'), ('ƅ', 'b'), ('ꞵ', 'b'), ('ß', 'b'), ('ɩ', 'i'),
        ('и', 'n'), ('п', 'n'), ('я', 'r'), ('ш', 'w'), ('щ', 'w'), ('ω', 'w'), ('λ', 'a'), ('π', 'n'), ('ʞ', 'k'), ('ı', 'i'), ('κ', 'k'), ('τ', 't'), ('μ', 'u'), ('θ', 'o'),
    ];

    // Alphabets whose letters mix with Latin ones at first glance; a Devanagari zero or a Hebrew samekh is not read as an o inside a word.
    private static readonly string[] s_alphabets = ["Latin", "Greek", "Cyrillic", "Armenian", "Cherokee", "Coptic", "Lisu", "Deseret", "Canadian_Aboriginal", "Common"];

    public static CSharpFile Make(UnicodeDatabase unicode, NormalizationData normalization)
    {
        SortedDictionary<int, string> confusables = Confusables(unicode);
        Dictionary<int, int> lower = [];
        foreach (UcdLine line in unicode.Read("CaseFolding-17.0.0.txt.gz"))
        {
            if (line.Fields[0] is "C" or "S")
                lower[line.First] = UnicodeDatabase.Hex(line.Fields[1]);
        }

        HashSet<int> symbols = [.. unicode.ReadUnicodeData().Where(line => line.Fields[1] is "So" or "Nl" or "Lu" or "Ll" or "Lt" or "Lm" or "Lo").Select(line => line.First)];
        HashSet<int> candidates = [];
        foreach (UcdLine line in unicode.Read("Scripts-17.0.0.txt.gz").Where(line => s_alphabets.Contains(line.Fields[0], StringComparer.Ordinal)))
            candidates.UnionWith(Enumerable.Range(line.First, line.Last - line.First + 1).Where(symbols.Contains));

        uint[] values = new uint[UnicodeDatabase.CodePoints];
        for (int codePoint = 0x80; codePoint < values.Length; codePoint++)
            values[codePoint] = candidates.Contains(codePoint) && Letter(codePoint) is { } letter ? letter : 0u;

        CSharpFile file = new(
            "LookAlikeTable",
            "Unicode 17.0.0: UnicodeData, CaseFolding, security data (UTS 39): confusables",
            "The small ASCII letter that a reader takes the character for, or 0.");
        Trie.Write(file, "Of", values);
        return file;

        char? Letter(int codePoint)
        {
            if (normalization.Names.TryGetValue(codePoint, out string? name) && LetterName().Match(name) is { Success: true } match)
                return char.ToLowerInvariant(match.Groups["letter"].Value[0]);
            return Simplified(codePoint, 0) ?? (lower.TryGetValue(codePoint, out int small) ? Simplified(small, 0) : null);
        }

        char? Simplified(int codePoint, int depth)
        {
            if (codePoint < 0x80)
                return char.IsAsciiLetter((char)codePoint) ? char.ToLowerInvariant((char)codePoint) : null;
            foreach ((char look, char letter) in s_readAs)
            {
                if (codePoint == look)
                    return letter;
            }

            if (normalization.Names.TryGetValue(codePoint, out string? name) && LetterName().Match(name) is { Success: true } match)
                return char.ToLowerInvariant(match.Groups["letter"].Value[0]);
            if (depth > 3)
                return null;
            foreach (string? other in (string?[])[confusables.GetValueOrDefault(codePoint), normalization.Compatible(codePoint)])
            {
                if (other is null)
                    continue;
                int[] bases = [.. other.EnumerateRunes().Select(rune => rune.Value).Where(value => normalization.CombiningClass[value] == 0)];
                if (bases.Length == 1 && bases[0] != codePoint && Simplified(bases[0], depth + 1) is { } found)
                    return found;
            }

            return null;
        }
    }

    private static SortedDictionary<int, string> Confusables(UnicodeDatabase unicode)
    {
        SortedDictionary<int, string> mappings = [];
        foreach (UcdLine line in unicode.Read("confusables-17.0.0.txt.gz"))
            mappings[line.First] = UnicodeDatabase.Sequence(line.Fields[0]);
        return mappings;
    }

    [GeneratedRegex(@"^(?:LATIN LETTER SMALL CAPITAL|(?:NEGATIVE |CROSSED NEGATIVE )?(?:SQUARED|CIRCLED) LATIN (?:CAPITAL|SMALL) LETTER|PARENTHESIZED LATIN (?:CAPITAL|SMALL) LETTER|REGIONAL INDICATOR SYMBOL LETTER) (?<letter>[A-Z])$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex LetterName();
}
