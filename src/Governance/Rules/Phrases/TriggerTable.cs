using System.Collections.Immutable;

namespace Governance.Rules.Phrases;

/// <summary>By rule, the slots of the sets that must have hits before it can find anything: most posts hold nothing for most rules.</summary>
internal sealed class TriggerTable
{
    private readonly bool[] _needsHits;
    private readonly Lazy<int[][][]> _groups;

    public TriggerTable(ImmutableArray<Rule> rules, Lazy<PhraseIndex> index)
    {
        _needsHits = [.. rules.Select(rule => RuleNeeds.TriggersOf(rule).Any())];
        _groups = new Lazy<int[][][]>(() => [.. rules.Select(rule => GroupsOf(rule, index.Value))]);
    }

    /// <param name="held">by slot, whether the set has a hit in the post</param>
    public bool MayFind(int rule, bool[] held)
    {
        foreach (int[] group in _groups.Value[rule])
        {
            bool any = false;
            foreach (int slot in group)
                any |= held[slot];
            if (!any)
                return false;
        }

        return true;
    }

    /// <summary>Whether it finds nothing without a hit.</summary>
    public bool NeedsHits(int rule) => _needsHits[rule];

    // A set that nobody registered is only there to tell which rules to read.
    private static int[][] GroupsOf(Rule rule, PhraseIndex index) =>
        [.. RuleNeeds.TriggersOf(rule).Select(sets => sets.Select(index.SlotOf).ToArray()).Where(slots => slots.All(slot => slot >= 0))];
}
