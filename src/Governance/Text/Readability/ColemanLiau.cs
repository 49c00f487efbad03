namespace Governance.Text.Readability;

/// <summary>School grade in the US from letters and sentences in a hundred words (Coleman and Liau 1975).</summary>
public static class ColemanLiau
{
    public static double Of(TextCounts counts) =>
        (0.0588 * 100 * counts.Letters / counts.Words) - (0.296 * 100 * counts.Sentences / counts.Words) - 15.8;
}
