namespace Governance.Text;

/// <summary>Takes out what is not shown. Inside a word of a script that has no use for it, it is a trick.</summary>
internal static class HiddenCharacters
{
    private const int SoftHyphen = 0xAD;

    public static void Undo(GlyphText text)
    {
        List<Glyph> glyphs = text.Glyphs, kept = new(glyphs.Count);
        for (int i = 0; i < glyphs.Count; i++)
        {
            if (!UnicodeClass.IsDefaultIgnorable(glyphs[i].CodePoint))
            {
                kept.Add(glyphs[i]);
                continue;
            }

            int end = i;
            bool onlySoftHyphens = true;
            for (; end < glyphs.Count && UnicodeClass.IsDefaultIgnorable(glyphs[end].CodePoint); end++)
                onlySoftHyphens &= glyphs[end].CodePoint == SoftHyphen;
            if (!onlySoftHyphens && kept.Count > 0 && end < glyphs.Count && NeedsNone(kept[^1].CodePoint) && NeedsNone(glyphs[end].CodePoint))
                text.Report(EvasionKind.HiddenCharacters, TextSpan.Cover(glyphs[i].Source, glyphs[end - 1].Source));
            i = end - 1;
        }

        text.Glyphs = kept;
    }

    /// <summary>Persian, Indic and South-East Asian scripts and emoji are written with joiners and zero-width spaces; these are not.</summary>
    internal static bool NeedsNone(int codePoint)
    {
        if (codePoint < 0x80)
            return char.IsAsciiLetterOrDigit((char)codePoint);
        return UnicodeClass.ScriptOf(codePoint) is Script.Latin or Script.Cyrillic or Script.Greek or Script.Armenian or Script.Georgian
            || FancyLetters.IsFancy(codePoint);
    }
}
