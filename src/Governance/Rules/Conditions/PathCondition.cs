using System.Collections.Immutable;

namespace Governance.Rules.Conditions;

/// <summary><c>path</c>: globs on the path of the file the post stands in.</summary>
public sealed class PathCondition(ImmutableArray<string> globs) : Condition
{
    public override Truth Evaluate(PostContext context)
    {
        foreach (string glob in globs)
        {
            if (PathGlob.IsMatch(glob, context.Post.Draft.Location.Path))
                return Truth.True;
        }

        return Truth.False;
    }

    public override string Describe() => ValueList.Describe("path", globs);
}
