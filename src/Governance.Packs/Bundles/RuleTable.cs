using System.Collections.Immutable;
using Governance.Rules;
using Governance.Rules.Conditions;
using Governance.Text;
using Governance.Text.Matching;

namespace Governance.Packs.Bundles;

/// <summary>What a bundle records of its rules while it is written.</summary>
internal sealed class RuleTable
{
    private readonly List<Entry> _rules = [];
    private readonly List<int> _groups = [];
    private readonly List<(string Key, ImmutableArray<string> Values)> _conditions = [];
    private readonly Dictionary<string, int> _conditionNumbers = new(StringComparer.Ordinal);
    private readonly PhraseSieveWriter _sieve = new();

    public int Count => _rules.Count;

    public IReadOnlyList<Entry> All => _rules;

    /// <summary>By group of phrases: the rule that needs one of them.</summary>
    public IReadOnlyList<int> Groups => _groups;

    public IReadOnlyList<(string Key, ImmutableArray<string> Values)> Conditions => _conditions;

    public void Add(int node, int file, int id, int name, Rule rule)
    {
        var needs = RuleNeeds.Of(rule);
        foreach (ImmutableArray<PhrasePattern> group in needs.Phrases)
        {
            foreach (PhrasePattern phrase in group)
                _sieve.Add(phrase, _groups.Count);
            _groups.Add(_rules.Count);
        }

        var flags = new RuleFlags(rule.Descriptor.Severity, rule.Descriptor.Confidence, rule.Locked, RuleNeeds.NamesFacts(rule));
        TextSpan span = rule.Descriptor.Location!.Span;
        _rules.Add(new Entry(node, file, id, name, flags, needs.Phrases.Length, [.. needs.Conditions.Select(needed => (NumberOf(needed.Condition) * 2) | (needed.MustBeKnown ? StoredConditions.MustBeKnown : 0))], span));
    }

    public byte[] Sieve() => _sieve.ToBytes();

    private int NumberOf(Condition condition)
    {
        (string Key, ImmutableArray<string> Values) entry = condition is MetadataCondition metadata
            ? (metadata.Key, metadata.Values)
            : (StoredConditions.PlatformKey, ((PlatformCondition)condition).Names);
        string identity = string.Join('\0', entry.Values.Prepend(entry.Key));
        if (_conditionNumbers.TryGetValue(identity, out int number))
            return number;
        _conditionNumbers.Add(identity, _conditions.Count);
        _conditions.Add(entry);
        return _conditions.Count - 1;
    }

    internal sealed record Entry(int Node, int File, int Id, int Name, RuleFlags Flags, int Groups, ImmutableArray<int> Conditions, TextSpan IdSpan)
    {
        /// <param name="conditions">where the list of its conditions stands</param>
        public int[] Record(int conditions) => [Node, File, Id, Name, Flags.ToBits(), Groups, conditions, IdSpan.Start, IdSpan.Length];
    }
}
