using System.Collections.Immutable;
using Governance.Platforms;

namespace Governance.Rules.Checks;

/// <summary><c>length</c>: flags what no longer fits, or a text that is too short.</summary>
public sealed class LengthCheck(LengthOptions options) : Check
{
    public override ImmutableArray<string> Arguments => ["length", "max", "min", "over", "unit", "note", "word", "line", "advice"];

    public LengthOptions Options => options;

    public override void Run(CheckContext context)
    {
    }
}

public sealed record LengthOptions
{
    public Bound? Max { get; init; }

    public Bound? Min { get; init; }

    /// <summary>What a number counts; null for the platform's own unit of that field, else graphemes.</summary>
    public LengthUnit? Unit { get; init; }

    /// <summary>Counts words, sentences or lines rather than characters.</summary>
    public TextPiece? Pieces { get; init; }

    public LimitStrength Limit { get; init; }
}

public enum TextPiece
{
    Words,
    Sentences,
    Lines,
}
