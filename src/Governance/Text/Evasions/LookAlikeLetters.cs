namespace Governance.Text;

/// <summary>Reads letters of other scripts as the Latin ones they look like, where the word is or passes for a Latin one.</summary>
internal static class LookAlikeLetters
{
    // Vietnamese "được" has three.
    internal const int FewestAccents = 4;

    public static void Undo(GlyphText text)
    {
        List<Glyph> glyphs = text.Glyphs;
        bool? latinText = null;
        for (int i = 0; i < glyphs.Count;)
        {
            int end = text.WordEnd(i);
            if (end == i)
            {
                i++;
                continue;
            }

            (int latin, int accented, int foreign, bool allAlike) = Survey(glyphs, i, end);
            if (latin > 0 && foreign > latin && ReadAsCyrillic(text, i, end))
            {
                i = end;
                continue;
            }

            bool mixed = foreign > 0 && allAlike && latin > 0;
            bool whole = foreign > 1 && allAlike && latin == 0 && (latinText ??= IsLatin(text));
            bool overAccented = accented >= FewestAccents && accented * 2 >= latin;
            if (mixed || whole || overAccented)
                Replace(text, i, end);
            i = end;
        }
    }

    private static (int Latin, int Accented, int Foreign, bool AllAlike) Survey(List<Glyph> glyphs, int start, int end)
    {
        int latin = 0, accented = 0, foreign = 0;
        bool allAlike = true;
        for (int i = start; i < end; i++)
        {
            if (!glyphs[i].IsLetter)
                continue;
            bool isLatin = glyphs[i].IsAsciiLetter || UnicodeClass.ScriptOf(glyphs[i].CodePoint) == Script.Latin;
            bool isAlike = glyphs[i].IsAsciiLetter || LookAlikeTable.Of(glyphs[i].CodePoint) != 0;
            latin += isLatin ? 1 : 0;
            accented += isLatin && !glyphs[i].IsAsciiLetter && isAlike ? 1 : 0;
            foreign += isLatin ? 0 : 1;
            allAlike &= isAlike;
        }

        return (latin, accented, foreign, allAlike);
    }

    /// <summary>The other way round: Latin letters in a word that is mostly Cyrillic, where each of them has a Cyrillic double.</summary>
    private static bool ReadAsCyrillic(GlyphText text, int start, int end)
    {
        List<Glyph> glyphs = text.Glyphs;
        int first = -1, last = -1;
        for (int i = start; i < end; i++)
        {
            bool cyrillic = glyphs[i].IsLetter && UnicodeClass.ScriptOf(glyphs[i].CodePoint) == Script.Cyrillic;
            if (glyphs[i].IsLetter && !cyrillic && CyrillicDouble(glyphs[i].CodePoint) == 0)
                return false;
            if (!glyphs[i].IsLetter || cyrillic)
                continue;
            first = first < 0 ? i : first;
            last = i;
        }

        for (int i = first; i <= last; i++)
        {
            if (glyphs[i].IsAsciiLetter)
                glyphs[i] = glyphs[i].ReadAs(CyrillicDouble(glyphs[i].CodePoint));
        }

        text.Report(EvasionKind.LookAlikeLetters, first, last);
        return true;
    }

    private static char CyrillicDouble(int letter) => letter switch
    {
        'a' or 'A' => 'а',
        'B' => 'в',
        'c' or 'C' => 'с',
        'e' or 'E' => 'е',
        'H' => 'н',
        'i' or 'I' => 'і',
        'k' or 'K' => 'к',
        'M' => 'м',
        'o' or 'O' => 'о',
        'p' or 'P' => 'р',
        'T' => 'т',
        'x' or 'X' => 'х',
        'y' or 'Y' => 'у',
        _ => '\0',
    };

    /// <summary>A word of nothing but look-alikes is honest where its script is really written: some word has a letter that looks like no Latin one.</summary>
    private static bool IsLatin(GlyphText text)
    {
        bool latin = false;
        foreach (Glyph glyph in text.Glyphs)
        {
            latin |= glyph.IsAsciiLetter;
            if (glyph.CodePoint >= 0x80 && glyph.IsLetter && LookAlikeTable.Of(glyph.CodePoint) == 0)
                return false;
        }

        return latin;
    }

    private static void Replace(GlyphText text, int start, int end)
    {
        List<Glyph> glyphs = text.Glyphs;
        int first = -1, last = -1;
        for (int i = start; i < end; i++)
        {
            if (glyphs[i].CodePoint < 0x80 || !glyphs[i].IsLetter || LookAlikeTable.Of(glyphs[i].CodePoint) is not (> 0 and byte letter))
                continue;
            glyphs[i] = glyphs[i].ReadAs(letter);
            first = first < 0 ? i : first;
            last = i;
        }

        if (first >= 0)
            text.Report(EvasionKind.LookAlikeLetters, first, last);
    }
}
