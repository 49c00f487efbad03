using System.Collections.Immutable;
using Governance.Diagnostics;
using Governance.Text;

namespace Governance.Rules.Settlement;

/// <summary>A firm signs for rules that a pack holds at lower confidence.</summary>
/// <param name="Rules">ids, names or globs</param>
/// <param name="Severity">null for the rule's own, without the cap on what is only known</param>
public sealed record Adoption(ImmutableArray<string> Rules, Severity? Severity, string By, DateOnly On, string Reason)
{
    public bool Locked { get; init; }

    public TextLocation? Location { get; init; }

    public bool Covers(Descriptor rule)
    {
        foreach (string pattern in Rules)
        {
            if (SeveritySetting.Fit(pattern, rule) > 0)
                return true;
        }

        return false;
    }
}
