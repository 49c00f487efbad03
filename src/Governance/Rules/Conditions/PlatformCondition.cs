using System.Collections.Immutable;

namespace Governance.Rules.Conditions;

/// <summary><c>platform</c>: the profile, its alias, or the profile it refines. Always known: a post has a platform.</summary>
public sealed class PlatformCondition(ImmutableArray<string> names) : Condition
{
    public ImmutableArray<string> Names => names;

    public override Truth Evaluate(PostContext context)
    {
        foreach (string name in names)
        {
            if (name == "*" || context.Post.Platform.IsCalled(name))
                return Truth.True;
        }

        return Truth.False;
    }

    public override string Describe() => ValueList.Describe("platform", names);
}
