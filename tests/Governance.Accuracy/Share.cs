using System.Globalization;

namespace Governance.Accuracy;

/// <summary>How many of how many, with its interval.</summary>
public readonly record struct Share(int Count, int Of)
{
    public double Value => Of == 0 ? 0 : (double)Count / Of;

    public override string ToString()
    {
        WilsonInterval interval = WilsonInterval.Of(Count, Of);
        return string.Create(CultureInfo.InvariantCulture, $"{Count} of {Of} ({100 * Value:0.0#} %; {100 * interval.From:0.0#}–{100 * interval.To:0.0#} %)");
    }
}
