namespace Governance.Packs.Trees;

/// <summary>Paths inside a tree: relative, <c>/</c> between folders, no <c>.</c> or <c>..</c> left.</summary>
public static class TreePath
{
    /// <returns>null where the path is absolute or leads out of the tree; empty for the tree itself</returns>
    public static string? Normalize(string path)
    {
        if (path.StartsWith('/') || path.StartsWith('~') || path.Contains('\\') || path.Contains('\0') || (path.Length > 1 && path[1] == ':'))
            return null;
        var parts = new List<string>();
        foreach (string part in path.Split('/'))
        {
            if (part is "" or ".")
                continue;
            if (part != "..")
                parts.Add(part);
            else if (parts.Count > 0)
                parts.RemoveAt(parts.Count - 1);
            else
                return null;
        }

        return string.Join('/', parts);
    }

    /// <param name="relative">as written in a file of <paramref name="folder"/></param>
    /// <returns>null where it leads out of the tree</returns>
    public static string? Combine(string folder, string relative) =>
        relative.StartsWith('/') || folder.Length == 0 ? Normalize(relative) : Normalize($"{folder}/{relative}");

    public static string FolderOf(string path)
    {
        int slash = path.LastIndexOf('/');
        return slash < 0 ? "" : path[..slash];
    }
}
