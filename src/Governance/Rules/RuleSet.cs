using System.Collections.Immutable;

namespace Governance.Rules;

/// <summary>All rules of one policy, with what they need ready to run. Immutable and shared by threads.</summary>
public sealed class RuleSet
{
    private RuleSet(ImmutableArray<Rule> rules) => Rules = rules;

    /// <summary>By id.</summary>
    public ImmutableArray<Rule> Rules { get; }

    public static RuleSet Create(IEnumerable<Rule> rules) =>
        new([.. rules.OrderBy(rule => rule.Descriptor.Id, StringComparer.Ordinal)]);
}
