namespace Governance.Text.Readability;

/// <summary>0 very hard to 100 very easy (Flesch 1948). English.</summary>
public static class FleschReadingEase
{
    public static double Of(TextCounts counts) =>
        206.835 - (1.015 * counts.Words / counts.Sentences) - (84.6 * counts.Syllables / counts.Words);
}
