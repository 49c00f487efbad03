namespace Governance.Text;

/// <summary>Joins a word that a hyphen divides at the end of a line; the hyphen may belong to the word, so it stays in the second reading.</summary>
internal static class BrokenWords
{
    public static void Undo(GlyphText text)
    {
        List<Glyph> glyphs = text.Glyphs;
        for (int i = 1; i + 1 < glyphs.Count; i++)
        {
            if (glyphs[i].CodePoint is not ('-' or 0x2010) || !glyphs[i - 1].IsLetter)
                continue;
            int end = i + 1;
            bool breaks = false;
            for (; end < glyphs.Count && glyphs[end].IsSpace; end++)
                breaks |= glyphs[end].CodePoint is '\n' or '\r';
            if (!breaks || end == glyphs.Count || !glyphs[end].IsLetter)
                continue;
            text.Report(EvasionKind.BrokenWord, i - 1, end);
            glyphs[i] = glyphs[i].ReadAs(Glyph.Nothing, '-', ReadingChoice.Break);
            for (int j = i + 1; j < end; j++)
                glyphs[j] = glyphs[j].ReadAs(Glyph.Nothing);
            i = end;
        }

        // Readings that are nothing either way only get in the way of what looks at neighbours.
        glyphs.RemoveAll(glyph => glyph.CodePoint == Glyph.Nothing && glyph.Choice == ReadingChoice.None);
    }
}
