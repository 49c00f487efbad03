namespace Governance.Text.Characters;

/// <summary>Characters that nobody sees and that hide or split words.</summary>
internal static class UnseenCharacters
{
    private const int LastTag = 0xE007F;

    /// <summary>
    /// Whether a character that is not shown stands where no script and no emoji needs it. Soft hyphens, word joiners and no-break spaces
    /// are honest typography.
    /// </summary>
    public static bool IsNeedless(ReadOnlySpan<char> text, int index, int codePoint)
    {
        switch (codePoint)
        {
            case 0x200C or 0x200D:
                return !IsJoinerNeeded(text, index);
            case 0x200B:
                return !HasNoSpaces(ScriptBefore(text, index)) && !HasNoSpaces(ScriptAfter(text, index, 1));
            case 0xFEFF or 0x034F or 0x180E or 0x115F or 0x1160 or 0x3164 or 0xFFA0 or (>= 0x2061 and <= 0x2064) or (>= 0x206A and <= 0x206F):
                return true;
            // Tags that belong to an emoji are part of its sequence and are not asked about.
            case >= 0xE0000 and <= LastTag:
                return true;
            default:
                return false;
        }
    }

    /// <summary>Overrides turn text around that reads the other way; embeddings and isolates have work to do only where letters run right to left.</summary>
    public static bool IsBidiControl(int codePoint, bool hasRightToLeft) => codePoint switch
    {
        0x202D or 0x202E => true,
        0x202A or 0x202B or 0x202C or (>= 0x2066 and <= 0x2069) => !hasRightToLeft,
        _ => false,
    };

    public static bool HasRightToLeft(ReadOnlySpan<char> text)
    {
        for (int i = 0; i < text.Length;)
        {
            int codePoint = CodePoint.At(text, i, out int length);
            if (codePoint >= 0x0590 && UnicodeClass.ScriptOf(codePoint) is Script.Arabic or Script.Hebrew or Script.Syriac or Script.Thaana or Script.Nko or Script.Adlam)
                return true;
            i += length;
        }

        return false;
    }

    private static bool IsJoinerNeeded(ReadOnlySpan<char> text, int index)
    {
        Script before = ScriptBefore(text, index), after = ScriptAfter(text, index, 1);
        return !IsEuropean(before) || (before == Script.Unknown && !IsEuropean(after));
    }

    private static bool IsEuropean(Script script) =>
        script is Script.Latin or Script.Greek or Script.Cyrillic or Script.Common or Script.Inherited or Script.Unknown or Script.Han or Script.Hiragana or Script.Katakana;

    private static bool HasNoSpaces(Script script) =>
        script is Script.Thai or Script.Lao or Script.Khmer or Script.Myanmar or Script.Tibetan or Script.Javanese or Script.Han or Script.Hiragana or Script.Katakana;

    /// <summary>Of the letter before, marks skipped.</summary>
    private static Script ScriptBefore(ReadOnlySpan<char> text, int index)
    {
        while (index > 0)
        {
            int codePoint = CodePoint.Before(text, index, out int length);
            if (!UnicodeClass.IsMark(codePoint) && !UnicodeClass.IsDefaultIgnorable(codePoint))
                return UnicodeClass.ScriptOf(codePoint);
            index -= length;
        }

        return Script.Unknown;
    }

    private static Script ScriptAfter(ReadOnlySpan<char> text, int index, int own) =>
        index + own < text.Length ? UnicodeClass.ScriptOf(CodePoint.At(text, index + own, out _)) : Script.Unknown;
}
