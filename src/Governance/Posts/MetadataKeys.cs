namespace Governance.Posts;

/// <summary>The keys that the engine knows by name. Any other key stays readable to rules.</summary>
public static class MetadataKeys
{
    public const string Id = "id";
    public const string Platform = "platform";
    public const string Account = "account";
    public const string Kind = "kind";
    public const string Title = "title";
    public const string Author = "author";
    public const string Campaign = "campaign";
    public const string Brand = "brand";
    public const string Product = "product";
    public const string Industry = "industry";
    public const string Jurisdiction = "jurisdiction";
    public const string Audience = "audience";
    public const string Language = "lang";
    public const string Sponsored = "sponsored";
    public const string Schedule = "schedule";
    public const string TimeZone = "timezone";
    public const string Status = "status";
    public const string Claims = "claims";
    public const string Links = "links";
    public const string Tags = "tags";
    public const string Recurring = "recurring";
}
