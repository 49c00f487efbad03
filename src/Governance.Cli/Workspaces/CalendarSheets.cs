using System.Collections.Immutable;
using Governance.Formats;
using Governance.Packs.Configuration;
using Governance.Rules;

namespace Governance.Cli.Workspaces;

/// <summary>What <c>calendars:</c> says, in the words of the sheet reader.</summary>
internal static class CalendarSheets
{
    public static SheetMapping? MappingOf(ImmutableArray<CalendarMapping> calendars, string path)
    {
        foreach (CalendarMapping calendar in calendars)
        {
            if (calendar.Paths.Any(glob => PathGlob.IsMatch(glob, path)))
                return Translated(calendar);
        }

        return null;
    }

    // Configuration names the field first, a sheet is read column by column.
    private static SheetMapping Translated(CalendarMapping calendar) => new()
    {
        Columns = calendar.Columns.ToImmutableSortedDictionary(entry => entry.Value, entry => RoleOf(entry.Key), StringComparer.OrdinalIgnoreCase),
        Dates = calendar.Dates switch
        {
            Text.Numbers.DateOrder.DayFirst => DateOrder.DayFirst,
            Text.Numbers.DateOrder.MonthFirst => DateOrder.MonthFirst,
            _ => DateOrder.Unsaid,
        },
    };

    private static string RoleOf(string key) => key switch
    {
        "body" => "text",
        "schedule" => "date",
        "links" => "link",
        "tags" => "hashtags",
        _ => key,
    };
}
