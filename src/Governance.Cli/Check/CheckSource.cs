using Governance.Cli.Workspaces;
using Governance.Formats;

namespace Governance.Cli.Check;

/// <summary>The posts of one workspace with the policy they are checked under.</summary>
internal sealed class CheckSource(WorkspacePolicy policy, DraftCheck check, IEnumerable<Func<ReadResult>> reads, PostReads? files, IDisposable? owned = null) : IDisposable
{
    public WorkspacePolicy Policy => policy;

    public string Prefix => check.Prefix;

    /// <summary>Markdown files that nobody said are posts.</summary>
    public int WithoutPlatform => files?.WithoutPlatform ?? 0;

    /// <summary>Empty for what comes from elsewhere than files.</summary>
    public IEnumerable<PostFile> Files => files?.Files() ?? [];

    public IEnumerable<Func<CheckedBatch>> Pieces() => reads.Select<Func<ReadResult>, Func<CheckedBatch>>(read => () => check.Check(read()));

    public void Dispose() => owned?.Dispose();
}
