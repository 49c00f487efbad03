namespace Governance.Text;

/// <summary>Joins single letters that stand apart: g u a r a n t e e d, f.r.e.e, r i s k  f r e e.</summary>
internal static class SpacedLetters
{
    // a.k.a. and U.S.A. have three.
    internal const int Fewest = 4;
    internal const int WidestGap = 3;

    public static void Undo(GlyphText text)
    {
        List<Glyph> glyphs = text.Glyphs;
        List<Glyph>? kept = null;
        int copied = 0;
        for (int i = 0; i < glyphs.Count; i++)
        {
            if (!IsSingle(glyphs, i))
                continue;
            (int end, List<(int Start, int End)> gaps) = Chain(glyphs, i);
            if (gaps.Count + 1 < Fewest)
            {
                // Its last letter may begin another chain, with another sign between.
                i = gaps.Count > 0 ? gaps[^1].End - 1 : i;
                continue;
            }

            kept ??= new List<Glyph>(glyphs.Count);
            text.Report(EvasionKind.SpacedLetters, i, end - 1);
            int width = gaps.Min(gap => gap.End - gap.Start);
            foreach ((int start, int gapEnd) in gaps)
            {
                kept.AddRange(glyphs[copied..start]);
                // A wider gap parts two words.
                if (gapEnd - start > width)
                    kept.Add(glyphs[start].ReadAs(' '));
                copied = gapEnd;
            }

            i = end - 1;
        }

        if (kept is null)
            return;
        kept.AddRange(glyphs[copied..]);
        text.Glyphs = kept;
    }

    /// <summary>From a single letter to the end of the last one that follows at the same kind of gap.</summary>
    private static (int End, List<(int Start, int End)> Gaps) Chain(List<Glyph> glyphs, int start)
    {
        List<(int Start, int End)> gaps = [];
        int end = AfterMarks(glyphs, start + 1), sign = 0;
        while (true)
        {
            int next = end;
            while (next < glyphs.Count && next - end <= WidestGap && !IsReadAsLetter(glyphs[next]) && !glyphs[next].IsDigit)
                next++;
            if (next == end || next - end > WidestGap || next == glyphs.Count || !IsSingle(glyphs, next))
                return (end, gaps);
            int nextSign = SignOf(glyphs, end, next);
            if (nextSign < 0 || (gaps.Count > 0 && nextSign != sign))
                return (end, gaps);
            sign = nextSign;
            gaps.Add((end, next));
            end = AfterMarks(glyphs, next + 1);
        }
    }

    /// <summary>What the gap is made of besides spaces: one sign, or spaces alone; -1 for anything else.</summary>
    private static int SignOf(List<Glyph> glyphs, int start, int end)
    {
        int sign = ' ';
        for (int i = start; i < end; i++)
        {
            if (glyphs[i].IsSpace)
                continue;
            if (sign != ' ')
                return -1;
            sign = glyphs[i].CodePoint;
        }

        return sign;
    }

    private static bool IsSingle(List<Glyph> glyphs, int index)
    {
        if (!IsReadAsLetter(glyphs[index]) || (index > 0 && IsWordPart(glyphs[index - 1])))
            return false;
        int end = AfterMarks(glyphs, index + 1);
        return end == glyphs.Count || !IsWordPart(glyphs[end]);
    }

    private static bool IsWordPart(Glyph glyph) => glyph.IsLetter || glyph.IsDigit || glyph.IsMark;

    /// <summary>Single letters are words in Hindi and syllables in Korean, so only alphabets count.</summary>
    private static bool IsReadAsLetter(Glyph glyph) => (glyph.IsLetter && HiddenCharacters.NeedsNone(glyph.CodePoint)) || LeetSpeak.IsDigitForLetter(glyph.CodePoint) || glyph.CodePoint is '@' or '$';

    private static int AfterMarks(List<Glyph> glyphs, int index)
    {
        while (index < glyphs.Count && glyphs[index].IsMark)
            index++;
        return index;
    }
}
