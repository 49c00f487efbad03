using System.Collections.Immutable;
using Governance.Diagnostics;
using Governance.Rules.Claims;
using Governance.Rules.Conditions;
using Governance.Rules.Phrases;
using Governance.Rules.Settlement;

namespace Governance.Rules;

/// <summary>All rules of one policy, with what they need ready to run. Immutable and shared by threads.</summary>
public sealed class RuleSet
{
    private readonly Lazy<PhraseIndex> _phrases;
    private readonly Lazy<TriggerTable> _triggers;
    private readonly Dictionary<string, Fact> _facts = new(StringComparer.Ordinal);
    private readonly PhraseSet _disclaimers;

    private RuleSet(ImmutableArray<Rule> rules, RuleSetOptions options)
    {
        Rules = rules;
        Options = options;
        Settled = [.. rules.Select(options.Severities.Settle)];
        _disclaimers = new PhraseSet(options.Disclaimers) { SeesDisclaimers = true };
        foreach (Fact fact in options.Facts)
            _facts[fact.Name] = fact;
        FactWatches = [.. options.Facts.Where(fact => fact.Until is not null).Select(fact => new FactWatch(fact))];
        Claims = new ClaimRegistry(options.Claims);
        _phrases = new Lazy<PhraseIndex>(MakeIndex);
        _triggers = new Lazy<TriggerTable>(() => new TriggerTable(rules, _phrases));
    }

    /// <summary>By id.</summary>
    public ImmutableArray<Rule> Rules { get; }

    public RuleSetOptions Options { get; }

    /// <summary>By index into <see cref="Rules"/>: their severities, but for overrides.</summary>
    internal ImmutableArray<SettledSeverity> Settled { get; }

    /// <summary>Words that point to a connection with a brand.</summary>
    internal PhraseSet ConnectionSigns { get; } = new(Governance.Rules.ConnectionSigns.Phrases);

    /// <summary>Facts that end some day.</summary>
    internal ImmutableArray<FactWatch> FactWatches { get; }

    internal ClaimRegistry Claims { get; }

    /// <summary>Industries that some rule's condition names, besides those that everybody knows.</summary>
    internal HashSet<string> NamedIndustries => field ??= new HashSet<string>(Rules.SelectMany(rule => IndustriesIn(rule.When)), StringComparer.OrdinalIgnoreCase);

    internal PhraseIndex Phrases => _phrases.Value;

    internal TriggerTable Triggers => _triggers.Value;

    internal bool HasDisclaimers => !Options.Disclaimers.IsEmpty;

    internal int DisclaimerSlot => Phrases.SlotOf(_disclaimers);

    public static RuleSet Create(IEnumerable<Rule> rules) => Create(rules, RuleSetOptions.Default);

    public static RuleSet Create(IEnumerable<Rule> rules, RuleSetOptions options) =>
        new([.. rules.OrderBy(rule => rule.Descriptor.Id, StringComparer.Ordinal)], options);

    internal Severity SeverityOf(int rule, Posts.Post post) => Options.Severities.Overrides.IsEmpty
        ? Settled[rule].Severity
        : Options.Severities.Settle(Rules[rule], Settled[rule], post);

    internal Rule? RuleCalled(string idOrName)
    {
        foreach (Rule rule in Rules)
        {
            if (string.Equals(rule.Descriptor.Id, idOrName, StringComparison.OrdinalIgnoreCase) || string.Equals(rule.Descriptor.Name, idOrName, StringComparison.OrdinalIgnoreCase))
                return rule;
        }

        return null;
    }

    /// <returns>null where no fact has that name</returns>
    public Fact? FactCalled(string name) => _facts.GetValueOrDefault(name);

    /// <summary>Rules that are off, but for overrides.</summary>
    public int OffCount => Settled.Count(settled => settled.Severity == Severity.Off);

    /// <summary>Whether some rule is written for this language, or none for any.</summary>
    /// <param name="tag">as in a post's <c>lang</c></param>
    public bool Speaks(string tag) => Languages.Count == 0 || tag == "*" || Languages.Any(spoken => LanguageCondition.IsWithin(tag, spoken));

    /// <summary>After overrides, before suppressions.</summary>
    public Severity SeverityFor(Rule rule, Posts.Post post) => Options.Severities.Settle(rule, SeverityOf(rule), post);

    /// <summary>Before overrides, which depend on the post.</summary>
    public SettledSeverity SeverityOf(Rule rule) => Options.Severities.Settle(rule);

    private SortedSet<string> Languages => field ??= new SortedSet<string>(Rules.SelectMany(rule => LanguagesIn(rule.When).Concat(rule.Languages)), StringComparer.OrdinalIgnoreCase);

    private static IEnumerable<string> LanguagesIn(Condition? condition) => condition switch
    {
        null => [],
        LanguageCondition language => language.Tags,
        _ => condition.Children.SelectMany(LanguagesIn),
    };

    private static IEnumerable<string> IndustriesIn(Condition? condition) => condition switch
    {
        null => [],
        MetadataCondition { Key: Posts.MetadataKeys.Industry } industry => industry.Values,
        _ => condition.Children.SelectMany(IndustriesIn),
    };

    private PhraseIndex MakeIndex()
    {
        var collector = new PhraseCollector();
        collector.Add(_disclaimers);
        collector.Add(ConnectionSigns);
        Claims.Collect(collector);
        foreach (FactWatch watch in FactWatches)
            watch.Collect(collector);
        for (int i = 0; i < Rules.Length; i++)
        {
            Rule rule = Rules[i];
            collector.Evasion = rule.Evasion;
            rule.When?.Collect(collector);
            rule.Check.Collect(collector);
        }

        foreach (FactWatch watch in FactWatches)
            watch.AddEntries(collector.Sets);

        return new PhraseIndex(collector, Options.Facts);
    }
}
