using System.Collections.Immutable;

namespace Governance.Cli.Workspaces;

/// <summary>
/// Which governance.yml rules over which path: the nearest above it, up to the repository's root. Where none stands above a folder,
/// each governance.yml below it rules over its own folder, so that a folder of several repositories can be checked in one go.
/// </summary>
internal sealed class WorkspaceFinder(string workingDirectory, string? configuration)
{
    private const int MostDepth = 8;

    /// <param name="paths">as given to the command; none: the working directory, or the folder of a configuration that rules elsewhere</param>
    /// <returns>in order of their roots</returns>
    public ImmutableArray<Workspace> Find(IReadOnlyList<string> paths)
    {
        var found = new SortedDictionary<string, (string? Configuration, List<string> Paths)>(StringComparer.Ordinal);
        string[] starts = paths.Count == 0 ? [configuration is null || IsWithin(workingDirectory, FolderOfConfiguration) ? workingDirectory : FolderOfConfiguration] : [.. paths.Select(path => Path.GetFullPath(path, workingDirectory))];
        foreach (string start in starts)
        {
            if (configuration is not null)
                AddConfigured(FolderOfConfiguration, start);
            else if (NearestAbove(start) is { } above)
                Add(Path.GetDirectoryName(above)!, above, start);
            else if (BelowOf(start, out List<string> shut) is { Count: > 0 } below)
            {
                below.ForEach(file => Add(Path.GetDirectoryName(file)!, file, Path.GetDirectoryName(file)!));
                // Nobody knows what stands there; to look for posts in it tells so.
                shut.ForEach(folder => Add(folder, file: null, folder));
            }
            else
                Add(RepositoryOf(start) ?? RootFor(FolderOf(start)), file: null, start);
        }

        return [.. found.Select(entry => new Workspace(entry.Key, entry.Value.Configuration, PrefixOf(entry.Key), [.. entry.Value.Paths.Distinct(StringComparer.Ordinal)]))];

        // Patterns in the file are relative to its folder; where something else is asked for, to the working directory.
        void AddConfigured(string folder, string start)
        {
            if (IsWithin(start, folder))
                Add(folder, configuration, start);
            else if (IsWithin(folder, start) && Directory.Exists(start))
                Add(folder, configuration, folder);
            else
                Add(IsWithin(start, workingDirectory) ? workingDirectory : folder, configuration, start);
        }

        void Add(string root, string? file, string path)
        {
            if (!found.TryGetValue(root, out (string? Configuration, List<string> Paths) entry))
                found.Add(root, entry = (file, []));
            entry.Paths.Add(path);
        }
    }

    private string FolderOfConfiguration => Path.GetDirectoryName(configuration)!;

    /// <summary>The one that rules over the working directory itself.</summary>
    public Workspace FindHere()
    {
        if (configuration is not null)
            return new Workspace(FolderOfConfiguration, configuration, "", [workingDirectory]);
        string? above = NearestAbove(workingDirectory);
        return new Workspace(above is null ? workingDirectory : Path.GetDirectoryName(above)!, above, "", [workingDirectory]);
    }

    /// <summary>Top of the repository that holds the path, by its <c>.git</c>; null outside of one.</summary>
    public static string? RepositoryOf(string path)
    {
        for (string? folder = FolderOf(path); folder is not null; folder = Path.GetDirectoryName(folder))
        {
            if (Path.Exists(Path.Combine(folder, ".git")))
                return folder;
        }

        return null;
    }

    private static string? NearestAbove(string start)
    {
        for (string? folder = FolderOf(start); folder is not null; folder = Path.GetDirectoryName(folder))
        {
            string file = Path.Combine(folder, Workspace.FileName);
            if (File.Exists(file) || new FileInfo(file).LinkTarget is not null)
                return file;
            if (Path.Exists(Path.Combine(folder, ".git")))
                return null;
        }

        return null;
    }

    /// <param name="shut">folders that this user may not look into</param>
    private static List<string> BelowOf(string start, out List<string> shut)
    {
        List<string> found = [];
        shut = [];
        if (Directory.Exists(start))
            Look(start, MostDepth, found, shut);
        found.Sort(StringComparer.Ordinal);
        return found;
    }

    private static void Look(string folder, int depth, List<string> found, List<string> shut)
    {
        string file = Path.Combine(folder, Workspace.FileName);
        if (File.Exists(file))
        {
            found.Add(file);
            return;
        }

        if (depth == 0)
            return;
        var options = new EnumerationOptions { IgnoreInaccessible = false, AttributesToSkip = FileAttributes.Hidden | FileAttributes.ReparsePoint };
        try
        {
            foreach (string below in Directory.EnumerateDirectories(folder, "*", options))
            {
                if (Path.GetFileName(below) is not ("node_modules" or "bin" or "obj"))
                    Look(below, depth - 1, found, shut);
            }
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            shut.Add(folder);
        }
    }

    private string RootFor(string folder) => IsWithin(workingDirectory, folder) ? folder : IsWithin(folder, workingDirectory) ? workingDirectory : folder;

    private string PrefixOf(string root) => root != workingDirectory && IsWithin(root, workingDirectory)
        ? Path.GetRelativePath(workingDirectory, root).Replace(Path.DirectorySeparatorChar, '/') + "/"
        : "";

    private static bool IsWithin(string path, string folder) =>
        path == folder || path.StartsWith(folder.EndsWith(Path.DirectorySeparatorChar) ? folder : folder + Path.DirectorySeparatorChar, StringComparison.Ordinal);

    private static string FolderOf(string path) => Directory.Exists(path) ? path : Path.GetDirectoryName(path) ?? path;
}
