namespace Governance.Platforms;

/// <summary>Where a number comes from.</summary>
public sealed record Origin(OriginKind Kind, string? Source, DateOnly? AsOf)
{
    /// <summary>Said by the platform itself, in its pages, its programs or its programming interface.</summary>
    public bool IsFirstParty => Kind is OriginKind.Platform or OriginKind.Api;
}

public enum OriginKind
{
    /// <summary>Others say so; the platform itself does not, or nobody has read it there.</summary>
    ThirdParty,

    /// <summary>Somebody decided it for their own posts.</summary>
    House,

    /// <summary>What the platform's programming interface takes; its app may take more.</summary>
    Api,

    Platform,
}
