namespace Governance.Accuracy;

/// <summary>The 95 % interval of a share that was counted, after Wilson (1927).</summary>
public readonly record struct WilsonInterval(double From, double To)
{
    private const double Z = 1.959963984540054;

    public static WilsonInterval Of(int count, int of)
    {
        if (of == 0)
            return new WilsonInterval(0, 1);
        double share = (double)count / of;
        double square = Z * Z / of;
        double centre = share + square / 2;
        double half = Z * Math.Sqrt((share * (1 - share) + square / 4) / of);
        return new WilsonInterval(Math.Max(0, (centre - half) / (1 + square)), Math.Min(1, (centre + half) / (1 + square)));
    }
}
