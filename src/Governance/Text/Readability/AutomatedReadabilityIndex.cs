namespace Governance.Text.Readability;

/// <summary>School grade in the US from strokes and words (Smith and Senter 1967).</summary>
public static class AutomatedReadabilityIndex
{
    public static double Of(TextCounts counts) =>
        (4.71 * counts.Characters / counts.Words) + (0.5 * counts.Words / counts.Sentences) - 21.43;
}
