namespace Governance.Text.Languages;

/// <summary>The script that most letters of a text belong to. Kana count for Japanese, and so does Han where kana stand beside it.</summary>
/// <param name="Main">null where there is no letter; <see cref="Script.Hiragana"/> for either kana</param>
/// <param name="Count">its letters</param>
internal readonly record struct ScriptTally(Script? Main, int Count)
{
    private const int Scripts = 256;

    /// <summary>One character of a word in a script that writes whole syllables or words says as much as several letters.</summary>
    private const int WeightOfSyllables = 3;

    public static ScriptTally Of(ReadOnlySpan<char> text)
    {
        Span<int> counts = stackalloc int[Scripts];
        counts.Clear();
        for (int i = 0; i < text.Length;)
        {
            int codePoint = CodePoint.At(text, i, out int length);
            i += length;
            if (codePoint < 0x80)
                counts[(int)Script.Latin] += char.IsAsciiLetter((char)codePoint) ? 1 : 0;
            else if (UnicodeClass.IsLetter(codePoint))
                counts[(int)UnicodeClass.ScriptOf(codePoint)]++;
        }

        counts[(int)Script.Common] = counts[(int)Script.Inherited] = counts[(int)Script.Unknown] = 0;
        int kana = counts[(int)Script.Hiragana] + counts[(int)Script.Katakana];
        counts[(int)Script.Katakana] = 0;
        counts[(int)Script.Hiragana] = kana;
        if (kana > 0 && kana * 10 >= counts[(int)Script.Han])
        {
            counts[(int)Script.Hiragana] += counts[(int)Script.Han];
            counts[(int)Script.Han] = 0;
        }

        int main = 0;
        for (int i = 1; i < Scripts; i++)
        {
            if (counts[i] * Weight(i) > counts[main] * Weight(main))
                main = i;
        }

        return counts[main] == 0 ? default : new ScriptTally((Script)main, counts[main]);
    }

    private static int Weight(int script) => (Script)script is Script.Han or Script.Hiragana or Script.Hangul ? WeightOfSyllables : 1;
}
