using Governance.Diagnostics;
using Governance.Posts;
using Governance.Text;

namespace Governance.Rules;

/// <summary>The last step of settling: takes out what a draft allows with a reason, and finds what is wrong with its suppressions.</summary>
internal static class SuppressionPass
{
    public static void Apply(Post first, RuleSet rules, List<PlacedDiagnostic> placed)
    {
        int found = placed.Count;
        foreach (Suppression suppression in first.Draft.Suppressions)
        {
            Rule? rule = rules.RuleCalled(suppression.Rule);
            if (rule is null)
                Report(EngineDescriptors.UnknownRuleSuppressed, suppression, first, placed, Meant(suppression.Rule, rules));
            else if (!rules.Options.AllowsSuppressions)
                Report(EngineDescriptors.SuppressionForbidden, suppression, first, placed);
            else if (rules.SeverityOf(rule).Locked)
                Report(EngineDescriptors.LockedRuleSuppressed, suppression, first, placed);
            else if (!string.IsNullOrWhiteSpace(suppression.Reason) && !TakeOut(suppression, rule, placed, found))
                Report(EngineDescriptors.UnusedSuppression, suppression, first, placed);
        }
    }

    private static bool TakeOut(Suppression suppression, Rule rule, List<PlacedDiagnostic> placed, int count)
    {
        bool used = false;
        for (int i = 0; i < count; i++)
        {
            if (placed[i].Rule != rule || !Covers(suppression, placed[i].Diagnostic.Location))
                continue;
            used = true;
            if (placed[i].Diagnostic.Suppressed is null)
                placed[i] = placed[i] with { Diagnostic = placed[i].Diagnostic with { Suppressed = suppression } };
        }

        return used;
    }

    private static bool Covers(Suppression suppression, TextLocation location) =>
        suppression.Covers is not { } stretch
        || (location.Path == suppression.Location.Path && location.Row == suppression.Location.Row
            && location.Span.Start >= stretch.Start && location.Span.Start <= stretch.End);

    private static string Meant(string name, RuleSet rules)
    {
        string? meant = DidYouMean.Closest(name, rules.Rules.Select(rule => rule.Descriptor.Id).Concat(rules.Rules.Select(rule => rule.Descriptor.Name)));
        return meant is null ? "" : $": did you mean {meant}?";
    }

    private static void Report(Descriptor descriptor, Suppression suppression, Post first, List<PlacedDiagnostic> placed, string suggestion = "") =>
        placed.Add(EngineFinding.At(
            descriptor, first, suppression.Location, suppression.Rule, new Argument("rule", suppression.Rule), new Argument("suggestion", suggestion)));
}
