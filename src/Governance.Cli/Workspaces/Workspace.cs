using System.Collections.Immutable;

namespace Governance.Cli.Workspaces;

/// <summary>A folder of posts under one policy.</summary>
/// <param name="Root">full path; paths of posts and patterns are relative to it</param>
/// <param name="Configuration">full path of its governance.yml; null where there is none</param>
/// <param name="Prefix">what stands before its paths when they are shown; empty, or ends in <c>/</c></param>
/// <param name="Paths">what to look at, as full paths of files and folders</param>
internal sealed record Workspace(string Root, string? Configuration, string Prefix, ImmutableArray<string> Paths)
{
    public const string FileName = "governance.yml";

    /// <summary>As the post is known by: relative to the root with <c>/</c>, or the full path where it stands elsewhere.</summary>
    public string NameOf(string fullPath)
    {
        string relative = Path.GetRelativePath(Root, fullPath);
        bool outside = relative == ".." || relative.StartsWith($"..{Path.DirectorySeparatorChar}", StringComparison.Ordinal) || Path.IsPathRooted(relative);
        return Text.Normalizer.ToNfc((outside ? fullPath : relative).Replace(Path.DirectorySeparatorChar, '/'));
    }
}
