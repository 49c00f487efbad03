using Governance.Posts;
using Governance.Rules.Phrases;

namespace Governance.Rules;

/// <summary>Finds where a post carries a fact: its value, or a phrase that holds it.</summary>
internal sealed class FactWatch
{
    // “5” stands in every other post; so short a value is only looked for inside the phrases that name the fact.
    private const int ShortestValue = 3;

    private readonly PhraseSet _value;
    private readonly string[] _variables;
    private readonly List<(PhraseSet Set, int Entry)> _entries = [];

    public FactWatch(Fact fact)
    {
        Fact = fact;
        _variables = [$"{{{VariableNames.FactPrefix}{fact.Name}}}", $"{{{VariableNames.PercentagePrefix}{fact.Name}}}"];
        bool isTelling = fact.Value.Trim().Length >= ShortestValue;
        _value = new PhraseSet(isTelling ? [.. FactText.FormsOf(fact.Value)] : []) { SeesDisclaimers = true };
    }

    public Fact Fact { get; }

    public void Collect(PhraseCollector collector) => collector.Add(_value);

    public void AddEntries(IReadOnlyList<PhraseSet> sets)
    {
        foreach (PhraseSet set in sets)
        {
            for (int entry = 0; entry < set.Entries.Length; entry++)
            {
                if (_variables.Any(variable => set.Entries[entry].Contains(variable, StringComparison.Ordinal)))
                    _entries.Add((set, entry));
            }
        }
    }

    public PhraseHit? FirstIn(PostContext context, PostField field)
    {
        foreach (PhraseHit hit in context.HitsOf(_value, field))
            return hit;
        foreach ((PhraseSet set, int entry) in _entries)
        {
            foreach (PhraseHit hit in context.HitsOf(set, field))
            {
                if (hit.Entry == entry)
                    return hit;
            }
        }

        return null;
    }
}
