using System.Collections.Immutable;

namespace Governance.Rules.Conditions;

/// <summary>Holds where its condition does not; unknown stays unknown.</summary>
public sealed class NotCondition(Condition condition) : Condition
{
    public override ImmutableArray<Condition> Children => [condition];

    public override Truth Evaluate(PostContext context) => condition.Evaluate(context).Not();

    public override string Describe() => $"not: {{ {condition.Describe()} }}";
}
