namespace Governance.Platforms;

/// <summary>How a platform finds hashtags, mentions and links in a text.</summary>
public enum EntitySyntax
{
    Generic,
    X,
    Bluesky,
    Mastodon,
}
