using Governance.Git;
using Governance.Packs.Trees;

namespace Governance.Cli.Workspaces;

/// <summary>What is staged, as the tree that a policy is read from: a commit is checked under the policy it brings.</summary>
internal sealed class IndexTree : PolicyTree, IDisposable
{
    private readonly SortedDictionary<string, IndexEntry> _entries = new(StringComparer.Ordinal);
    private readonly BlobReader _blobs;
    private readonly Lock _gate = new();

    public IndexTree(GitRepository repository, StagedFiles staged)
    {
        _blobs = new BlobReader(repository);
        foreach (IndexEntry entry in staged.All)
            _entries[entry.Path] = entry;
    }

    public override TreeFile Read(string path)
    {
        if (!_entries.TryGetValue(path, out IndexEntry? entry))
            return TreeFile.Missing;
        if (entry.Kind != IndexEntryKind.File)
            return new TreeFile(Bytes: null, entry.Kind == IndexEntryKind.Submodule ? "it is a submodule" : "it is a link");
        lock (_gate)
        {
            byte[]? bytes = _blobs.Read(entry.ObjectId, out string problem);
            return new TreeFile(bytes, bytes is null ? problem : null);
        }
    }

    public override IEnumerable<string> FilesBelow(string folder) =>
        _entries.Keys.Where(path => folder.Length == 0 || path.StartsWith($"{folder}/", StringComparison.Ordinal));

    public void Dispose() => _blobs.Dispose();
}
