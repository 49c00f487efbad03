namespace Governance.Text;

/// <summary>Reads digits and signs inside words as the letters they stand for: fr33, r!sk, $ave. 401k, B2B, H2O and 50% are no words.</summary>
internal static class LeetSpeak
{
    public static void Undo(GlyphText text)
    {
        List<Glyph> glyphs = text.Glyphs;
        for (int i = 0; i < glyphs.Count;)
        {
            int end = i;
            while (end < glyphs.Count && (glyphs[end].IsLetter || glyphs[end].IsDigit || IsSignForLetter(glyphs[end].CodePoint)))
                end++;
            if (end == i)
            {
                i = Math.Max(i + 1, text.LinkEnd(i));
                continue;
            }

            ReadWord(text, i, end);
            i = end;
        }
    }

    internal static bool IsDigitForLetter(int codePoint) => codePoint is '0' or '1' or '3' or '4' or '5' or '7' or '8';

    internal static bool IsSignForLetter(int codePoint) => codePoint is '@' or '$' or '!' or '|' or '€';

    private static void ReadWord(GlyphText text, int start, int end)
    {
        List<Glyph> glyphs = text.Glyphs;
        // Handles are names. Any other sign at the edge is punctuation or an amount, but for the dollar of "$ave".
        if (glyphs[start].CodePoint == '@')
            return;
        bool small = HasSmallLetters(glyphs, start, end);
        while (start < end && IsSignForLetter(glyphs[start].CodePoint) && !(glyphs[start].CodePoint == '$' && small))
            start++;
        while (end > start && IsSignForLetter(glyphs[end - 1].CodePoint))
            end--;

        int letters = 0, digits = 0, signs = 0;
        for (int i = start; i < end; i++)
        {
            if (glyphs[i].IsLetter)
                letters++;
            else if (IsAmount(glyphs, i))
                return;
            else if (IsSignForLetter(glyphs[i].CodePoint))
                signs++;
            else if (IsDigitForLetter(glyphs[i].CodePoint))
                digits++;
            else
                return;
        }

        if (letters < 2 || digits + signs == 0 || digits > letters)
            return;
        text.Report(EvasionKind.LeetSpeak, start, end - 1);
        for (int i = start; i < end; i++)
        {
            if (!glyphs[i].IsLetter)
                glyphs[i] = Read(glyphs[i]);
        }
    }

    /// <summary>US$5</summary>
    private static bool IsAmount(List<Glyph> glyphs, int index) => glyphs[index].CodePoint is '$' or '€' && index + 1 < glyphs.Count && glyphs[index + 1].IsDigit;

    private static bool HasSmallLetters(List<Glyph> glyphs, int start, int end)
    {
        for (int i = start; i < end; i++)
        {
            if (glyphs[i].CodePoint is >= 'a' and <= 'z')
                return true;
        }

        return false;
    }

    private static Glyph Read(Glyph glyph) => glyph.CodePoint switch
    {
        '0' => glyph.ReadAs('o'),
        '1' or '!' => glyph.ReadAs('i', 'l', ReadingChoice.Leet),
        '|' => glyph.ReadAs('l', 'i', ReadingChoice.Leet),
        '3' or '€' => glyph.ReadAs('e'),
        '4' or '@' => glyph.ReadAs('a'),
        '5' or '$' => glyph.ReadAs('s'),
        '7' => glyph.ReadAs('t'),
        _ => glyph.ReadAs('b'),
    };
}
