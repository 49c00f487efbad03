namespace Governance.Rules.Claims;

/// <summary>Whether a claim may be made in a post.</summary>
internal enum ClaimStanding
{
    Live,
    NotYet,
    Expired,

    /// <summary>Not substantiated for one of the places the post is for.</summary>
    Elsewhere,

    /// <summary>Only for some places, and the post does not say where it goes out.</summary>
    PlaceUnknown,
}
