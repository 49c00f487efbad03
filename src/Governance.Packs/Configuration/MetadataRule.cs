using System.Collections.Immutable;
using Governance.Posts;
using Governance.Rules;

namespace Governance.Packs.Configuration;

/// <summary>Metadata that configuration sets for some files.</summary>
/// <param name="Paths">globs; never empty</param>
public sealed record MetadataRule(ImmutableArray<string> Paths, ImmutableArray<KeyValuePair<string, MetadataValue>> Set)
{
    public bool Covers(string path)
    {
        foreach (string glob in Paths)
        {
            if (PathGlob.IsMatch(glob, path))
                return true;
        }

        return false;
    }
}
