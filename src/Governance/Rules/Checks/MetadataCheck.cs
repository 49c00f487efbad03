using System.Collections.Immutable;

namespace Governance.Rules.Checks;

/// <summary><c>metadata</c>: flags keys that are missing, or whose values are not among those allowed.</summary>
public sealed class MetadataCheck(MetadataOptions options) : Check
{
    public override ImmutableArray<string> Arguments => ["key", "value", "values", "best", "problem"];

    public MetadataOptions Options => options;

    public override void Run(CheckContext context)
    {
    }
}

public sealed record MetadataOptions
{
    public ImmutableArray<string> Require { get; init; } = [];

    /// <summary>Allowed values by key.</summary>
    public ImmutableArray<KeyValuePair<string, ImmutableArray<string>>> Values { get; init; } = [];

    /// <summary>Regular expressions by key (linear-time syntax), which a whole value must match.</summary>
    public ImmutableArray<KeyValuePair<string, string>> Matches { get; init; } = [];
}
