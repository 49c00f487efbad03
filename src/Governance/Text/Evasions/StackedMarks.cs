namespace Governance.Text;

/// <summary>Takes piles of combining marks and strike-through marks off Latin, Greek and Cyrillic letters.</summary>
internal static class StackedMarks
{
    public static void Undo(GlyphText text)
    {
        List<Glyph> glyphs = text.Glyphs;
        List<Glyph>? kept = null;
        int copied = 0;
        for (int i = 0; i < glyphs.Count;)
        {
            int end = text.WordEnd(i);
            if (end == i)
            {
                i++;
                continue;
            }

            if (IsPiledUp(glyphs, i, end))
            {
                text.Report(EvasionKind.StackedMarks, i, end - 1);
                kept ??= new List<Glyph>(glyphs.Count);
                kept.AddRange(glyphs[copied..i]);
                for (int j = i; j < end; j++)
                {
                    if (!glyphs[j].IsMark)
                        kept.Add(glyphs[j]);
                    else
                        kept[^1] = kept[^1] with { Source = TextSpan.Cover(kept[^1].Source, glyphs[j].Source) };
                }

                copied = end;
            }

            i = end;
        }

        if (kept is null)
            return;
        kept.AddRange(glyphs[copied..]);
        text.Glyphs = kept;
    }

    /// <summary>Marks of one common kind: those that any Latin letter can carry.</summary>
    internal static bool IsCommonMark(int codePoint) => codePoint is (>= 0x300 and <= 0x36F) or (>= 0x1AB0 and <= 0x1AFF) or (>= 0x1DC0 and <= 0x1DFF) or (>= 0x20D0 and <= 0x20FF) or (>= 0xFE20 and <= 0xFE2F);

    /// <summary>Two and more marks that do not compose with their letter (Vietnamese ones do), or strokes through two and more letters. Keycaps stand on digits.</summary>
    private static bool IsPiledUp(List<Glyph> glyphs, int start, int end)
    {
        int piles = 0, left = 0, strokes = 0;
        int letter = 0;
        for (int i = start; i < end; i++)
        {
            int codePoint = glyphs[i].CodePoint;
            if (!glyphs[i].IsMark)
            {
                (letter, left) = (codePoint, 0);
                continue;
            }

            if (!IsCommonMark(codePoint) || !HiddenCharacters.NeedsNone(letter))
                return false;
            int composite = CompositionTable.Compose(letter, codePoint);
            if (composite >= 0)
            {
                letter = composite;
                continue;
            }

            left++;
            piles += left == 2 ? 1 : 0;
            strokes += UnicodeClass.IsLetter(letter) && codePoint is (>= 0x334 and <= 0x338) or (>= 0x20D0 and <= 0x20FF) ? 1 : 0;
        }

        return piles > 0 || strokes > 1;
    }
}
