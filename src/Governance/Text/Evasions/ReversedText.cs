namespace Governance.Text;

/// <summary>Turns what stands behind a right-to-left override (U+202E … U+202C) round, as it is shown.</summary>
internal static class ReversedText
{
    private const int Override = 0x202E;
    private const int Pop = 0x202C;

    public static void Undo(GlyphText text)
    {
        List<Glyph> glyphs = text.Glyphs;
        for (int i = 0; i < glyphs.Count; i++)
        {
            if (glyphs[i].CodePoint != Override)
                continue;
            int end = i + 1;
            while (end < glyphs.Count && glyphs[end].CodePoint is not (Pop or Override or '\n' or '\r' or 0x2029))
                end++;
            if (IsWrittenForward(glyphs, i + 1, end))
            {
                TextSpan whole = TextSpan.Cover(glyphs[i].Source, glyphs[end - 1].Source);
                text.Report(EvasionKind.ReversedText, whole);
                Reverse(glyphs, i + 1, end);
                for (int j = i; j < end; j++)
                    glyphs[j] = glyphs[j] with { Source = whole };
            }

            i = end - 1;
        }
    }

    /// <summary>Arabic and Hebrew run from right to left anyway: there the override changes little.</summary>
    private static bool IsWrittenForward(List<Glyph> glyphs, int start, int end)
    {
        bool letters = false;
        for (int i = start; i < end; i++)
        {
            if (!glyphs[i].IsLetter)
                continue;
            if (UnicodeClass.ScriptOf(glyphs[i].CodePoint) is Script.Arabic or Script.Hebrew or Script.Syriac or Script.Thaana or Script.Nko)
                return false;
            letters = true;
        }

        return letters;
    }

    /// <summary>Marks stay behind the letter they stand on.</summary>
    private static void Reverse(List<Glyph> glyphs, int start, int end)
    {
        glyphs.Reverse(start, end - start);
        for (int i = start; i < end; i++)
        {
            int letter = i;
            while (letter < end && glyphs[letter].IsMark)
                letter++;
            if (letter > i && letter < end)
                glyphs.Reverse(i, letter - i + 1);
            i = letter;
        }
    }
}
