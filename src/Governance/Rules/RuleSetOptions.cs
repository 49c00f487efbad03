using System.Collections.Immutable;
using Governance.Rules.Claims;
using Governance.Rules.Settlement;

namespace Governance.Rules;

/// <summary>What a policy says besides its rules.</summary>
public sealed record RuleSetOptions
{
    public static RuleSetOptions Default { get; } = new();

    public SeverityPolicy Severities { get; init; } = SeverityPolicy.Default;

    /// <summary>False where the policy says <c>suppressions: none</c>.</summary>
    public bool AllowsSuppressions { get; init; } = true;

    public ImmutableArray<Fact> Facts { get; init; } = [];

    /// <summary>Substantiated claims.</summary>
    public ImmutableArray<Claim> Claims { get; init; } = [];

    /// <summary>Registered disclaimers: phrases inside them are masked for every rule.</summary>
    public ImmutableArray<string> Disclaimers { get; init; } = [];
}
