namespace Governance.Text.Readability;

/// <summary>School grade in the US (Kincaid et al. 1975). English.</summary>
public static class FleschKincaidGrade
{
    public static double Of(TextCounts counts) =>
        (0.39 * counts.Words / counts.Sentences) + (11.8 * counts.Syllables / counts.Words) - 15.59;
}
