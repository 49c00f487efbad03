using System.Collections.Immutable;
using System.Text;
using Governance.Diagnostics;

namespace Governance.Git;

/// <summary>What the next commit would hold, read from the index and never from the work tree.</summary>
public sealed class StagedFiles
{
    private const string LinkMode = "120000";
    private const string SubmoduleMode = "160000";

    private StagedFiles(ImmutableArray<IndexEntry> all, ImmutableArray<IndexEntry> changed, ImmutableArray<Diagnostic> problems)
    {
        All = all;
        Changed = changed;
        Problems = problems;
    }

    /// <summary>Every file in the index, in path order.</summary>
    public ImmutableArray<IndexEntry> All { get; }

    /// <summary>The files that differ from the last commit (all of them before the first); deleted ones are gone, renamed ones stand under their new name.</summary>
    public ImmutableArray<IndexEntry> Changed { get; }

    public ImmutableArray<Diagnostic> Problems { get; }

    public static StagedFiles Read(GitRepository repository)
    {
        GitOutput index = repository.Run("ls-files", "--stage", "-z", "--full-name");
        if (!index.Succeeded)
            return new StagedFiles([], [], [repository.Failure("list its index", index)]);

        // Without rename detection a renamed file is an added one under its new name, which is what gets published.
        GitOutput changes = repository.Run("diff", "--cached", "--name-only", "-z", "--no-renames", "--no-ext-diff", "--no-textconv", "--ignore-submodules=all", "--diff-filter=AMT");
        if (!changes.Succeeded)
            return new StagedFiles([], [], [repository.Failure("compare its index with the last commit", changes)]);

        var all = ImmutableArray.CreateBuilder<IndexEntry>();
        var problems = ImmutableArray.CreateBuilder<Diagnostic>();
        foreach (string record in Records(index.Bytes))
        {
            // <mode> SP <object> SP <stage> TAB <path>
            int tab = record.IndexOf('\t', StringComparison.Ordinal);
            string[] head = record[..tab].Split(' ');
            string path = record[(tab + 1)..];
            if (head[2] != "0")
            {
                if (problems.Count == 0 || problems[^1].Location.Path != path)
                    problems.Add(GitDescriptors.Unmerged.At(path, ("path", path)));
                continue;
            }

            all.Add(new IndexEntry(path, head[1], head[0] switch
            {
                LinkMode => IndexEntryKind.SymbolicLink,
                SubmoduleMode => IndexEntryKind.Submodule,
                _ => IndexEntryKind.File,
            }));
        }

        var changed = Records(changes.Bytes).ToHashSet(StringComparer.Ordinal);
        return new StagedFiles(all.ToImmutable(), [.. all.Where(entry => changed.Contains(entry.Path))], problems.ToImmutable());
    }

    private static IEnumerable<string> Records(byte[] bytes) =>
        Encoding.UTF8.GetString(bytes).Split('\0', StringSplitOptions.RemoveEmptyEntries);
}
