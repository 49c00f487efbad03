namespace Governance.Text.Readability;

/// <summary>Words in a sentence plus the share of long words (Björnsson 1968): 20 is very easy, 60 very hard. Any language with spaces.</summary>
public static class Lix
{
    public static double Of(TextCounts counts) =>
        ((double)counts.Words / counts.Sentences) + (100.0 * counts.LongWords / counts.Words);
}
