using System.Collections.Concurrent;
using System.Collections.Immutable;
using Governance.Posts;

namespace Governance.Rules.Phrases;

/// <summary>All phrases of a rule set, ready to be found in one pass. Shared by threads.</summary>
internal sealed class PhraseIndex
{
    // Enough for the brands and products of one calendar; past it, matchers are made anew.
    private const int MostVariableMatchers = 256;

    private readonly PhraseSet[] _sets;
    private readonly Dictionary<PhraseSet, int> _slots = [];
    private readonly List<(string Phrase, PhraseSet Set, PhraseUse Use)> _variable = [];
    private readonly ImmutableArray<string> _variableKeys;
    private readonly ConcurrentDictionary<string, CompiledPhrases?> _byValues = new(StringComparer.Ordinal);
    private readonly Lazy<CompiledPhrases?> _withoutValues;

    public PhraseIndex(PhraseCollector collector, ImmutableArray<Fact> facts)
    {
        _sets = [.. collector.Sets];
        IsMasked = new bool[_sets.Length];
        var plain = new PhraseList();
        var evasion = new PhraseList();
        for (int slot = 0; slot < _sets.Length; slot++)
        {
            PhraseSet set = _sets[slot];
            set.Slot = slot;
            _slots.Add(set, slot);
            IsMasked[slot] = !set.SeesDisclaimers;
            for (int entry = 0; entry < set.Entries.Length; entry++)
            {
                Add(plain, set, new PhraseUse(slot, entry), facts);
                if (collector.NeedsEvasion(set))
                    Add(evasion, set, new PhraseUse(slot, entry), facts);
            }
        }

        Plain = plain.Compile();
        Evasion = evasion.Compile();
        _withoutValues = new Lazy<CompiledPhrases?>(() => Compile(PostMetadata.Empty));
        _variableKeys = [.. _variable.SelectMany(entry => PhraseTemplate.Variables(entry.Phrase)).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
    }

    public int Count => _sets.Length;

    public CompiledPhrases? Plain { get; }

    /// <summary>The phrases of rules that look through evasions.</summary>
    public CompiledPhrases? Evasion { get; }

    /// <summary>By slot: whether hits inside registered disclaimers are dropped.</summary>
    public bool[] IsMasked { get; }

    public PhraseSet SetAt(int slot) => _sets[slot];

    /// <returns>-1 for a set that no rule registered</returns>
    public int SlotOf(PhraseSet set)
    {
        int hint = set.Slot;
        if ((uint)hint < (uint)_sets.Length && ReferenceEquals(_sets[hint], set))
            return hint;
        return _slots.GetValueOrDefault(set, -1);
    }

    /// <summary>The phrases with variables, for the values that a post gives; null where there are none.</summary>
    public CompiledPhrases? ForValuesOf(PostMetadata metadata)
    {
        if (_variable.Count == 0)
            return null;
        if (GivesNone(metadata))
            return _withoutValues.Value;
        string key = string.Join('\u0001', _variableKeys.Select(name => string.Join('\u0002', metadata[name].Values)));
        if (_byValues.TryGetValue(key, out CompiledPhrases? known))
            return known;
        if (_byValues.Count >= MostVariableMatchers)
            _byValues.Clear();
        return _byValues.GetOrAdd(key, Compile(metadata));
    }

    private bool GivesNone(PostMetadata metadata)
    {
        foreach (string name in _variableKeys)
        {
            if (!metadata[name].Values.IsEmpty)
                return false;
        }

        return true;
    }

    private CompiledPhrases? Compile(PostMetadata metadata)
    {
        var list = new PhraseList();
        foreach ((string phrase, PhraseSet set, PhraseUse use) in _variable)
        {
            foreach (string expanded in PhraseTemplate.Expand(phrase, name => [.. metadata[name].Values.SelectMany(NameForms.Of)]))
                list.Add(expanded, set.Edges, use);
        }

        return list.Compile();
    }

    private void Add(PhraseList plain, PhraseSet set, PhraseUse use, ImmutableArray<Fact> facts)
    {
        bool isLiteral = set.Edges == Text.Matching.PhraseEdges.None;
        string entry = isLiteral ? set.Entries[use.Entry] : StandingApart.Strip(set.Entries[use.Entry]);
        if (isLiteral || !PhraseTemplate.HasVariables(entry))
        {
            plain.Add(entry, set.Edges, use);
            return;
        }

        foreach (string phrase in PhraseTemplate.Expand(entry, name => FactForms(name, facts)))
        {
            if (!PhraseTemplate.HasVariables(phrase))
                plain.Add(phrase, set.Edges, use);
            else if (!_variable.Contains((phrase, set, use)))
                _variable.Add((phrase, set, use));
        }
    }

    // A fact is the same for every post; any other variable stays for the post to fill in.
    private static IReadOnlyList<string> FactForms(string name, ImmutableArray<Fact> facts)
    {
        if (VariableNames.FactOf(name) is not { } wanted)
            return [$"{{{name}}}"];
        foreach (Fact fact in facts)
        {
            if (fact.Name == wanted)
                return FactText.FormsOf(fact.Value);
        }

        return [];
    }
}
