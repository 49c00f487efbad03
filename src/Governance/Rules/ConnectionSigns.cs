using System.Collections.Immutable;

namespace Governance.Rules;

/// <summary>Words by which a post shows that its author has a connection with a brand.</summary>
internal static class ConnectionSigns
{
    public static ImmutableArray<string> Phrases { get; } =
    [
        "#ad", "#advert", "#sponsored", "#gifted", "#affiliate", "#paidpartnership", "#werbung", "#anzeige", "#publicité", "#reklame", "#annonse", "#publicidad",
        "sponsored by", "paid partnership", "paid promotion", "gifted by", "affiliate link*", "commission from", "brand ambassador",
        "use my code", "with my code", "my discount code", "my promo code", "my code", "my referral link", "use code", "discount code", "promo code",
        "amzn.to", "rstyle.me", "shopstyle.it", "liketk.it", "awin1.com", "go.skimresources.com", "click.linksynergy.com", "anrdoezrs.net", "prf.hn", "aff_id", "affiliate_id",
    ];
}
