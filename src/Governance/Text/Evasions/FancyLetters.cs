namespace Governance.Text;

/// <summary>Reads squared, circled, small-capital, mathematical and full-width letters as plain ones.</summary>
internal static class FancyLetters
{
    private const int FirstRegionalIndicator = 0x1F1E6;

    public static void Undo(GlyphText text)
    {
        List<Glyph> glyphs = text.Glyphs;
        bool eastAsian = glyphs.Exists(glyph => UnicodeClass.ScriptOf(Math.Max(0, glyph.CodePoint)) is Script.Han or Script.Hiragana or Script.Katakana or Script.Hangul);
        for (int i = 0; i < glyphs.Count; i++)
        {
            if (!IsFancy(glyphs[i].CodePoint))
                continue;
            int end = i;
            while (end < glyphs.Count && IsFancy(glyphs[end].CodePoint))
                end++;
            bool inWord = end - i > 1 || IsWordPart(glyphs, i - 1) || IsWordPart(glyphs, end) || IsSpacedOut(glyphs, i);
            if (inWord && !IsFlags(glyphs, i, end))
            {
                // Full-width letters are ordinary typography between East Asian characters.
                if (!(eastAsian && IsFullWidth(glyphs, i, end)))
                    text.Report(EvasionKind.FancyLetters, i, end - 1);
                for (int j = i; j < end; j++)
                    glyphs[j] = glyphs[j].ReadAs(LookAlikeTable.Of(glyphs[j].CodePoint));
            }

            i = end - 1;
        }
    }

    internal static bool IsFancy(int codePoint)
    {
        // ª and º are Spanish and Italian ordinals.
        if (codePoint < 0x80 || codePoint is 0xAA or 0xBA || LookAlikeTable.Of(codePoint) == 0)
            return false;
        if (codePoint is (>= 0x250 and <= 0x2AF) or (>= 0x1D00 and <= 0x1DBF) or (>= 0xA720 and <= 0xA7FF) or (>= 0xAB30 and <= 0xAB6F))
            return UnicodeClass.ScriptOf(codePoint) == Script.Latin;
        if (!UnicodeClass.IsLetter(codePoint))
            return true;
        return !DecompositionTable.Compatible(codePoint).IsEmpty && DecompositionTable.Canonical(codePoint).IsEmpty;
    }

    internal static bool IsRegionalIndicator(int codePoint) => codePoint is >= FirstRegionalIndicator and < FirstRegionalIndicator + 26;

    internal static bool IsFlag(int first, int second) => EmojiTable.IsFlag(first - FirstRegionalIndicator, second - FirstRegionalIndicator);

    private static bool IsWordPart(List<Glyph> glyphs, int index) => index >= 0 && index < glyphs.Count && (glyphs[index].IsLetter || glyphs[index].IsDigit);

    /// <summary>Single fancy letters with one sign between them are for <see cref="SpacedLetters"/> to join.</summary>
    private static bool IsSpacedOut(List<Glyph> glyphs, int index) =>
        IsSingle(glyphs, index - 2, index - 3) || IsSingle(glyphs, index + 2, index + 3);

    private static bool IsSingle(List<Glyph> glyphs, int index, int beyond)
    {
        if (index < 0 || index >= glyphs.Count)
            return false;
        return IsFancy(glyphs[index].CodePoint) || (glyphs[index].IsAsciiLetter && !IsWordPart(glyphs, beyond));
    }

    /// <summary>A row of flags, rather than letters that happen to be regional indicators.</summary>
    private static bool IsFlags(List<Glyph> glyphs, int start, int end)
    {
        if ((end - start) % 2 != 0)
            return false;
        for (int i = start; i < end; i += 2)
        {
            int first = glyphs[i].CodePoint, second = glyphs[i + 1].CodePoint;
            if (!IsRegionalIndicator(first) || !IsRegionalIndicator(second) || !IsFlag(first, second))
                return false;
        }

        return true;
    }

    private static bool IsFullWidth(List<Glyph> glyphs, int start, int end)
    {
        for (int i = start; i < end; i++)
        {
            if (glyphs[i].CodePoint is < 0xFF01 or > 0xFF5E)
                return false;
        }

        return true;
    }
}
