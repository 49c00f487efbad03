using System.Globalization;
using Governance.Posts;

namespace Governance.Formats;

/// <summary>Reads the days and times that people and tools write into calendars.</summary>
internal static class SheetDate
{
    private static readonly string[] Times = ["H:mm", "HH:mm", "H:mm:ss", "HH:mm:ss", "h:mm tt", "hh:mm tt", "h:mmtt", "h tt", "htt", "h:mm:ss tt"];
    private static readonly string[] Named = ["d MMM yyyy", "d MMMM yyyy", "MMM d yyyy", "MMMM d yyyy", "MMM d, yyyy", "MMMM d, yyyy", "d-MMM-yyyy", "dddd, MMMM d, yyyy", "ddd, d MMM yyyy"];

    /// <summary>Reads a day, with or without a time.</summary>
    public static DateReading Read(string text, DateOrder order)
    {
        string value = text.Trim();
        if (Schedule.TryParse(value, out Schedule iso))
            return new DateReading(iso);

        (string day, string clock) = Split(value);
        TimeOnly? time = null;
        if (clock.Length > 0)
        {
            if (ReadTime(clock) is not { } read)
                return new DateReading(Schedule: null);
            time = read;
        }

        if (DateOnly.TryParseExact(day, Named, CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly named))
            return new DateReading(new Schedule(named, time));
        return ReadNumbers(day, time, order);
    }

    public static TimeOnly? ReadTime(string text) =>
        TimeOnly.TryParseExact(text.Trim().ToUpperInvariant(), Times, CultureInfo.InvariantCulture, DateTimeStyles.None, out TimeOnly time) ? time : null;

    private static (string Day, string Clock) Split(string value)
    {
        int colon = value.IndexOf(':', StringComparison.Ordinal);
        if (colon < 0)
            return (value, "");
        int space = value.LastIndexOfAny([' ', 'T', ','], colon);
        return space < 0 ? (value, "") : (value[..space].TrimEnd(' ', ','), value[(space + 1)..]);
    }

    private static DateReading ReadNumbers(string day, TimeOnly? time, DateOrder order)
    {
        string[] parts = day.Split('/', '.', '-');
        if (parts.Length != 3 || parts.Any(part => part.Length is 0 or > 4 || !part.All(char.IsAsciiDigit)))
            return new DateReading(Schedule: null);
        int[] numbers = [.. parts.Select(part => int.Parse(part, CultureInfo.InvariantCulture))];
        if (parts[0].Length == 4)
            return new DateReading(Make(numbers[0], numbers[1], numbers[2], time));
        int year = parts[2].Length == 2 ? 2000 + numbers[2] : numbers[2];
        Schedule? dayFirst = Make(year, numbers[1], numbers[0], time);
        Schedule? monthFirst = Make(year, numbers[0], numbers[1], time);
        if (dayFirst is null || monthFirst is null || numbers[0] == numbers[1])
            return new DateReading(dayFirst ?? monthFirst) { Shows = dayFirst is null == monthFirst is null ? DateOrder.Unsaid : dayFirst is null ? DateOrder.MonthFirst : DateOrder.DayFirst };
        // Days are written with dots where the day comes first (DIN 5008 and its kin), and only there.
        if (order == DateOrder.DayFirst || (order == DateOrder.Unsaid && day.Contains('.', StringComparison.Ordinal)))
            return new DateReading(dayFirst);
        return order == DateOrder.MonthFirst ? new DateReading(monthFirst) : new DateReading(Schedule: null) { Other = (dayFirst.Value, monthFirst.Value) };
    }

    private static Schedule? Make(int year, int month, int day, TimeOnly? time)
    {
        if (year is < 1900 or > 9999 || month is < 1 or > 12 || day < 1 || day > DateTime.DaysInMonth(year, month))
            return null;
        return new Schedule(new DateOnly(year, month, day), time);
    }
}

/// <param name="Schedule">null where the text is no day, or may be one of two</param>
internal readonly record struct DateReading(Schedule? Schedule)
{
    /// <summary>The two days that it may be: day first, month first.</summary>
    public (Schedule DayFirst, Schedule MonthFirst)? Other { get; init; }

    /// <summary>The order that this text proves, such as 14/05/2027.</summary>
    public DateOrder Shows { get; init; }
}
