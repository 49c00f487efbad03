namespace Governance.Rules;

/// <summary>Gathers the phrases of all rules, so that one automaton finds them in one pass.</summary>
public sealed class PhraseCollector
{
    private readonly List<PhraseSet> _sets = [];
    private readonly HashSet<PhraseSet> _evasion = [];
    private readonly HashSet<PhraseSet> _known = [];

    public IReadOnlyList<PhraseSet> Sets => _sets;

    /// <summary>Whether the rule that is being collected looks at the evasion view.</summary>
    internal bool Evasion { get; set; }

    public void Add(PhraseSet set)
    {
        if (_known.Add(set))
            _sets.Add(set);
        if (Evasion)
            _evasion.Add(set);
    }

    internal bool NeedsEvasion(PhraseSet set) => _evasion.Contains(set);
}
