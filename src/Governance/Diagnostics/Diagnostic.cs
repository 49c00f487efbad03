using System.Collections.Immutable;
using Governance.Text;

namespace Governance.Diagnostics;

/// <summary>One finding: a descriptor, a place, arguments.</summary>
public sealed record Diagnostic
{
    public required Descriptor Descriptor { get; init; }

    /// <summary>After adoption, configuration and overrides; see <see cref="Suppressed"/> for suppressions.</summary>
    public required Severity Severity { get; init; }

    /// <summary>Descriptor's message with its placeholders filled in.</summary>
    public required string Message { get; init; }

    /// <inheritdoc cref="Descriptor.Mend"/>
    public string Mend { get; init; } = "";

    public required TextLocation Location { get; init; }

    /// <summary>Identity of the post; null for findings about files, packs or configuration.</summary>
    public string? Post { get; init; }

    /// <summary>Id of the platform's profile; null where <see cref="Post"/> is.</summary>
    public string? Platform { get; init; }

    /// <summary>What people call the platform.</summary>
    public string? PlatformName { get; init; }

    public string? Field { get; init; }

    /// <summary>In the field's authored text.</summary>
    public TextSpan Span { get; init; }

    /// <summary><c>v1:…</c>; stable over edits elsewhere in the post.</summary>
    public string Fingerprint { get; init; } = "";

    /// <summary>The suppression that took it out; null where it counts.</summary>
    public Suppression? Suppressed { get; init; }

    /// <summary>Other places that matter to it, such as the second of two contradicting dates.</summary>
    public ImmutableArray<RelatedLocation> Related { get; init; } = [];
}

public sealed record RelatedLocation(TextLocation Location, string Message);
