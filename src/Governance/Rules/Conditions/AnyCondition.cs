using System.Collections.Immutable;

namespace Governance.Rules.Conditions;

/// <summary>Holds where at least one of its conditions does.</summary>
public sealed class AnyCondition(ImmutableArray<Condition> conditions) : Condition
{
    public override ImmutableArray<Condition> Children => conditions;

    public override Truth Evaluate(PostContext context)
    {
        Truth truth = Truth.False;
        foreach (Condition condition in conditions)
        {
            truth = truth.Or(condition.Evaluate(context));
            if (truth == Truth.True)
                break;
        }

        return truth;
    }

    // One of each holds, so one group of each will do.
    internal override ImmutableArray<ImmutableArray<PhraseSet>> Triggers =>
        conditions.All(condition => !condition.Triggers.IsEmpty) ? [[.. conditions.SelectMany(condition => condition.Triggers[0])]] : [];

    public override string Describe() => $"any: [{string.Join("; ", conditions.Select(condition => condition.Describe()))}]";
}
