using System.Text;

namespace Governance.Packs.Trees;

/// <summary>Files that are in memory already.</summary>
public sealed class MemoryTree : PolicyTree
{
    private readonly SortedDictionary<string, byte[]> _files = new(StringComparer.Ordinal);

    /// <exception cref="ArgumentException">A path leads out of the tree.</exception>
    public MemoryTree(IEnumerable<KeyValuePair<string, byte[]>> files)
    {
        foreach ((string path, byte[] bytes) in files)
            _files[TreePath.Normalize(path) ?? throw new ArgumentException($"“{path}” leads out of the tree", nameof(files))] = bytes;
    }

    public static MemoryTree Of(params ReadOnlySpan<(string Path, string Text)> files)
    {
        var all = new List<KeyValuePair<string, byte[]>>();
        foreach ((string path, string text) in files)
            all.Add(KeyValuePair.Create(path, Encoding.UTF8.GetBytes(text)));
        return new MemoryTree(all);
    }

    public override TreeFile Read(string path) => _files.TryGetValue(path, out byte[]? bytes) ? new TreeFile(bytes, Problem: null) : TreeFile.Missing;

    public override IEnumerable<string> FilesBelow(string folder) =>
        _files.Keys.Where(path => folder.Length == 0 || path.StartsWith($"{folder}/", StringComparison.Ordinal));
}
