namespace Governance.Text.Numbers;

/// <summary>Reads dates as people write them in English, German, French and Spanish, and as ISO 8601. A day without a year is the one nearest to today.</summary>
internal sealed class DateReader(DateOrder order, DateOnly today)
{
    private static readonly string[] s_betweenWords = ["of ", "de ", "del "];

    /// <summary>A date that begins exactly at a position.</summary>
    public bool TryRead(ReadOnlySpan<char> text, int start, out FoundValue date)
    {
        date = default;
        if (start > 0 && (char.IsLetterOrDigit(text[start - 1]) || text[start - 1] is '/' or '.' or '-' or '$' or '€' or '£'))
            return false;
        int end;
        DateOnly day;
        bool read = char.IsAsciiDigit(text[start])
            ? TryReadNumbers(text, start, out end, out day) || TryReadDayMonth(text, start, out end, out day)
            : TryReadMonthDay(text, start, out end, out day);
        if (!read || (end < text.Length && char.IsLetterOrDigit(text[end]) && !IsTime(text[end..])))
            return false;
        date = new FoundValue(new TextSpan(start, end), ValueKind.Date, day.DayNumber);
        return true;
    }

    /// <summary>2026-11-22, 22.11.2026, 22/11/2026, 11/22/2026.</summary>
    private bool TryReadNumbers(ReadOnlySpan<char> text, int start, out int end, out DateOnly day)
    {
        day = default;
        end = start;
        if (!TryReadInteger(text, ref end, out int first, out int firstLength) || end >= text.Length)
            return false;
        char mark = text[end++];
        if (mark is not ('-' or '.' or '/') || !TryReadInteger(text, ref end, out int second, out int secondLength) || secondLength > 2)
            return false;
        if (end >= text.Length || text[end++] != mark || !TryReadInteger(text, ref end, out int third, out int thirdLength))
            return false;
        if (firstLength == 4)
            return thirdLength <= 2 && TryMake(first, second, third, out day);
        if (firstLength > 2 || thirdLength is not (2 or 4))
            return false;
        int year = thirdLength == 2 ? 2000 + third : third;
        // Only Europeans write dates with points.
        DateOrder how = mark == '.' ? DateOrder.DayFirst : order;
        if (how == DateOrder.Unstated)
            how = first > 12 ? DateOrder.DayFirst : second > 12 ? DateOrder.MonthFirst : first == second ? DateOrder.DayFirst : DateOrder.Unstated;
        return how != DateOrder.Unstated && (how == DateOrder.DayFirst ? TryMake(year, second, first, out day) : TryMake(year, first, second, out day));
    }

    /// <summary>22 November 2026, 22nd of Nov., 22. November, 1er décembre 2026, 22 de noviembre de 2026.</summary>
    private bool TryReadDayMonth(ReadOnlySpan<char> text, int start, out int end, out DateOnly day)
    {
        day = default;
        end = start;
        if (!TryReadInteger(text, ref end, out int number, out int length) || length > 2)
            return false;
        SkipOrdinal(text, ref end);
        if (!SkipSpaces(text, ref end))
            return false;
        SkipBetween(text, ref end);
        if (!TryReadMonth(text, ref end, out int month))
            return false;
        return TryMakeWithYear(text, ref end, month, number, out day);
    }

    /// <summary>November 22, 2026, Nov. 22nd.</summary>
    private bool TryReadMonthDay(ReadOnlySpan<char> text, int start, out int end, out DateOnly day)
    {
        day = default;
        end = start;
        if (!char.IsLetter(text[start]) || !TryReadMonth(text, ref end, out int month) || !SkipSpaces(text, ref end))
            return false;
        if (!TryReadInteger(text, ref end, out int number, out int length) || length > 2)
            return false;
        SkipOrdinal(text, ref end);
        return TryMakeWithYear(text, ref end, month, number, out day);
    }

    private bool TryMakeWithYear(ReadOnlySpan<char> text, ref int end, int month, int number, out DateOnly day)
    {
        int next = end;
        if (next < text.Length && text[next] == ',')
            next++;
        if (SkipSpaces(text, ref next))
        {
            SkipBetween(text, ref next);
            if (TryReadInteger(text, ref next, out int year, out int length) && length == 4 && TryMake(year, month, number, out day))
            {
                end = next;
                return true;
            }
        }

        return TryNearest(month, number, out day);
    }

    /// <summary>As in 2026-11-22T09:00.</summary>
    private static bool IsTime(ReadOnlySpan<char> rest) => rest.Length > 1 && rest[0] == 'T' && char.IsAsciiDigit(rest[1]);

    private bool TryNearest(int month, int number, out DateOnly day)
    {
        day = default;
        bool found = false;
        for (int year = Math.Max(today.Year - 1, 1); year <= Math.Min(today.Year + 1, 9999); year++)
        {
            if (!TryMake(year, month, number, out DateOnly candidate))
                continue;
            if (!found || Math.Abs(candidate.DayNumber - today.DayNumber) < Math.Abs(day.DayNumber - today.DayNumber))
                day = candidate;
            found = true;
        }

        return found;
    }

    private static bool TryMake(int year, int month, int number, out DateOnly day)
    {
        bool isDay = year is >= 1 and <= 9999 && month is >= 1 and <= 12 && number >= 1 && number <= DateTime.DaysInMonth(year, month);
        day = isDay ? new DateOnly(year, month, number) : default;
        return isDay;
    }

    private static bool TryReadMonth(ReadOnlySpan<char> text, ref int position, out int month)
    {
        int end = position;
        while (end < text.Length && char.IsLetter(text[end]))
            end++;
        month = MonthNames.Of(text[position..end]);
        if (month == 0)
            return false;
        position = end < text.Length && text[end] == '.' && end - position <= 4 ? end + 1 : end;
        return true;
    }

    private static bool TryReadInteger(ReadOnlySpan<char> text, ref int position, out int value, out int length)
    {
        int start = position;
        value = 0;
        while (position < text.Length && char.IsAsciiDigit(text[position]) && position - start < 5)
            value = (value * 10) + (text[position++] - '0');
        length = position - start;
        return length is > 0 and < 5;
    }

    private static void SkipOrdinal(ReadOnlySpan<char> text, ref int position)
    {
        if (position < text.Length && text[position] is '.' or 'º')
        {
            position++;
            return;
        }

        foreach (string ordinal in (ReadOnlySpan<string>)["st", "nd", "rd", "th", "er", "e"])
        {
            int end = position + ordinal.Length;
            if (!text[position..].StartsWith(ordinal, StringComparison.OrdinalIgnoreCase) || (end < text.Length && char.IsLetter(text[end])))
                continue;
            position = end;
            return;
        }
    }

    private static bool SkipSpaces(ReadOnlySpan<char> text, ref int position)
    {
        int start = position;
        while (position < text.Length && text[position] is ' ' or '\u00A0' or '\u202F')
            position++;
        return position > start && position < text.Length;
    }

    private static void SkipBetween(ReadOnlySpan<char> text, ref int position)
    {
        foreach (string word in s_betweenWords)
        {
            if (!text[position..].StartsWith(word, StringComparison.OrdinalIgnoreCase))
                continue;
            position += word.Length;
            return;
        }
    }
}
