using System.Collections.Immutable;

namespace Governance.Rules.Checks;

/// <summary><c>compare</c>: flags a value in the text that does not stand in the right relation to another value.</summary>
public sealed class CompareCheck(CompareOptions options) : Check
{
    public override ImmutableArray<string> Arguments => ["match", "value", "other"];

    public CompareOptions Options => options;

    public override void Run(CheckContext context)
    {
    }
}

public sealed record CompareOptions(ValueSearch Find, Relation Must, CompareTarget To)
{
    /// <summary>How <c>3/4/2026</c> is read.</summary>
    public DateOrder Dates { get; init; }
}

/// <param name="Near">phrases, one of which must stand near; empty for every value of the kind</param>
public sealed record ValueSearch(ValueKind Kind, ImmutableArray<string> Near)
{
    /// <summary>Near is the whole text rather than the same sentence.</summary>
    public bool WithinPost { get; init; }
}

public enum ValueKind
{
    Percent,
    Price,
    Number,
    Ratio,
    Date,
}

/// <summary>What must hold between the value that is found and the other one.</summary>
public enum Relation
{
    AtMost,
    AtLeast,
    Equal,
    NotEqual,
    Before,
    After,
}

public enum DateOrder
{
    /// <summary>Ambiguous dates are left alone.</summary>
    Unstated,
    DayFirst,
    MonthFirst,
}

/// <summary>What a value is compared with.</summary>
public abstract record CompareTarget
{
    /// <param name="Text">as a post would write it: <c>74 %</c>, <c>1:30</c>, <c>2026-12-31</c></param>
    public sealed record Value(string Text) : CompareTarget;

    public sealed record Fact(string Name) : CompareTarget;

    public sealed record Metadata(string Key) : CompareTarget;

    public sealed record Find(ValueSearch Search) : CompareTarget;
}
