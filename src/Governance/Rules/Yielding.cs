using System.Collections.Immutable;
using Governance.Diagnostics;

namespace Governance.Rules;

/// <summary><c>yieldsTo</c>: takes out what a general rule found in a post where a rule that it names found something no less severe.</summary>
internal sealed class Yielding
{
    // A post may hold thousands of findings, of a few rules: each is weighed against those rules and not against all the others.
    private readonly Dictionary<Rule, int[]> _left = [];
    private readonly Dictionary<Rule, ImmutableArray<int[]>> _better = [];

    /// <param name="first">where the findings of the post begin</param>
    public static void Apply(List<PlacedDiagnostic> placed, int first)
    {
        for (int i = first; i < placed.Count; i++)
        {
            if (placed[i].Rule is { YieldsTo.IsEmpty: false })
            {
                new Yielding().TakeOut(placed, first);
                return;
            }
        }
    }

    private void TakeOut(List<PlacedDiagnostic> placed, int first)
    {
        for (int i = first; i < placed.Count; i++)
        {
            if (placed[i].Rule is { } rule)
                Left(rule)[(int)placed[i].Diagnostic.Severity]++;
        }

        // The last goes first, and what is out counts no more: of two rules that yield to each other one stays.
        bool[] isOut = new bool[placed.Count];
        for (int i = placed.Count - 1; i >= first; i--)
        {
            Severity severity = placed[i].Diagnostic.Severity;
            if (placed[i].Rule is not { YieldsTo.IsEmpty: false } rule || !HasBetter(rule, severity))
                continue;
            Left(rule)[(int)severity]--;
            isOut[i] = true;
        }

        int at = 0;
        placed.RemoveAll(_ => isOut[at++]);
    }

    private bool HasBetter(Rule rule, Severity severity)
    {
        if (!_better.TryGetValue(rule, out ImmutableArray<int[]> better))
        {
            better = [.. _left.Where(entry => entry.Key != rule && rule.YieldsTo.Any(named => Glob.IsMatch(named, entry.Key.Descriptor.Id))).Select(entry => entry.Value)];
            _better.Add(rule, better);
        }

        foreach (int[] left in better)
        {
            if (left.AsSpan((int)severity).ContainsAnyExcept(0))
                return true;
        }

        return false;
    }

    /// <summary>How many findings a rule has left, by severity.</summary>
    private int[] Left(Rule rule)
    {
        if (!_left.TryGetValue(rule, out int[]? left))
            _left.Add(rule, left = new int[(int)Severity.Error + 1]);
        return left;
    }
}
