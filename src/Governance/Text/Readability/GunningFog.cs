namespace Governance.Text.Readability;

/// <summary>Years of schooling from long sentences and hard words (Gunning 1952). English.</summary>
public static class GunningFog
{
    public static double Of(TextCounts counts) =>
        0.4 * (((double)counts.Words / counts.Sentences) + (100.0 * counts.HardWords / counts.Words));
}
