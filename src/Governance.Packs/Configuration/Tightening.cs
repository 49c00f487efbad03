using System.Collections.Immutable;
using Governance.Posts;

namespace Governance.Packs.Configuration;

/// <summary>What holds where a post gives a value that is forced: more places, more industries, a closer connection are stricter.</summary>
internal static class Tightening
{
    /// <param name="loosened">the post gives less than what is forced</param>
    public static MetadataValue Settle(string key, MetadataValue forced, MetadataValue given, out bool loosened)
    {
        loosened = false;
        if (given.IsUnknown)
            return forced;
        if (key == MetadataKeys.Sponsored)
            return SettleConnection(forced, given, out loosened);
        if (forced.State == MetadataState.None || given.State == MetadataState.None)
        {
            loosened = forced.State != given.State;
            return loosened ? forced : given;
        }

        ImmutableArray<string> lacking = [.. forced.Values.Where(value => !given.IsAll && !given.Values.Any(own => Covers(key, own, value)))];
        loosened = !lacking.IsEmpty;
        if (!loosened)
            return given;
        bool adds = key is MetadataKeys.Jurisdiction or MetadataKeys.Industry;
        return adds ? MetadataValue.Given([.. given.Values, .. lacking], given.Location) : forced;
    }

    /// <summary>Whether what the rules ask of <paramref name="forced"/> is also asked of <paramref name="given"/>.</summary>
    private static bool Covers(string key, string given, string forced)
    {
        if (string.Equals(given, forced, StringComparison.OrdinalIgnoreCase))
            return true;
        return key switch
        {
            MetadataKeys.Jurisdiction => forced != "*" && Places.Find(given) is { } place && Places.IsWithin(place, forced),
            MetadataKeys.Industry => given == "any" || (forced is not ("*" or "any") && Industries.IsWithin(given, forced)),
            _ => false,
        };
    }

    private static MetadataValue SettleConnection(MetadataValue forced, MetadataValue given, out bool loosened)
    {
        int least = Closeness(forced);
        int own = Closeness(given);
        loosened = own < least || (own == least && !Same(forced, given));
        return loosened ? forced : given;
    }

    private static bool Same(MetadataValue first, MetadataValue second) => ConnectionOf(first) == ConnectionOf(second);

    private static Sponsorship ConnectionOf(MetadataValue value) =>
        value.State == MetadataState.None ? Sponsorship.None : SponsorshipValues.Parse(value.First ?? "") ?? Sponsorship.Unknown;

    /// <summary>Own posts are open about whose they are; a named connection says more than “some”.</summary>
    private static int Closeness(MetadataValue value) => ConnectionOf(value) switch
    {
        Sponsorship.Unknown => -1,
        Sponsorship.None => 0,
        Sponsorship.OwnBrand => 1,
        Sponsorship.Some => 2,
        _ => 3,
    };
}
