using System.Globalization;

namespace Governance.Text.Matching;

/// <summary>Which UTF-16 units belong to words. Half of a surrogate pair counts as the pair; a lone surrogate is no word.</summary>
internal static class WordUnits
{
    /// <summary>
    /// Whether the unit clings to its neighbours, so that there is no edge between it and the next such unit: letters, digits,
    /// marks and the underscore, but for scripts that are written without spaces.
    /// </summary>
    public static bool Joins(ReadOnlySpan<char> text, int index)
    {
        char unit = text[index];
        if (unit < 0x80)
            return IsAsciiWord(unit);
        int codePoint = CodePointAt(text, index);
        return IsWord(codePoint) && !IsWrittenWithoutSpaces(codePoint);
    }

    /// <summary>Whether a word may end or start between this unit and the one before.</summary>
    public static bool IsEdge(ReadOnlySpan<char> text, int index) =>
        index == 0 || index == text.Length || !Joins(text, index - 1) || !Joins(text, index);

    /// <summary>Letters, digits, marks and the underscore of every script.</summary>
    public static bool IsWord(ReadOnlySpan<char> text, int index)
    {
        char unit = text[index];
        return unit < 0x80 ? IsAsciiWord(unit) : IsWord(CodePointAt(text, index));
    }

    private static bool IsAsciiWord(char unit) => char.IsAsciiLetterOrDigit(unit) || unit == '_';

    private static bool IsWord(int codePoint) => UnicodeClass.CategoryOf(codePoint)
        is <= UnicodeCategory.EnclosingMark or UnicodeCategory.DecimalDigitNumber or UnicodeCategory.LetterNumber;

    private static int CodePointAt(ReadOnlySpan<char> text, int index)
    {
        char unit = text[index];
        if (char.IsHighSurrogate(unit) && index + 1 < text.Length && char.IsLowSurrogate(text[index + 1]))
            return char.ConvertToUtf32(unit, text[index + 1]);
        if (char.IsLowSurrogate(unit) && index > 0 && char.IsHighSurrogate(text[index - 1]))
            return char.ConvertToUtf32(text[index - 1], unit);
        return unit;
    }

    // Han, Hiragana and Katakana share signs such as the long vowel ー, which have no script of their own.
    private static bool IsWrittenWithoutSpaces(int codePoint) => codePoint is >= 0x3000 and <= 0x30FF
        || UnicodeClass.ScriptOf(codePoint)
            is Script.Han or Script.Hiragana or Script.Katakana or Script.Thai or Script.Lao or Script.Khmer or Script.Myanmar;
}
