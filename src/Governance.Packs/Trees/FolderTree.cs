namespace Governance.Packs.Trees;

/// <summary>A folder on disk. Links are followed only while they stay inside it.</summary>
public sealed class FolderTree : PolicyTree
{
    private const long MostBytes = 64L * 1024 * 1024;
    private const int MostDepth = 32;

    // What the framework gives for the attributes of nothing.
    private const FileAttributes NotThere = (FileAttributes)(-1);

    private readonly string _root;

    public FolderTree(string root)
    {
        string full = Path.TrimEndingDirectorySeparator(Path.GetFullPath(root));
        _root = RealPath.Of(full) ?? full;
    }

    public override TreeFile Read(string path)
    {
        string full = Path.Combine(_root, path);
        try
        {
            if (LeavesRoot(path) is { } problem)
                return new TreeFile(Bytes: null, problem);
            // Unlike “exists”, this tells what is not there from what this user may not see.
            var file = new FileInfo(full);
            FileAttributes attributes = file.Attributes;
            if (attributes == NotThere)
                return TreeFile.Missing;
            if (attributes.HasFlag(FileAttributes.Directory))
                return new TreeFile(Bytes: null, path.EndsWith('/') ? "it is a link to a folder, too deep, or a folder that this user may not list" : "it is a folder, not a file");
            if (!file.Exists)
                return new TreeFile(Bytes: null, "it is a link to nothing");
            return file.Length > MostBytes ? new TreeFile(Bytes: null, "it is larger than 64 MB") : new TreeFile(File.ReadAllBytes(full), Problem: null);
        }
        catch (Exception error) when (error is FileNotFoundException or DirectoryNotFoundException)
        {
            return TreeFile.Missing;
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

        List<string> found = [];
        Walk(full, folder, MostDepth, found);
        found.Sort(StringComparer.Ordinal);
        return found;
    }

    /// <summary>Linked folders are not followed (a link to a folder above would never end); they and what cannot be listed are named with <c>/</c> at the end.</summary>
    private static void Walk(string full, string folder, int depth, List<string> found)
    {
        var options = new EnumerationOptions { IgnoreInaccessible = false, AttributesToSkip = FileAttributes.Hidden };
        try
        {
            foreach (FileSystemInfo entry in new DirectoryInfo(full).EnumerateFileSystemInfos("*", options))
            {
                string path = folder.Length == 0 ? entry.Name : $"{folder}/{entry.Name}";
                if (!entry.Attributes.HasFlag(FileAttributes.Directory))
                    found.Add(path);
                else if (entry.LinkTarget is not null || depth == 0)
                    found.Add($"{path}/");
                else if (entry.Name is not "node_modules")
                    Walk(entry.FullName, path, depth - 1, found);
            }
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            found.Add($"{folder}/");
        }
    }

    /// <returns>null where every link on the way stays inside</returns>
    private string? LeavesRoot(string path) => RealPath.Of(_root, path) switch
    {
        null => "its links lead in a circle",
        { } real when !RealPath.IsWithin(real, _root) => "it is a link that leads out of the folder",
        _ => null,
    };
}
