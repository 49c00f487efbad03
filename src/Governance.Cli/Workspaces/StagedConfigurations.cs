using System.Collections.Immutable;
using Governance.Packs;
using Governance.Packs.Trees;

namespace Governance.Cli.Workspaces;

/// <summary>
/// Which staged governance.yml rules: the nearest above the working directory, up to the top of the work tree; where there is none,
/// each one below it rules over its own folder, as for files on disk.
/// </summary>
internal static class StagedConfigurations
{
    /// <param name="start">the working directory, relative to the top</param>
    /// <returns>their paths in order; a single null where none is staged</returns>
    public static ImmutableArray<string?> Find(PolicyTree tree, string start)
    {
        string folder = start == "." ? "" : start;
        if (PolicyLoader.Find(tree, folder) is { } above)
            return [above];
        var found = new List<string>();
        foreach (string path in tree.FilesBelow(folder))
        {
            if (path.EndsWith($"/{Workspace.FileName}", StringComparison.Ordinal))
                found.Add(path);
        }

        // None is nested in another: the outer one rules.
        var folders = found.Select(TreePath.FolderOf).ToHashSet(StringComparer.Ordinal);
        string?[] outer = [.. found.Where(path => !IsBelow(folders, TreePath.FolderOf(path)))];
        return outer.Length == 0 ? [null] : [.. outer];
    }

    private static bool IsBelow(HashSet<string> folders, string folder)
    {
        for (string above = TreePath.FolderOf(folder); above.Length > 0; above = TreePath.FolderOf(above))
        {
            if (folders.Contains(above))
                return true;
        }

        return false;
    }
}
