namespace Governance.Text.Readability;

/// <summary>Syllables of an English word by its spelling: groups of vowels, less the silent ones, plus those that two letters hide.</summary>
public static class Syllables
{
    // A bit a letter.
    private const int Vowels = 1 | (1 << ('e' - 'a')) | (1 << ('i' - 'a')) | (1 << ('o' - 'a')) | (1 << ('u' - 'a'));

    /// <returns>at least 1</returns>
    public static int Count(ReadOnlySpan<char> word)
    {
        int count = 0;
        for (int start = 0; start < word.Length;)
        {
            int length = word[start..].IndexOfAny("-_\u2010\u2011");
            if (length < 0)
                length = word.Length - start;
            count += CountPart(word.Slice(start, length));
            start += length + 1;
        }

        return Math.Max(1, count);
    }

    private static int CountPart(ReadOnlySpan<char> part)
    {
        Span<char> lower = part.Length <= 64 ? stackalloc char[64] : new char[part.Length];
        int length = 0;
        foreach (char c in part)
        {
            if (c is '\'' or '’')
                break;
            lower[length++] = c < 0x80 ? char.IsAsciiLetterUpper(c) ? (char)(c | 0x20) : c : Plain(char.ToLowerInvariant(c));
        }

        ReadOnlySpan<char> word = lower[..length];
        if (word.IsEmpty)
            return 0;
        int count = 0;
        for (int i = 0; i < word.Length; i++)
        {
            if (!IsVowel(word, i))
                continue;
            count++;
            int first = i;
            while (i + 1 < word.Length && IsVowel(word, i + 1))
                i++;
            count += Hidden(word, first, i);
        }

        if (count > 1)
            count -= Silent(word);
        // -ism and -thm are spoken with a vowel that is not written.
        if (word.EndsWith("sm") && word.Length > 3)
            count++;
        return Math.Max(1, count) + (part.EndsWith("n't") && word.Length > 3 && word[^1] == 'n' && !IsVowelLetter(word[^2]) && word[^2] is 'd' or 's' ? 1 : 0);
    }

    private static bool IsVowel(ReadOnlySpan<char> word, int index) =>
        IsVowelLetter(word[index])
            ? !(word[index] == 'u' && index > 0 && word[index - 1] == 'q')
            : word[index] == 'y' && index > 0 && (index + 1 == word.Length || !IsVowelLetter(word[index + 1]));

    private static bool IsVowelLetter(char c) => (uint)(c - 'a') <= 'z' - 'a' && ((Vowels >> (c - 'a')) & 1) != 0;

    /// <summary>Vowels of a group that are spoken apart: cre-ate, vide-o, jani-tor has none.</summary>
    private static int Hidden(ReadOnlySpan<char> word, int first, int last)
    {
        if (last == first)
            return 0;
        ReadOnlySpan<char> group = word[first..(last + 1)], rest = word[(last + 1)..], before = word[..first];
        // -tion, -sion, -cious, -tial, -cian: one syllable; so are -gious and -geon.
        if (group[0] is 'i' && !before.IsEmpty && before[^1] is 't' or 's' or 'c' or 'g' or 'x' && (rest.StartsWith("n") || rest.StartsWith("l") || group.StartsWith("iou")))
            return 0;
        if (group is "eo" && before.EndsWith("p") && rest.StartsWith("pl"))
            return 0;
        if (group is "ea")
            return (before.EndsWith("cr") && rest.StartsWith("t")) || (before.EndsWith("id") && rest.Length < 2) ? 1 : 0;
        if (group is "ia" or "io" or "iu" or "eo" or "ua" or "uo" or "iou" or "ie" or "ye" or "ue")
        {
            if (group is "ie")
                return rest.StartsWith("t") && before.Length > 1 || rest.StartsWith("nce") && before.EndsWith("sc") == false ? 1 : 0;
            if (group is "ue" or "ye")
                return group is "ue" && rest.StartsWith("l") && before.EndsWith("f") ? 1 : 0;
            if (group is "ua" or "uo")
                return before.EndsWith("g") || before.EndsWith("q") ? 0 : 1;
            return 1;
        }

        return group is "ei" && rest.StartsWith("ng") || group is "oi" && rest.StartsWith("ng") || group is "yi" or "eei" ? 1 : 0;
    }

    private static int Silent(ReadOnlySpan<char> word)
    {
        if (word.EndsWith("e"))
        {
            // A last e is silent but in ta-ble; after a vowel it already is part of its group.
            if (word.EndsWith("le") && word.Length > 2 && !IsVowelLetter(word[^3]))
                return 0;
            return word.Length > 1 && !IsVowelLetter(word[^2]) ? 1 : 0;
        }

        if (word.EndsWith("es"))
            return word.Length > 3 && !IsVowelLetter(word[^3]) && word[^3] is not ('s' or 'z' or 'x' or 'c' or 'g') && !(word.EndsWith("hes") && word[^4] is 'c' or 's')
                && !(word.EndsWith("les") && !IsVowelLetter(word[^4])) ? 1 : 0;
        if (word.EndsWith("ed"))
            return word.Length > 3 && !IsVowelLetter(word[^3]) && word[^3] is not ('t' or 'd') && !(word.EndsWith("led") && !IsVowelLetter(word[^4]) && word[^4] != 'l') ? 1 : 0;
        if (word.EndsWith("ely") || word.EndsWith("eful") || word.EndsWith("eless") || word.EndsWith("ement") || word.EndsWith("eness"))
        {
            int e = word.LastIndexOf(word.EndsWith("ely") ? "ely" : word.EndsWith("eful") ? "eful" : word.EndsWith("eless") ? "eless" : word.EndsWith("ement") ? "ement" : "eness");
            return e > 1 && !IsVowelLetter(word[e - 1]) && word[e - 1] != 'l' ? 1 : 0;
        }

        return 0;
    }

    private static char Plain(char c) => c switch
    {
        'á' or 'à' or 'â' or 'ä' or 'å' or 'æ' => 'a',
        // An e with an accent is never silent, so it counts as an i.
        'é' or 'è' or 'ê' or 'ë' or 'í' or 'ì' or 'î' or 'ï' => 'i',
        'ó' or 'ò' or 'ô' or 'ö' or 'ø' => 'o',
        'ú' or 'ù' or 'û' or 'ü' => 'u',
        _ => c,
    };
}
