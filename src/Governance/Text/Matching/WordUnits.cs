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

    private static bool IsWord(int codePoint) => CharUnicodeInfo.GetUnicodeCategory(codePoint)
        is UnicodeCategory.LowercaseLetter or UnicodeCategory.OtherLetter or UnicodeCategory.UppercaseLetter
        or UnicodeCategory.TitlecaseLetter or UnicodeCategory.ModifierLetter or UnicodeCategory.NonSpacingMark
        or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark
        or UnicodeCategory.DecimalDigitNumber or UnicodeCategory.LetterNumber;

    private static int CodePointAt(ReadOnlySpan<char> text, int index)
    {
        char unit = text[index];
        if (char.IsHighSurrogate(unit) && index + 1 < text.Length && char.IsLowSurrogate(text[index + 1]))
            return char.ConvertToUtf32(unit, text[index + 1]);
        if (char.IsLowSurrogate(unit) && index > 0 && char.IsHighSurrogate(text[index - 1]))
            return char.ConvertToUtf32(text[index - 1], unit);
        return unit;
    }

    // Blocks of Han, Hiragana, Katakana, Thai, Lao, Khmer and Myanmar (Unicode 17.0, Blocks.txt).
    private static bool IsWrittenWithoutSpaces(int codePoint) => codePoint switch
    {
        < 0x0E00 => false,
        <= 0x0EFF => true,
        < 0x1000 => false,
        <= 0x109F => true,
        < 0x1780 => false,
        <= 0x17FF => true,
        < 0x2E80 => false,
        <= 0x2FDF => true,
        < 0x3005 => false,
        <= 0x3007 => true,
        < 0x3021 => false,
        <= 0x3029 => true,
        < 0x3031 => false,
        <= 0x30FF => true,
        < 0x31F0 => false,
        <= 0x31FF => true,
        < 0x3400 => false,
        <= 0x4DBF => true,
        < 0x4E00 => false,
        <= 0x9FFF => true,
        >= 0xA9E0 and <= 0xA9FF => true,
        >= 0xAA60 and <= 0xAA7F => true,
        >= 0xF900 and <= 0xFAFF => true,
        >= 0xFF66 and <= 0xFF9F => true,
        >= 0x116D0 and <= 0x116FF => true,
        >= 0x16FE0 and <= 0x16FFF => true,
        >= 0x1AFF0 and <= 0x1B16F => true,
        >= 0x20000 and <= 0x3FFFF => true,
        _ => false,
    };
}
