using System.Collections.Immutable;
using Governance.Formats;
using Governance.Git;
using Governance.Packs.Trees;

namespace Governance.Cli.Workspaces;

/// <summary>The posts among the files that the next commit changes, as they are staged.</summary>
internal sealed class StagedReads(StagedFiles staged, PolicyTree tree, WorkspacePolicy policy, ImmutableArray<string> under, bool platformsGiven)
{
    public IEnumerable<Func<ReadResult>> All()
    {
        if (!staged.Problems.IsEmpty)
            yield return () => new ReadResult([], staged.Problems);
        PostPatterns patterns = policy.Patterns;
        foreach (IndexEntry entry in staged.Changed)
        {
            if (entry.Kind != IndexEntryKind.Submodule && patterns.Select(entry.Path) && (under.IsEmpty || under.Any(folder => folder == "." || entry.Path == folder || entry.Path.StartsWith(folder + "/", StringComparison.Ordinal))))
                yield return () => Read(entry.Path);
        }
    }

    private ReadResult Read(string path)
    {
        TreeFile file = tree.Read(path);
        if (file.Bytes is null)
            return new ReadResult([], [CliDescriptors.Unreadable.At(Text.TextLocation.Of(path), post: null, ("path", path), ("reason", file.Problem ?? "it is gone"))]);
        ReadResult read = DraftReader.Read(path, file.Bytes, policy.ReadOptionsFor(other => tree.Read(other).Bytes is { } bytes ? bytes : (ReadOnlyMemory<byte>?)null));
        bool guessed = policy.Posts.IsEmpty && !platformsGiven && !path.EndsWith(".tweet", StringComparison.OrdinalIgnoreCase);
        return !guessed || read.Drafts.Any(draft => !policy.Complete(draft, []).Platforms.IsEmpty) ? read : new ReadResult([], [.. read.Diagnostics.Where(PostReads.IsBrokenFrontMatter)]);
    }
}
