using System.Collections.Immutable;

namespace Governance.Packs;

/// <summary>What rules are about, in words that all packs share, so that filters, reports and statistics can go by them.</summary>
public static class Topics
{
    /// <summary>In ordinal order.</summary>
    public static ImmutableArray<string> All { get; } =
    [
        "accessibility-alt", "accessibility-caps", "accessibility-emoji", "accessibility-fancy-unicode", "accessibility-hashtag-case",
        "alcohol", "approval-claim", "banned-claim", "banned-product", "claim-unsubstantiated", "contest-terms", "credit-terms-missing", "customer-care",
        "disclaimer-missing", "disclosure-ambiguous", "disclosure-language", "disclosure-missing", "disclosure-placement", "discrimination",
        "fair-balance-missing", "fair-housing", "forbidden-character", "forward-looking-missing",
        "gambling", "gambling-warning-missing", "gambling-warning-wrong", "green-claim", "hashtag-limit", "health-claim",
        "incentive-banned", "inclusive-language", "legend-missing", "legend-misused", "length", "link-limit", "links", "live-traffic",
        "media-limit", "mention-limit", "mnpi", "obfuscation", "past-performance-warning-missing", "pay-range-missing", "performance-net-missing", "plain-words", "platform-release",
        "political-imprint", "prescription-medicine", "privacy-phi", "profanity", "projection", "readability", "retouched-label", "review-incentive",
        "risk-warning-missing", "risk-warning-placement", "risk-warning-wrong", "securities-offer", "superlative", "testimonial-disclosure-missing", "testimonial-rule", "tone", "urgency",
    ];
}
