using System.Collections.Immutable;
using Governance.Diagnostics;

namespace Governance.Cli.Check;

/// <summary>What <c>govern check</c> was asked for.</summary>
internal sealed record CheckOptions
{
    public ImmutableArray<string> Paths { get; init; } = [];

    public required OutputPlan Output { get; init; }

    public required InputOptions Input { get; init; }

    public required PolicyOptions Policy { get; init; }

    public bool Staged { get; init; }

    /// <summary>Null: as configured.</summary>
    public Severity? FailOn { get; init; }

    public int? MaxWarnings { get; init; }
}

/// <summary>Standard input, and what posts are checked for.</summary>
internal sealed record InputOptions
{
    public bool Stdin { get; init; }

    public string? StdinFileName { get; init; }

    public string? StdinFormat { get; init; }

    public ImmutableArray<string> Platforms { get; init; } = [];

    public ImmutableArray<string> Jurisdictions { get; init; } = [];
}

/// <summary>Which rules, on which day.</summary>
internal sealed record PolicyOptions
{
    public required DateOnly AsOf { get; init; }

    public string? Configuration { get; init; }

    public ImmutableArray<string> Packs { get; init; } = [];

    public bool StrictMetadata { get; init; }

    public bool NoCache { get; init; }

    public string? FullPathOfConfiguration(Session session) => Configuration is null ? null : Path.GetFullPath(Configuration, session.WorkingDirectory);
}
