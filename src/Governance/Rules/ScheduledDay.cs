using System.Globalization;
using Governance.Posts;

namespace Governance.Rules;

/// <summary>
/// The day of a <c>schedule</c>, on the calendar of whoever wrote it: the day as written, whatever its offset. So the post's and the
/// configured time zone, which say what instant is meant, do not change it.
/// </summary>
internal static class ScheduledDay
{
    /// <returns>null where nobody said, or where it is no date, which is a finding of its own</returns>
    public static DateOnly? Of(PostMetadata metadata)
    {
        string? written = metadata[MetadataKeys.Schedule].First;
        if (written is null || written.Length < 10)
            return null;
        bool isDate = DateOnly.TryParseExact(written.AsSpan(0, 10), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly day);
        return isDate && (written.Length == 10 || written[10] is 'T' or 't' or ' ') ? day : null;
    }
}
