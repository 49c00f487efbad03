using System.Collections.Immutable;
using Governance.Packs.Caching;
using Governance.Packs.Packs;
using Governance.Packs.Trees;

namespace Governance.Packs;

/// <summary>Which policy to load.</summary>
/// <param name="Tree">the repository, or the folder that stands for one</param>
/// <param name="AsOf">the day on which reviews are due</param>
public sealed record PolicyRequest(PolicyTree Tree, DateOnly AsOf)
{
    /// <summary>Where to look for governance.yml, and then upward to the tree's root; empty for the root.</summary>
    public string Start { get; init; } = "";

    /// <summary>The configuration's path in the tree; null to look for it.</summary>
    public string? Configuration { get; init; }

    /// <summary>Packs in place of the configured ones; <c>all</c> is every built-in one. Empty for the configured ones.</summary>
    public ImmutableArray<string> Packs { get; init; } = [];

    /// <summary>Lists that every pack may name; null for those that come with the program.</summary>
    public SharedLists? SharedLists { get; init; }

    /// <summary>Where packs that were read before are kept; null for nowhere.</summary>
    public PackCache? Cache { get; init; }
}

/// <param name="Policy">null where there is an error: then no post may be checked</param>
public sealed record PolicyResult(Policy? Policy, ImmutableArray<Diagnostics.Diagnostic> Findings);
