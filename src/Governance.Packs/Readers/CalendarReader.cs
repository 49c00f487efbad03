using System.Collections.Immutable;
using Governance.Packs.Configuration;
using Governance.Packs.Findings;
using Governance.Packs.Shapes;
using Governance.Text.Numbers;

namespace Governance.Packs.Readers;

/// <summary>An entry under <c>calendars:</c></summary>
internal static class CalendarReader
{
    private static readonly Key<ImmutableArray<string>> Paths = new("path", GlobShape.List, "globs on the sheet's path") { IsRequired = true };

    private static readonly Key<ImmutableArray<Named<string>>> Columns = new("columns", new NamedShape<string>(TextShape.Label), "field or metadata key → column of the sheet");

    private static readonly Key<DateOrder> Dates = new("dates", new ChoiceShape<DateOrder>("order of dates", ("dmy", DateOrder.DayFirst), ("mdy", DateOrder.MonthFirst), ("iso", DateOrder.Unstated)), "how 3/4/2026 is read: dmy or mdy");

    public static MapShape<CalendarMapping> Shape { get; } = new("calendar", [Paths, Columns, Dates],
        map => new CalendarMapping(GlobShape.Expanded(map.Get(Paths, [])), ColumnsOf(map), map.Get(Dates, DateOrder.Unstated)));

    private static ImmutableArray<KeyValuePair<string, string>> ColumnsOf(MapReader map)
    {
        var columns = ImmutableArray.CreateBuilder<KeyValuePair<string, string>>();
        var fields = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (Named<string> named in map.Get(Columns, []))
        {
            if (fields.TryAdd(named.Value, named.Name))
                columns.Add(KeyValuePair.Create(named.Name, named.Value));
            else
                map.Context.Findings.Report(PackDescriptors.WrongValue, named.Key.Location, $"The column “{named.Value}” is named for both {fields[named.Value]} and {named.Name}", "Name each column once.");
        }

        return columns.DrainToImmutable();
    }
}
