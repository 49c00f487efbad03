using System.Collections.Immutable;
using Governance.Formats;
using Governance.Git;
using Governance.Packs.Trees;

namespace Governance.Cli.Workspaces;

/// <summary>The posts among the files that the next commit changes, as they are staged.</summary>
/// <param name="folder">of the configuration, which paths are relative to: empty, or ends in <c>/</c></param>
/// <param name="under">files and folders that were asked for, relative to the top; none: all</param>
internal sealed class StagedReads(StagedFiles staged, PolicyTree tree, string folder, WorkspacePolicy policy, ImmutableArray<string> under, bool platformsGiven)
{
    /// <summary>With what is wrong with the index itself.</summary>
    public IEnumerable<Func<ReadResult>> WithProblems() => staged.Problems.IsEmpty ? All() : All().Prepend(() => new ReadResult([], staged.Problems));

    public IEnumerable<Func<ReadResult>> All()
    {
        PostPatterns patterns = policy.Patterns;
        foreach (IndexEntry entry in staged.Changed)
        {
            if (entry.Kind != IndexEntryKind.Submodule && entry.Path.StartsWith(folder, StringComparison.Ordinal) && patterns.Select(entry.Path[folder.Length..]) && IsAskedFor(entry.Path))
                yield return () => Read(entry.Path[folder.Length..]);
        }
    }

    private bool IsAskedFor(string path) =>
        under.IsEmpty || under.Any(asked => asked == "." || path == asked || path.StartsWith($"{asked}/", StringComparison.Ordinal));

    private ReadResult Read(string path)
    {
        TreeFile file = tree.Read(folder + path);
        if (file.Bytes is null)
            return new ReadResult([], [CliDescriptors.Unreadable.At(Text.TextLocation.Of(path), post: null, ("path", path), ("reason", file.Problem ?? "it is gone"))]);
        ReadResult read = DraftReader.Read(path, file.Bytes, policy.ReadOptionsFor(other => tree.Read(folder + other).Bytes is { } bytes ? bytes : (ReadOnlyMemory<byte>?)null));
        bool guessed = policy.Posts.IsEmpty && !platformsGiven && !path.EndsWith(".tweet", StringComparison.OrdinalIgnoreCase);
        return !guessed || read.Drafts.Any(draft => !policy.Complete(draft, []).Platforms.IsEmpty) ? read : new ReadResult([], [.. read.Diagnostics.Where(PostReads.IsBrokenFrontMatter)]);
    }
}
