namespace Governance;

/// <summary>Where a path leads once every link on its way is followed.</summary>
internal static class RealPath
{
    // As many as the system itself follows.
    private const int MostLinks = 40;

    /// <param name="folder">full path of a folder, taken as it is</param>
    /// <returns>null where the links lead in a circle</returns>
    public static string? Of(string folder, string relative)
    {
        string current = folder;
        var rest = new Stack<string>();
        Push(relative, rest);
        int links = 0;
        while (rest.TryPop(out string? part))
        {
            if (part == "..")
            {
                current = Path.GetDirectoryName(current) ?? current;
                continue;
            }

            string next = Path.Combine(current, part);
            if (new FileInfo(next).LinkTarget is not { } target)
            {
                current = next;
                continue;
            }

            if (++links > MostLinks)
                return null;
            if (Path.IsPathRooted(target))
                current = Path.GetPathRoot(target)!;
            Push(target, rest);
        }

        return current;
    }

    /// <param name="fullPath">links above it are followed too</param>
    public static string? Of(string fullPath) => Of(Path.GetPathRoot(fullPath)!, fullPath[Path.GetPathRoot(fullPath)!.Length..]);

    public static bool IsWithin(string path, string folder) =>
        path == folder || path.StartsWith(folder.EndsWith(Path.DirectorySeparatorChar) ? folder : folder + Path.DirectorySeparatorChar, StringComparison.Ordinal);

    private static void Push(string path, Stack<string> rest)
    {
        string[] parts = path.Split([Path.DirectorySeparatorChar, Path.AltDirectorySeparatorChar], StringSplitOptions.RemoveEmptyEntries);
        for (int i = parts.Length - 1; i >= 0; i--)
        {
            if (parts[i] != ".")
                rest.Push(parts[i]);
        }
    }
}
