namespace Governance.Packs.Trees;

/// <summary>The files of a policy by path, wherever they are kept. Paths are as <see cref="TreePath.Normalize"/> makes them.</summary>
public abstract class PolicyTree
{
    /// <summary>Never throws for what is not there or cannot be read.</summary>
    public abstract TreeFile Read(string path);

    /// <summary>All files in a folder and below it, in ordinal order; none where there is no such folder. A folder that could not be looked into stands there with <c>/</c> at its end.</summary>
    public abstract IEnumerable<string> FilesBelow(string folder);
}

/// <param name="Bytes">null where it could not be read</param>
/// <param name="Problem">why, in words; null where there simply is no such file</param>
public readonly record struct TreeFile(byte[]? Bytes, string? Problem)
{
    public static TreeFile Missing => default;

    public bool Exists => Bytes is not null || Problem is not null;
}
