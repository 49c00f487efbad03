namespace Governance.Platforms;

/// <summary>What a platform's limit counts.</summary>
public enum LengthUnit
{
    Utf16,
    CodePoints,
    Graphemes,
    Utf8,

    /// <summary>X: twitter-text config v3.</summary>
    XWeighted,

    /// <summary>Mastodon: graphemes, a link is 23, <c>@user@host</c> counts as <c>@user</c>.</summary>
    Mastodon,

    /// <summary>Threads: graphemes, an emoji counts its UTF-8 bytes.</summary>
    Threads,

    /// <summary>SMS: GSM-7 septets or UCS-2 units, and segments.</summary>
    Sms,
}
