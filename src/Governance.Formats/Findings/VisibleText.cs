using System.Globalization;
using System.Text;

namespace Governance.Formats.Findings;

/// <summary>
/// Text from posts and paths as it may stand on a terminal: control characters, escape sequences, direction controls and
/// characters that nobody can see are shown as <c>&lt;U+001B&gt;</c>, never passed through.
/// </summary>
public static class VisibleText
{
    public static string Of(string text)
    {
        int first = 0;
        while (first < text.Length && text[first] is >= ' ' and <= '~')
            first++;
        if (first == text.Length)
            return text;

        var visible = new StringBuilder(text.Length + 16);
        visible.Append(text, 0, first);
        for (int i = first; i < text.Length; i++)
            Append(visible, text, ref i);
        return visible.ToString();
    }

    /// <summary>Appends the character at <paramref name="index"/>, or its escape, and leaves the index on its last code unit.</summary>
    internal static void Append(StringBuilder target, ReadOnlySpan<char> text, ref int index)
    {
        char unit = text[index];
        if (char.IsHighSurrogate(unit) && index + 1 < text.Length && char.IsLowSurrogate(text[index + 1]))
        {
            int codePoint = char.ConvertToUtf32(unit, text[index + 1]);
            if (IsHiddenAstral(codePoint) && !IsFlagTag(codePoint, text, index))
                Escape(target, codePoint);
            else
                target.Append(text.Slice(index, 2));
            index++;
            return;
        }

        if (unit == '\t')
            target.Append(' ');
        else if (char.IsSurrogate(unit) || IsHidden(unit, text, index))
            Escape(target, unit);
        else
            target.Append(unit);
    }

    private static void Escape(StringBuilder target, int codePoint) =>
        target.Append("<U+").Append(codePoint.ToString("X4", CultureInfo.InvariantCulture)).Append('>');

    private static bool IsHidden(char unit, ReadOnlySpan<char> text, int index) => unit switch
    {
        < ' ' or (>= '\u007F' and <= '\u009F') => true,
        < '\u00AD' => false,
        '\u00AD' or '\u061C' or '\u115F' or '\u1160' or '\u17B4' or '\u17B5' or '\u180E' or '\u3164' or '\uFEFF' or '\uFFA0' => true,
        // Joiners and variation selectors belong to emoji and to Persian and Indic words; alone they are hiding something.
        '\u200C' or '\u200D' or (>= '\uFE00' and <= '\uFE0F') => index == 0 || text[index - 1] <= '~' && !IsKeycap(text, index),
        >= '\u200B' and <= '\u200F' => true,
        >= '\u2028' and <= '\u202E' => true,
        >= '\u2060' and <= '\u206F' => true,
        (>= '\uFDD0' and <= '\uFDEF') or (>= '\uFFF0' and <= '\uFFFB') or '\uFFFE' or '\uFFFF' => true,
        _ => false,
    };

    private static bool IsKeycap(ReadOnlySpan<char> text, int index) => text[index] == '\uFE0F' && (char.IsAsciiDigit(text[index - 1]) || text[index - 1] is '#' or '*');

    private static bool IsHiddenAstral(int codePoint) =>
        codePoint is (>= 0xE0000 and <= 0xE0FFF) or (>= 0x1BCA0 and <= 0x1BCA3) or (>= 0x1D173 and <= 0x1D17A) || (codePoint & 0xFFFE) == 0xFFFE;

    /// <summary>A tag character after the black flag or another tag spells a flag, such as Scotland's.</summary>
    private static bool IsFlagTag(int codePoint, ReadOnlySpan<char> text, int index)
    {
        if (codePoint is < 0xE0020 or > 0xE007F)
            return false;
        int before = index - 2;
        while (before >= 0 && text[before] == '\uDB40' && text[before + 1] is >= '\uDC20' and <= '\uDC7F')
            before -= 2;
        return before >= 0 && text[before] == '\uD83C' && text[before + 1] == '\uDFF4';
    }
}
