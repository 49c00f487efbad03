using System.Collections.Immutable;

namespace Governance.Rules.Conditions;

/// <summary>Holds where every one of its conditions does; also what several keys side by side mean.</summary>
public sealed class AllCondition(ImmutableArray<Condition> conditions) : Condition
{
    public override ImmutableArray<Condition> Children => conditions;

    public override Truth Evaluate(PostContext context)
    {
        Truth truth = Truth.True;
        foreach (Condition condition in conditions)
        {
            truth = truth.And(condition.Evaluate(context));
            if (truth == Truth.False)
                break;
        }

        return truth;
    }

    public override string Describe() => $"all: [{string.Join("; ", conditions.Select(condition => condition.Describe()))}]";
}
