using System.Collections.Immutable;

namespace Governance.Formats;

/// <summary>What <c>calendars:</c> in <c>governance.yml</c> says about a sheet.</summary>
public sealed record SheetMapping
{
    /// <summary>
    /// Column (its header, or its letter: <c>A</c>, <c>B</c> …) to what it holds: <c>text title description platform date time link
    /// hashtags first-comment media alt id allow ignore</c>, <c>platform:NAME</c> for the text of one platform, or any metadata key.
    /// </summary>
    public ImmutableSortedDictionary<string, string> Columns { get; init; } = ImmutableSortedDictionary.Create<string, string>(StringComparer.OrdinalIgnoreCase);

    /// <summary>The words that <see cref="Columns"/> knows, other than metadata keys.</summary>
    public static ImmutableArray<string> KnownRoles { get; } = [.. ColumnRoles.ByName.Keys.Order(StringComparer.Ordinal)];

    public DateOrder Dates { get; init; }

    /// <summary>1-based; 0 where the sheet has no header; null to find it.</summary>
    public int? HeaderRow { get; init; }

    /// <summary>For rows that name no platform.</summary>
    public ImmutableArray<string> Platforms { get; init; } = [];
}

/// <summary>How a sheet writes days that may be read in two ways, such as 03/04/2027.</summary>
public enum DateOrder
{
    /// <summary>Nobody said: such a day is a finding.</summary>
    Unsaid,

    DayFirst,
    MonthFirst,
}
