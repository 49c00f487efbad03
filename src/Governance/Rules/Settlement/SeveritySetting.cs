using System.Collections.Immutable;
using Governance.Diagnostics;

namespace Governance.Rules.Settlement;

/// <param name="Rules">an id, a name or a glob</param>
public sealed record SeveritySetting(string Rules, Severity Severity)
{
    /// <summary>An id beats a name, a name beats a glob; among globs the last one wins.</summary>
    internal static Severity? Find(ImmutableArray<SeveritySetting> settings, Descriptor rule)
    {
        Severity? found = null;
        int best = 0;
        foreach (SeveritySetting setting in settings)
        {
            int fit = Fit(setting.Rules, rule);
            if (fit == 0 || fit < best)
                continue;
            best = fit;
            found = setting.Severity;
        }

        return found;
    }

    /// <returns>3 for the id, 2 for the name, 1 for a glob on either, 0 for another rule</returns>
    internal static int Fit(string pattern, Descriptor rule)
    {
        if (string.Equals(pattern, rule.Id, StringComparison.OrdinalIgnoreCase))
            return 3;
        if (string.Equals(pattern, rule.Name, StringComparison.OrdinalIgnoreCase))
            return 2;
        return pattern.Contains('*', StringComparison.Ordinal) && (Glob.IsMatch(pattern, rule.Id) || Glob.IsMatch(pattern, rule.Name)) ? 1 : 0;
    }
}
