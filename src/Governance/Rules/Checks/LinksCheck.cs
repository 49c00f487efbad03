using System.Collections.Immutable;

namespace Governance.Rules.Checks;

/// <summary><c>links</c>: flags links by scheme, host, missing query parameters or number.</summary>
public sealed class LinksCheck(LinksOptions options) : Check
{
    public override ImmutableArray<string> Arguments => ["match", "host", "missing", "max", "count"];

    public LinksOptions Options => options;

    public override void Run(CheckContext context)
    {
    }
}

public sealed record LinksOptions
{
    /// <summary>Such as <c>https</c>; empty for all. A link without a scheme passes.</summary>
    public ImmutableArray<string> Schemes { get; init; } = [];

    /// <summary>Hosts with their subdomains; empty for all.</summary>
    public ImmutableArray<string> Allow { get; init; } = [];

    public ImmutableArray<string> Deny { get; init; } = [];

    /// <summary>Query parameters that each link carries.</summary>
    public ImmutableArray<string> Query { get; init; } = [];

    public int? Max { get; init; }
}
