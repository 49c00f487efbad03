namespace Governance.Git;

/// <summary>One file as it stands in git's index.</summary>
/// <param name="Path">relative to the top of the work tree, with <c>/</c>; bytes that are not UTF-8 show as U+FFFD</param>
/// <param name="ObjectId">of the staged blob</param>
public sealed record IndexEntry(string Path, string ObjectId, IndexEntryKind Kind);

public enum IndexEntryKind
{
    File,
    SymbolicLink,
    Submodule,
}
