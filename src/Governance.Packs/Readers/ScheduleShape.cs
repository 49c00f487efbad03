using Governance.Packs.Shapes;
using Governance.Rules;
using Governance.Rules.Conditions;

namespace Governance.Packs.Readers;

/// <summary><c>{ from: DATE, until: DATE }</c>, both inclusive, either open.</summary>
internal static class ScheduleShape
{
    private static readonly Key<DateOnly> From = new("from", DateShape.Instance, "the first day");

    private static readonly Key<DateOnly> Until = new("until", DateShape.Instance, "the last day");

    public static MapShape<DayRange> Range { get; } = new("dayRange", [From, Until], Make);

    public static Shape<Condition> Instance { get; } = new MappedShape<DayRange, Condition>(Range, days => new ScheduleCondition(days.From, days.Until));

    private static DayRange? Make(MapReader map)
    {
        var days = new DayRange(map.FindValue(From), map.FindValue(Until));
        if (days.From > days.Until)
            map.Context.Refuse(map.Map, "The last day is before the first", "Swap the two.");
        return days;
    }
}

internal sealed record DayRange(DateOnly? From, DateOnly? Until);
