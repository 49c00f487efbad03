using Governance.Posts;

namespace Governance.Rules.Conditions;

/// <summary>How the values of a key relate: places and industries nest, connections have kinds, all else is the same or not.</summary>
internal abstract class MetadataNesting
{
    private static readonly MetadataNesting Places = new PlaceNesting();
    private static readonly MetadataNesting Industries = new IndustryNesting();
    private static readonly MetadataNesting Connections = new ConnectionNesting();
    private static readonly MetadataNesting Plain = new PlainNesting();

    public static MetadataNesting Of(string key) => key switch
    {
        MetadataKeys.Jurisdiction or "country" => Places,
        MetadataKeys.Industry => Industries,
        MetadataKeys.Sponsored => Connections,
        _ => Plain,
    };

    public virtual bool IsAll(string given) => given == "*";

    /// <summary>Whether a rule's value stands for “given as none”.</summary>
    public virtual bool IsNone(string value) => value is "none" or "*";

    /// <summary>Whether the post's value is the rule's value or nested in it.</summary>
    public abstract Truth Holds(string given, string value);

    private sealed class PlainNesting : MetadataNesting
    {
        public override Truth Holds(string given, string value) => string.Equals(given, value, StringComparison.OrdinalIgnoreCase).ToTruth();
    }

    private sealed class PlaceNesting : MetadataNesting
    {
        // A place nobody knows is a finding of its own; until it is mended, nothing can be said.
        public override Truth Holds(string given, string value) =>
            Governance.Posts.Places.Find(given) is { } place ? Governance.Posts.Places.IsWithin(place, value).ToTruth() : Truth.Unknown;
    }

    private sealed class IndustryNesting : MetadataNesting
    {
        public override bool IsAll(string given) => given is "*" or "any";

        public override Truth Holds(string given, string value) =>
            (string.Equals(given, value, StringComparison.OrdinalIgnoreCase) || Governance.Posts.Industries.IsWithin(given, value)).ToTruth();
    }

    private sealed class ConnectionNesting : MetadataNesting
    {
        public override bool IsNone(string value) => value is "none" or "false" or "*";

        public override Truth Holds(string given, string value)
        {
            Sponsorship connection = SponsorshipValues.Parse(given) ?? Sponsorship.Unknown;
            if (connection == Sponsorship.Unknown)
                return Truth.Unknown;
            return SponsorshipValues.Parse(value) switch
            {
                null or Sponsorship.Unknown => Truth.False,
                Sponsorship.Some => (connection is not (Sponsorship.None or Sponsorship.OwnBrand)).ToTruth(),
                { } kind when kind == connection => Truth.True,

                // “true” is some connection of a kind that nobody named.
                not (Sponsorship.None or Sponsorship.OwnBrand) when connection == Sponsorship.Some => Truth.Unknown,
                _ => Truth.False,
            };
        }
    }
}
