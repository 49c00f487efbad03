namespace Governance.Text.Characters;

/// <summary>Letters of other alphabets and symbols that people use to make Latin words look bold, script, circled or small. Screen readers spell them out or skip them.</summary>
internal static class FancyWriting
{
    private const int WholeWord = 3;

    /// <summary>Runs that spell something; a lone circled letter, a mathematical variable, sounds in phonetic script or full-width letters among East Asian text spell nothing.</summary>
    public static List<TextSpan>? In(ReadOnlySpan<char> text)
    {
        int first = text.IndexOfAnyExceptInRange('\0', '\u0241');
        if (first < 0)
            return null;
        List<TextSpan>? runs = null;
        bool isEastAsian = IsEastAsian(text);
        for (int i = first; i < text.Length;)
        {
            if (Weight(CodePoint.At(text, i, out int length), isEastAsian) == 0)
            {
                i += length;
                continue;
            }

            TextSpan run = Run(text, i, isEastAsian, out bool spells);
            if (spells && !IsPhonetic(text, run))
                (runs ??= []).Add(run);
            i = run.End;
        }

        return runs;
    }

    private static TextSpan Run(ReadOnlySpan<char> text, int start, bool isEastAsian, out bool spells)
    {
        int end = start, sure = 0, all = 0;
        for (int i = start; i < text.Length;)
        {
            int codePoint = CodePoint.At(text, i, out int length);
            int weight = Weight(codePoint, isEastAsian);
            i += length;
            if (weight == 0)
            {
                // Spaces, marks and digits between fancy words belong to the run; plain letters end it.
                if (UnicodeClass.IsLetter(codePoint) || codePoint is '\n' or '\r')
                    break;
                continue;
            }

            all++;
            if (weight > 1)
                sure++;
            end = i;
        }

        spells = sure >= 2 || all >= WholeWord;
        return new TextSpan(start, end);
    }

    /// <returns>2 for what is nothing else, 1 for what has honest uses one by one, 0 for no fancy letter</returns>
    private static int Weight(int codePoint, bool isEastAsian) => codePoint switch
    {
        // Mathematical bold, italic, script, fraktur, double-struck, sans-serif, monospace letters (not Greek).
        >= 0x1D400 and <= 0x1D6A5 => 2,
        // Parenthesized and circled letters, squared and negative ones.
        >= 0x249C and <= 0x24E9 => 2,
        >= 0x1F110 and <= 0x1F129 or >= 0x1F130 and <= 0x1F149 or >= 0x1F150 and <= 0x1F169 or >= 0x1F170 and <= 0x1F189 => 2,
        // Small capitals of the phonetic blocks.
        0x0262 or 0x026A or 0x0274 or 0x0280 or 0x028F or 0x0299 or 0x029C or 0x029F or 0xA730 or 0xA731 => 1,
        >= 0x1D00 and <= 0x1D22 => 1,
        // Raised letters.
        >= 0x02B0 and <= 0x02B8 or >= 0x1D2C and <= 0x1D5B or >= 0x1D9C and <= 0x1DBF or 0x2071 or 0x207F => 1,
        // Script and double-struck letters that stand outside the mathematical block.
        0x2102 or 0x210A or 0x210B or 0x210C or 0x210D or 0x210E or 0x2110 or 0x2111 or 0x2112 or 0x2115 or 0x2119 or 0x211A or 0x211B or 0x211C or 0x211D => 1,
        0x2124 or 0x2128 or 0x212C or 0x212D or 0x212F or 0x2130 or 0x2131 or 0x2133 or 0x2134 => 1,
        >= 0xFF21 and <= 0xFF3A or >= 0xFF41 and <= 0xFF5A => isEastAsian ? 0 : 1,
        _ => 0,
    };

    private static bool IsEastAsian(ReadOnlySpan<char> text)
    {
        for (int i = 0; i < text.Length;)
        {
            int codePoint = CodePoint.At(text, i, out int length);
            if (codePoint >= 0x1100 && UnicodeClass.ScriptOf(codePoint) is Script.Han or Script.Hiragana or Script.Katakana or Script.Hangul)
                return true;
            i += length;
        }

        return false;
    }

    /// <summary>Between slashes or brackets, beside a stress mark, or among other phonetic letters.</summary>
    private static bool IsPhonetic(ReadOnlySpan<char> text, TextSpan run)
    {
        int start = run.Start, end = run.End;
        while (start > 0 && !char.IsWhiteSpace(text[start - 1]))
            start--;
        while (end < text.Length && !char.IsWhiteSpace(text[end]))
            end++;
        ReadOnlySpan<char> word = text[start..end];
        if (word.Length > 2 && word[0] is '/' or '[' && word.TrimEnd(".,;:!?")[^1] is '/' or ']')
            return true;
        foreach (char c in word)
        {
            if (c is 'ˈ' or 'ˌ' or 'ː' or 'ə' or 'ʃ' or 'ʒ' or 'ŋ' or 'θ' or 'ð' or 'ɔ' or 'ɛ')
                return true;
        }

        return false;
    }
}
