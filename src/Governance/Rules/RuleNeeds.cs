using System.Collections.Immutable;
using Governance.Posts;
using Governance.Rules.Checks;
using Governance.Rules.Conditions;
using Governance.Rules.Phrases;
using Governance.Text.Matching;

namespace Governance.Rules;

/// <summary>
/// What a post must have before a rule can find anything there, as far as that can be told without running it. A rule may need more;
/// one of which nothing is known needs nothing.
/// </summary>
/// <param name="Phrases">of each group, one phrase must stand in the post</param>
/// <param name="Conditions">each must hold, or be unknown where that will do</param>
public sealed record RuleNeeds(ImmutableArray<ImmutableArray<PhrasePattern>> Phrases, ImmutableArray<NeededCondition> Conditions)
{
    public static RuleNeeds Of(Rule rule)
    {
        var phrases = ImmutableArray.CreateBuilder<ImmutableArray<PhrasePattern>>();
        var conditions = ImmutableArray.CreateBuilder<NeededCondition>();

        foreach (ImmutableArray<PhraseSet> sets in TriggersOf(rule))
        {
            if (NeededPhrases.Of(sets) is { IsDefault: false } needed)
                phrases.Add(needed);
        }

        foreach (Condition condition in PartsOf(rule.When))
        {
            if (condition is MetadataCondition or PlatformCondition)
                conditions.Add(new NeededCondition(condition, RestsWhereUnknown(rule, condition)));
        }

        return new RuleNeeds(phrases.DrainToImmutable(), conditions.DrainToImmutable());
    }

    /// <summary>Groups of sets: of each, one set must have a hit in the post. A rule that asks for metadata in vain is a finding, whatever the post says.</summary>
    internal static IEnumerable<ImmutableArray<PhraseSet>> TriggersOf(Rule rule) => rule.Unknown == UnknownPolicy.Ask
        ? []
        : rule.Check.Triggers.Concat(PartsOf(rule.When).SelectMany(condition => condition.Triggers));

    /// <summary>Whether it looks for a fact: then what it says depends on more than the post.</summary>
    public static bool NamesFacts(Rule rule)
    {
        var collector = new PhraseCollector();
        rule.When?.Collect(collector);
        rule.Check.Collect(collector);
        return rule.Check is CompareCheck { Options.To: CompareTarget.Fact } || collector.Sets.Any(set => set.Entries.Any(NamesFact)) || NamesFact(rule.Descriptor.Message) || NamesFact(rule.Descriptor.Mend);
    }

    // As Rule.AppliesWhereUnknown has it, as far as it depends on one of the conditions that all must hold.
    private static bool RestsWhereUnknown(Rule rule, Condition condition) => rule.Unknown switch
    {
        UnknownPolicy.Apply or UnknownPolicy.Ask => false,
        UnknownPolicy.Rest => true,
        _ => !rule.Check.IsBan || condition.Key != MetadataKeys.Jurisdiction,
    };

    private static bool NamesFact(string text) => text.Contains($"{{{VariableNames.FactPrefix}", StringComparison.Ordinal);

    private static IEnumerable<Condition> PartsOf(Condition? condition) => condition switch
    {
        null => [],
        AllCondition all => all.Children.SelectMany(PartsOf),
        _ => [condition],
    };
}

/// <param name="MustBeKnown">the rule rests where it is unknown</param>
public sealed record NeededCondition(Condition Condition, bool MustBeKnown);
