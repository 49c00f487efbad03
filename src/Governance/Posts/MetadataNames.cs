using System.Collections.Frozen;

namespace Governance.Posts;

/// <summary>The spellings under which authors write the keys of <see cref="MetadataKeys"/>.</summary>
public static class MetadataNames
{
    private static readonly FrozenDictionary<string, string> Spellings = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["platforms"] = MetadataKeys.Platform,
        ["network"] = MetadataKeys.Platform,
        ["networks"] = MetadataKeys.Platform,
        ["accounts"] = MetadataKeys.Account,
        ["authors"] = MetadataKeys.Author,
        ["campaigns"] = MetadataKeys.Campaign,
        ["brands"] = MetadataKeys.Brand,
        ["products"] = MetadataKeys.Product,
        ["industries"] = MetadataKeys.Industry,
        ["jurisdictions"] = MetadataKeys.Jurisdiction,
        ["audiences"] = MetadataKeys.Audience,
        ["language"] = MetadataKeys.Language,
        ["languages"] = MetadataKeys.Language,
        ["langs"] = MetadataKeys.Language,
        ["sponsorship"] = MetadataKeys.Sponsored,
        ["scheduleddate"] = MetadataKeys.Schedule,
        ["scheduledat"] = MetadataKeys.Schedule,
        ["publishat"] = MetadataKeys.Schedule,
        ["publishdate"] = MetadataKeys.Schedule,
        ["tz"] = MetadataKeys.TimeZone,
        ["claim"] = MetadataKeys.Claims,
        ["link"] = MetadataKeys.Links,
        ["tag"] = MetadataKeys.Tags,
        ["hashtags"] = MetadataKeys.Tags,
        ["contentwarning"] = FieldNames.ContentWarning,
        ["spoiler"] = FieldNames.ContentWarning,
        ["spoilertext"] = FieldNames.ContentWarning,
        ["cw"] = FieldNames.ContentWarning,
        ["firstcomment"] = FieldNames.FirstComment,
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private static readonly FrozenSet<string> Listed =
        FrozenSet.Create(StringComparer.Ordinal, MetadataKeys.Platform, MetadataKeys.Jurisdiction, MetadataKeys.Tags, MetadataKeys.Claims, MetadataKeys.Language, MetadataKeys.Industry);

    /// <summary>
    /// The key's one spelling: lower case, singular where it is a known key. <c>-</c>, <c>_</c>, spaces and capitals make no
    /// difference in a known key; any other key is only trimmed and lower-cased.
    /// </summary>
    public static string Normalize(string key)
    {
        string lower = key.Trim().ToLowerInvariant();
        string bare = lower.AsSpan().ContainsAny("-_ ") ? string.Concat(lower.Split(['-', '_', ' '])) : lower;
        if (Spellings.TryGetValue(bare, out string? name))
            return name;
        return bare switch
        {
            "timezone" => MetadataKeys.TimeZone,
            _ => lower,
        };
    }

    /// <summary>Whether one text under this key may name several values, with commas or <c>|</c> between them.</summary>
    public static bool IsListed(string key) => Listed.Contains(key);
}
