using System.Collections.Immutable;

namespace Governance.Tone;

/// <summary>One dimension of a text: its value and what made it. The value depends on the signs as a set, not on their order.</summary>
public sealed class ToneScore
{
    private readonly ToneScale _scale;
    private readonly int _words;

    internal ToneScore(ToneScale scale, ImmutableArray<ToneSign> signs, int words)
    {
        _scale = scale;
        _words = words;
        Signs = signs;
        Value = scale.Combine(signs.AsSpan(), words);
    }

    public ToneDimension Dimension => _scale.Dimension;

    /// <summary>0 to 1, rounded to hundredths.</summary>
    public double Value { get; }

    /// <summary>In text order.</summary>
    public ImmutableArray<ToneSign> Signs { get; }

    /// <summary>What it would be without some of the signs.</summary>
    public double Without(IReadOnlyCollection<ToneSign> left) =>
        _scale.Combine([.. Signs.Where(sign => !left.Contains(sign))], _words);
}
