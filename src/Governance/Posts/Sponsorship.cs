using System.Collections.Immutable;

namespace Governance.Posts;

/// <summary>What ties a post's author to what it praises: the values of <see cref="MetadataKeys.Sponsored"/>.</summary>
public enum Sponsorship
{
    Unknown,

    /// <summary>Also written <c>false</c>.</summary>
    None,

    /// <summary><c>true</c>: some connection of a kind that nobody named, but not <see cref="OwnBrand"/>.</summary>
    Some,

    Paid,
    Gift,
    Affiliate,
    Employee,
    Family,
    ContestEntry,
    OwnBrand,
}

public static class SponsorshipValues
{
    /// <summary>As drafts write them.</summary>
    public static ImmutableArray<string> Names { get; } =
        ["true", "false", "none", "paid", "gift", "affiliate", "employee", "family", "contest-entry", "own-brand"];

    /// <returns>null where <paramref name="name"/> is none of <see cref="Names"/></returns>
    public static Sponsorship? Parse(string name) => name.ToLowerInvariant() switch
    {
        "true" => Sponsorship.Some,
        "false" or "none" => Sponsorship.None,
        "paid" => Sponsorship.Paid,
        "gift" => Sponsorship.Gift,
        "affiliate" => Sponsorship.Affiliate,
        "employee" => Sponsorship.Employee,
        "family" => Sponsorship.Family,
        "contest-entry" => Sponsorship.ContestEntry,
        "own-brand" => Sponsorship.OwnBrand,
        _ => null,
    };

    /// <summary>What the metadata say; a value that is no sponsorship counts as unknown, since it is a finding of its own.</summary>
    public static Sponsorship SponsorshipOf(this PostMetadata metadata)
    {
        MetadataValue value = metadata[MetadataKeys.Sponsored];
        return value.State switch
        {
            MetadataState.None => Sponsorship.None,
            MetadataState.Given => Parse(value.First ?? "") ?? Sponsorship.Unknown,
            _ => Sponsorship.Unknown,
        };
    }
}
