using Governance.Diagnostics;

namespace Governance.Packs.Bundles;

/// <summary>What a rule's record says besides its names.</summary>
internal readonly record struct RuleFlags(Severity Severity, Confidence Confidence, bool Locked, bool NamesFacts)
{
    public static RuleFlags Of(int bits) => new((Severity)(bits & 7), (Confidence)((bits >> 3) & 7), (bits & 64) != 0, (bits & 128) != 0);

    public int ToBits() => (int)Severity | ((int)Confidence << 3) | (Locked ? 64 : 0) | (NamesFacts ? 128 : 0);
}
