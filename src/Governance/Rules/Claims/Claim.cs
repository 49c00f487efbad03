using System.Collections.Immutable;
using Governance.Text;

namespace Governance.Rules.Claims;

/// <summary>Something that posts may claim, in words that evidence supports.</summary>
/// <param name="Wording">phrases: what stands inside one of them is substantiated</param>
/// <param name="Evidence">where it is proved</param>
public sealed record Claim(string Id, ImmutableArray<string> Wording, string Evidence)
{
    /// <summary>Who keeps it true.</summary>
    public string? Owner { get; init; }

    /// <summary>Where it may be made; empty for everywhere.</summary>
    public ImmutableArray<string> Jurisdictions { get; init; } = [];

    /// <summary>First and last day on which it may be made, both inclusive.</summary>
    public DateOnly? From { get; init; }

    /// <inheritdoc cref="From"/>
    public DateOnly? Until { get; init; }

    public TextLocation? Location { get; init; }
}
