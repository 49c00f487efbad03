using System.Collections.Immutable;
using Governance.Diagnostics;

namespace Governance.Formats.Findings;

/// <summary>What a whole run looked at, what it found and what it did not look at.</summary>
public sealed record RunSummary
{
    public int Drafts { get; init; }

    /// <summary>Drafts times platforms and parts.</summary>
    public int Posts { get; init; }

    public int Errors { get; init; }

    public int Warnings { get; init; }

    public int Infos { get; init; }

    public int Suppressed { get; init; }

    /// <summary>Names of the platforms that some post was checked for, in order.</summary>
    public ImmutableArray<string> Platforms { get; init; } = [];

    /// <summary>Such as <c>platform-limits 1.0</c>, in order.</summary>
    public ImmutableArray<string> Packs { get; init; } = [];

    /// <summary>Each a phrase that follows “Not looked at:”, such as <c>2 rules off</c>.</summary>
    public ImmutableArray<string> NotLookedAt { get; init; } = [];

    /// <summary>All rules of the policy, also those that found nothing: formats with a rule table need them, and others need not read them.</summary>
    public IEnumerable<Descriptor> Rules { get; init; } = [];

    /// <summary>The policy was unfit to check anything.</summary>
    public bool PolicyBroken { get; init; }
}
