namespace Governance.Text;

/// <summary>Reads three and more of one letter as one, and as two in the second reading: guaaaranteed, freeeee.</summary>
internal static class StretchedLetters
{
    internal const int Fewest = 3;

    public static void Undo(GlyphText text)
    {
        List<Glyph> glyphs = text.Glyphs;
        for (int i = 0; i < glyphs.Count;)
        {
            int end = i + 1;
            if (glyphs[i].IsLetter)
            {
                int letter = CaseFolding.FoldSimple(glyphs[i].CodePoint);
                while (end < glyphs.Count && glyphs[end].CodePoint >= 0 && CaseFolding.FoldSimple(glyphs[end].CodePoint) == letter)
                    end++;
                // www is the web.
                if (end - i >= Fewest && !(letter == 'w' && end - i == 3))
                {
                    text.Report(EvasionKind.StretchedLetters, i, end - 1);
                    Shorten(glyphs, i, end);
                }
            }

            i = Math.Max(end, text.LinkEnd(i));
        }
    }

    private static void Shorten(List<Glyph> glyphs, int start, int end)
    {
        // Both that stay share the place of the whole run, so that it maps back as one.
        TextSpan run = TextSpan.Cover(glyphs[start].Source, glyphs[end - 1].Source);
        glyphs[start] = glyphs[start] with { Source = run };
        glyphs[start + 1] = new Glyph(Glyph.Nothing, run, glyphs[start + 1].CodePoint, ReadingChoice.Stretch);
        for (int i = start + 2; i < end; i++)
            glyphs[i] = new Glyph(Glyph.Nothing, run);
    }
}
