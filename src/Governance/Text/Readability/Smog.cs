namespace Governance.Text.Readability;

/// <summary>Years of schooling from words of three and more syllables (McLaughlin 1969); made for thirty sentences. English.</summary>
public static class Smog
{
    public static double Of(TextCounts counts) =>
        (1.0430 * Math.Sqrt(30.0 * counts.Polysyllables / counts.Sentences)) + 3.1291;
}
