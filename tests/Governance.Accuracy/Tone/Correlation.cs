namespace Governance.Accuracy.Tone;

internal static class Correlation
{
    public static double Pearson(double[] one, double[] other)
    {
        double meanOne = one.Average(), meanOther = other.Average(), product = 0, squareOne = 0, squareOther = 0;
        for (int i = 0; i < one.Length; i++)
        {
            product += (one[i] - meanOne) * (other[i] - meanOther);
            squareOne += (one[i] - meanOne) * (one[i] - meanOne);
            squareOther += (other[i] - meanOther) * (other[i] - meanOther);
        }

        return product / Math.Sqrt(squareOne * squareOther);
    }

    public static double Spearman(double[] one, double[] other) => Pearson(Ranks(one), Ranks(other));

    /// <summary>How often one of the higher is above one of the lower; a tie counts half.</summary>
    public static double Above(double[] higher, double[] lower)
    {
        double sum = Ranks([.. higher, .. lower]).Take(higher.Length).Sum();
        return (sum - (higher.Length * (higher.Length - 1) / 2.0)) / ((double)higher.Length * lower.Length);
    }

    // Equal values share the mean of their ranks.
    private static double[] Ranks(double[] values)
    {
        int[] order = [.. Enumerable.Range(0, values.Length).OrderBy(i => values[i])];
        double[] ranks = new double[values.Length];
        for (int start = 0, end; start < order.Length; start = end)
        {
            for (end = start + 1; end < order.Length && values[order[end]] == values[order[start]];)
                end++;
            for (int i = start; i < end; i++)
                ranks[order[i]] = (start + end - 1) / 2.0;
        }

        return ranks;
    }
}
