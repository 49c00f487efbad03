using System.Globalization;

namespace Governance.Text.Numbers;

/// <summary>A number as written, in any of the European ways: 1,234.56 and 1.234,56 and 1 234,56 and 1’234.56.</summary>
internal readonly record struct NumberToken(TextSpan Span, decimal Value)
{
    private const int LongestNumber = 24;

    /// <param name="start">of a digit</param>
    /// <param name="commaDecimals">the language writes 1.234 for one thousand two hundred and thirty-four</param>
    public static bool TryRead(ReadOnlySpan<char> text, int start, bool commaDecimals, out NumberToken number)
    {
        number = default;
        Span<char> digits = stackalloc char[LongestNumber];
        int length = 0, end = start;
        char decimalMark = DecimalMark(text[start..], commaDecimals);
        bool inFraction = false;
        while (end < text.Length && length < LongestNumber)
        {
            char c = text[end];
            if (char.IsAsciiDigit(c))
            {
                digits[length++] = c;
                end++;
                continue;
            }

            if (inFraction || end + 1 >= text.Length || !char.IsAsciiDigit(text[end + 1]))
                break;
            if (c == decimalMark)
            {
                digits[length++] = '.';
                inFraction = true;
            }
            else if (!IsGrouping(c) || !HasThreeDigits(text[(end + 1)..]))
            {
                break;
            }

            end++;
        }

        // Longer runs of digits are account numbers and the like.
        if (end < text.Length && char.IsAsciiDigit(text[end]))
            return false;
        if (!decimal.TryParse(digits[..length], NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out decimal value))
            return false;
        number = new NumberToken(new TextSpan(start, end), value);
        return true;
    }

    /// <summary>Which of point and comma stands before the fraction; NUL for neither.</summary>
    private static char DecimalMark(ReadOnlySpan<char> text, bool commaDecimals)
    {
        int end = 0;
        while (end < text.Length && (char.IsAsciiDigit(text[end]) || (text[end] is '.' or ',' or '’' or '\'' or '\u00A0' or '\u202F' && end + 1 < text.Length && char.IsAsciiDigit(text[end + 1]))))
            end++;
        ReadOnlySpan<char> number = text[..end];
        int point = number.LastIndexOf('.'), comma = number.LastIndexOf(',');
        if (point < 0 && comma < 0)
            return '\0';
        if (point >= 0 && comma >= 0)
            return point > comma ? '.' : ',';
        char mark = point >= 0 ? '.' : ',';
        int at = Math.Max(point, comma);
        if (number.Count(mark) > 1)
            return '\0';
        bool mayGroup = at is >= 1 and <= 3 && number[0] != '0' && HasThreeDigits(number[(at + 1)..]);
        if (!mayGroup)
            return mark;
        return (mark == ',') == commaDecimals ? mark : '\0';
    }

    private static bool IsGrouping(char c) => c is '.' or ',' or '’' or '\'' or ' ' or '\u00A0' or '\u202F';

    private static bool HasThreeDigits(ReadOnlySpan<char> text) =>
        text.Length >= 3 && char.IsAsciiDigit(text[0]) && char.IsAsciiDigit(text[1]) && char.IsAsciiDigit(text[2]) && (text.Length == 3 || !char.IsAsciiDigit(text[3]));
}
