using System.Globalization;

namespace Governance.Posts;

/// <summary>When a post goes out, as its <see cref="MetadataKeys.Schedule"/> says: a day, or a day and a time, perhaps with an offset from UTC.</summary>
public readonly record struct Schedule(DateOnly Date, TimeOnly? Time = null, TimeSpan? Offset = null)
{
    private static readonly string[] TimeFormats = ["HH:mm", "H:mm", "HH:mm:ss", "HH:mm:ss.FFFFFFF"];

    /// <summary>Reads <c>2027-05-14</c>, <c>2027-05-14T09:05</c>, with a space for the <c>T</c>, with seconds, and with <c>Z</c> or <c>+02:00</c>.</summary>
    public static bool TryParse(string text, out Schedule schedule)
    {
        schedule = default;
        ReadOnlySpan<char> rest = text.AsSpan().Trim();
        if (rest.Length < 10 || !DateOnly.TryParseExact(rest[..10], "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly date))
            return false;
        rest = rest[10..];
        if (rest.IsEmpty)
        {
            schedule = new Schedule(date);
            return true;
        }

        if (rest[0] is not ('T' or 't' or ' '))
            return false;
        rest = rest[1..].TrimStart();
        if (!TryTakeOffset(ref rest, out TimeSpan? offset))
            return false;
        if (!TimeOnly.TryParseExact(rest.TrimEnd(), TimeFormats, CultureInfo.InvariantCulture, DateTimeStyles.None, out TimeOnly time))
            return false;
        schedule = new Schedule(date, time, offset);
        return true;
    }

    /// <summary>Whether it is later than another: by the clock where both give one, else by the day as written.</summary>
    public bool IsAfter(Schedule other)
    {
        if (Time is not { } time || other.Time is not { } otherTime)
            return Date > other.Date;
        TimeSpan ahead = Offset is { } offset && other.Offset is { } otherOffset ? offset - otherOffset : TimeSpan.Zero;
        return (Date.DayNumber - other.Date.DayNumber) * TimeSpan.TicksPerDay + time.Ticks - otherTime.Ticks > ahead.Ticks;
    }

    public override string ToString()
    {
        string date = Date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        if (Time is not { } time)
            return date;
        string clock = time.ToString(time.Ticks % TimeSpan.TicksPerSecond != 0 ? "HH:mm:ss.FFFFFFF" : time.Second != 0 ? "HH:mm:ss" : "HH:mm", CultureInfo.InvariantCulture);
        string zone = Offset switch
        {
            null => "",
            { Ticks: 0 } => "Z",
            { } offset => (offset < TimeSpan.Zero ? "-" : "+") + offset.ToString(@"hh\:mm", CultureInfo.InvariantCulture),
        };
        return $"{date}T{clock}{zone}";
    }

    private static bool TryTakeOffset(ref ReadOnlySpan<char> rest, out TimeSpan? offset)
    {
        offset = null;
        if (rest.EndsWith("Z", StringComparison.OrdinalIgnoreCase))
        {
            offset = TimeSpan.Zero;
            rest = rest[..^1];
            return true;
        }

        int sign = rest.LastIndexOfAny('+', '-');
        if (sign < 0)
            return true;
        ReadOnlySpan<char> digits = rest[(sign + 1)..];
        bool read = digits.Length switch
        {
            2 => TimeSpan.TryParseExact(digits, "hh", CultureInfo.InvariantCulture, out TimeSpan hours) && Set(hours, out offset),
            4 => TimeSpan.TryParseExact(digits, "hhmm", CultureInfo.InvariantCulture, out TimeSpan packed) && Set(packed, out offset),
            5 => TimeSpan.TryParseExact(digits, @"hh\:mm", CultureInfo.InvariantCulture, out TimeSpan both) && Set(both, out offset),
            _ => false,
        };
        // DateTimeOffset takes no more than fourteen hours either way.
        if (!read || offset > TimeSpan.FromHours(14))
            return false;
        if (rest[sign] == '-')
            offset = -offset;
        rest = rest[..sign];
        return true;
    }

    private static bool Set(TimeSpan value, out TimeSpan? offset)
    {
        offset = value;
        return true;
    }
}
