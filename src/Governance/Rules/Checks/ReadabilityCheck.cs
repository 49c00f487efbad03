using System.Collections.Immutable;

namespace Governance.Rules.Checks;

/// <summary><c>readability</c>: flags a text that is harder (or easier) to read than the rule allows.</summary>
public sealed class ReadabilityCheck(ReadabilityOptions options) : Check
{
    public override ImmutableArray<string> Arguments => ["value", "max", "min", "formula"];

    public ReadabilityOptions Options => options;

    public override void Run(CheckContext context)
    {
    }
}

public sealed record ReadabilityOptions(ReadabilityFormula Formula)
{
    public double? Max { get; init; }

    public double? Min { get; init; }

    /// <summary>Below this the formulas say nothing.</summary>
    public int MinWords { get; init; } = 30;
}

public enum ReadabilityFormula
{
    FleschKincaidGrade,
    FleschReadingEase,
    AutomatedReadabilityIndex,
    ColemanLiau,
    GunningFog,
    Smog,
    Lix,
}
