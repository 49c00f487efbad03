using System.Collections.Immutable;
using Governance.Packs.Configuration;
using Governance.Packs.Shapes;
using Governance.Text.Numbers;

namespace Governance.Packs.Readers;

/// <summary>An entry under <c>calendars:</c></summary>
internal static class CalendarReader
{
    private static readonly Key<ImmutableArray<string>> Paths = new("path", new ListShape<string>(TextShape.Label), "globs on the sheet's path") { IsRequired = true };

    private static readonly Key<ImmutableArray<Named<string>>> Columns = new("columns", new NamedShape<string>(TextShape.Label), "field or metadata key → column of the sheet");

    private static readonly Key<DateOrder> Dates = new("dates", new ChoiceShape<DateOrder>("order of dates", ("dmy", DateOrder.DayFirst), ("mdy", DateOrder.MonthFirst), ("iso", DateOrder.Unstated)), "how 3/4/2026 is read: dmy or mdy");

    public static MapShape<CalendarMapping> Shape { get; } = new("calendar", [Paths, Columns, Dates],
        map => new CalendarMapping(map.Get(Paths, []), [.. map.Get(Columns, []).Select(named => KeyValuePair.Create(named.Name, named.Value))], map.Get(Dates, DateOrder.Unstated)));
}
