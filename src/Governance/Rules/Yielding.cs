namespace Governance.Rules;

/// <summary><c>yieldsTo</c>: takes out what a general rule found in a post where a rule that it names found something no less severe.</summary>
internal static class Yielding
{
    /// <param name="first">where the findings of the post begin</param>
    public static void Apply(List<PlacedDiagnostic> placed, int first)
    {
        for (int i = placed.Count - 1; i >= first; i--)
        {
            if (placed[i].Rule is { YieldsTo.IsEmpty: false } rule && HasBetter(placed, first, i, rule))
                placed.RemoveAt(i);
        }
    }

    private static bool HasBetter(List<PlacedDiagnostic> placed, int first, int own, Rule rule)
    {
        for (int i = first; i < placed.Count; i++)
        {
            if (placed[i].Rule is not { } other || other == rule || placed[i].Diagnostic.Severity < placed[own].Diagnostic.Severity)
                continue;
            foreach (string named in rule.YieldsTo)
            {
                if (Glob.IsMatch(named, other.Descriptor.Id))
                    return true;
            }
        }

        return false;
    }
}
