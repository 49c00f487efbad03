using System.Collections.Immutable;
using Governance.Posts;

namespace Governance.Rules.Settlement;

/// <summary>Other severities for some posts. What is empty does not narrow it.</summary>
/// <param name="Paths">globs on the file's path</param>
/// <param name="Platforms">names of profiles</param>
/// <param name="Accounts">handles, or globs on them</param>
public sealed record SeverityOverride(
    ImmutableArray<string> Paths, ImmutableArray<string> Platforms, ImmutableArray<string> Accounts, ImmutableArray<SeveritySetting> Rules)
{
    public bool Covers(Post post) => CoversPath(post.Draft.Location.Path) && CoversPlatform(post) && CoversAccount(post.Metadata[MetadataKeys.Account]);

    private bool CoversPath(string path)
    {
        foreach (string glob in Paths)
        {
            if (PathGlob.IsMatch(glob, path))
                return true;
        }

        return Paths.IsEmpty;
    }

    private bool CoversPlatform(Post post)
    {
        foreach (string name in Platforms)
        {
            if (post.Platform.IsCalled(name))
                return true;
        }

        return Platforms.IsEmpty;
    }

    private bool CoversAccount(MetadataValue account)
    {
        if (Accounts.IsEmpty)
            return true;
        foreach (string handle in account.Values)
        {
            foreach (string pattern in Accounts)
            {
                if (Handle.IsMatch(pattern, handle))
                    return true;
            }
        }

        return false;
    }
}
