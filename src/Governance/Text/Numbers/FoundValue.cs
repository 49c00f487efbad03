namespace Governance.Text.Numbers;

/// <summary>A value that stands in a text.</summary>
/// <param name="Number">the value; days since the year 1 for a date, the leverage (500 of 1:500) for a ratio, pounds a week for a rate of weight</param>
public readonly record struct FoundValue(TextSpan Span, ValueKind Kind, decimal Number)
{
    /// <summary>ISO 4217 code of a price where it is known: <c>$</c> alone is none in particular.</summary>
    public string? Currency { get; init; }

    public bool IsComparableTo(FoundValue other) =>
        Kind == other.Kind && (Currency is null || other.Currency is null || Currency == other.Currency);
}

public enum ValueKind
{
    Percent,
    Price,
    Number,
    Ratio,
    Date,
    WeightRate,
}

public enum DateOrder
{
    /// <summary>Ambiguous dates are left alone.</summary>
    Unstated,
    DayFirst,
    MonthFirst,
}
