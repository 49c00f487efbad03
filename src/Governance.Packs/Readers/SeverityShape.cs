using Governance.Diagnostics;
using Governance.Packs.Shapes;

namespace Governance.Packs.Readers;

internal static class SeverityShape
{
    public static ChoiceShape<Severity> Instance { get; } = new("severity",
        ("error", Severity.Error), ("warning", Severity.Warning), ("info", Severity.Info), ("off", Severity.Off));

    public static ChoiceShape<Severity> Threshold { get; } = new("severity",
        ("error", Severity.Error), ("warning", Severity.Warning), ("info", Severity.Info));

    public static ChoiceShape<Confidence> Confidence { get; } = new("confidence",
        ("read", Diagnostics.Confidence.Read), ("secondhand", Diagnostics.Confidence.Secondhand), ("known", Diagnostics.Confidence.Known));
}
