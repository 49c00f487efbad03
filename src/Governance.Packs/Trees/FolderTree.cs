namespace Governance.Packs.Trees;

/// <summary>A folder on disk. Links are followed only while they stay inside it.</summary>
public sealed class FolderTree : PolicyTree
{
    private const long MostBytes = 64L * 1024 * 1024;
    private const int MostDepth = 32;

    private readonly string _root;

    public FolderTree(string root)
    {
        string full = Path.TrimEndingDirectorySeparator(Path.GetFullPath(root));
        _root = new DirectoryInfo(full).ResolveLinkTarget(returnFinalTarget: true)?.FullName ?? full;
    }

    public override TreeFile Read(string path)
    {
        string full = Path.Combine(_root, path);
        try
        {
            if (LeavesRoot(path) is { } problem)
                return new TreeFile(Bytes: null, problem);
            var file = new FileInfo(full);
            if (!file.Exists)
                return Directory.Exists(full) ? new TreeFile(Bytes: null, "it is a folder, not a file") : TreeFile.Missing;
            return file.Length > MostBytes ? new TreeFile(Bytes: null, "it is larger than 64 MB") : new TreeFile(File.ReadAllBytes(full), Problem: null);
        }
        catch (UnauthorizedAccessException)
        {
            return new TreeFile(Bytes: null, "this user may not read it");
        }
        catch (IOException error)
        {
            return new TreeFile(Bytes: null, error.Message);
        }
    }

    public override IEnumerable<string> FilesBelow(string folder)
    {
        string full = folder.Length == 0 ? _root : Path.Combine(_root, folder);
        if (!Directory.Exists(full) || LeavesRoot(folder) is not null)
            return [];

        // Linked folders are left out: a link to a folder above would never end.
        var options = new EnumerationOptions { RecurseSubdirectories = true, MaxRecursionDepth = MostDepth, IgnoreInaccessible = true, AttributesToSkip = FileAttributes.Hidden };
        var files = new System.IO.Enumeration.FileSystemEnumerable<string>(full, (ref entry) => entry.ToFullPath(), options)
        {
            ShouldIncludePredicate = (ref entry) => !entry.IsDirectory,
            ShouldRecursePredicate = (ref entry) => (entry.Attributes & FileAttributes.ReparsePoint) == FileAttributes.None && entry.FileName is not "node_modules",
        };
        return files.Select(file => Path.GetRelativePath(_root, file).Replace(Path.DirectorySeparatorChar, '/')).Order(StringComparer.Ordinal).ToList();
    }

    /// <returns>null where every link on the way stays inside</returns>
    private string? LeavesRoot(string path)
    {
        string current = _root;
        foreach (string part in path.Split('/', StringSplitOptions.RemoveEmptyEntries))
        {
            current = Path.Combine(current, part);
            FileSystemInfo entry = Directory.Exists(current) ? new DirectoryInfo(current) : new FileInfo(current);
            if (entry.LinkTarget is null)
                continue;
            string target = Path.GetFullPath(entry.ResolveLinkTarget(returnFinalTarget: true)!.FullName);
            if (!target.StartsWith(_root + Path.DirectorySeparatorChar, StringComparison.Ordinal))
                return "it is a link that leads out of the folder";
            current = target;
        }

        return null;
    }
}
