namespace Governance.Tone;

/// <summary>How one dimension is read from a text, and how its signs make a number.</summary>
internal abstract class ToneScale
{
    public static ToneScale[] All { get; } = [new FormalityScale(), new UrgencyScale(), new PositivityScale(), new EnergyScale()];

    public abstract ToneDimension Dimension { get; }

    /// <summary>Languages it is measured in.</summary>
    /// <param name="language">a tag's first part; null where it is unknown</param>
    public abstract bool Speaks(string? language);

    public abstract void Read(ToneText text, List<ToneSign> signs);

    /// <returns>0 to 1, rounded to hundredths; the same for the same signs in any order</returns>
    public double Combine(ReadOnlySpan<ToneSign> signs, int words)
    {
        // Sums of floating-point numbers depend on their order; sorted, they do not.
        double[] weights = new double[signs.Length];
        for (int i = 0; i < signs.Length; i++)
            weights[i] = signs[i].Weight;
        Array.Sort(weights);
        return Math.Round(Math.Clamp(Combine(weights, words), 0, 1), 2, MidpointRounding.AwayFromZero);
    }

    protected abstract double Combine(double[] weights, int words);

    protected static double Sum(double[] weights)
    {
        double sum = 0;
        foreach (double weight in weights)
            sum += weight;
        return sum;
    }
}
