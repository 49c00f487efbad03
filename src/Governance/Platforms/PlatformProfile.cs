using System.Collections.Immutable;

namespace Governance.Platforms;

/// <summary>What one platform takes and shows. Data: built-in profiles and the user's are read from YAML.</summary>
public sealed record PlatformProfile(string Id, string Name)
{
    /// <summary>The profile for posts that name no platform: no limits.</summary>
    public static PlatformProfile Any { get; } = new("any", "any platform");

    public ImmutableArray<string> Aliases { get; init; } = [];

    /// <summary>Which profile this one refines (<c>x-premium</c> is <c>x</c> to a rule's <c>when</c>).</summary>
    public string? Base { get; init; }

    /// <summary>Limits on text fields, by field name; a field may have several (Bluesky: graphemes and bytes).</summary>
    public ImmutableArray<TextLimit> TextLimits { get; init; } = [];

    /// <summary>Limits on how many hashtags, mentions, links, pictures … a post may have.</summary>
    public ImmutableArray<CountLimit> CountLimits { get; init; } = [];

    /// <summary>Where the platform cuts a post, by field.</summary>
    public ImmutableArray<Fold> Folds { get; init; } = [];

    public ImmutableArray<MediaLimit> MediaLimits { get; init; } = [];

    /// <summary>Characters the platform refuses, by field.</summary>
    public ImmutableArray<ForbiddenText> Forbidden { get; init; } = [];

    public EntitySyntax Entities { get; init; } = EntitySyntax.Generic;

    /// <summary>Shows or counts Markdown as written, rather than the rendered words.</summary>
    public bool ShowsMarkdown { get; init; }

    /// <summary>A long text can go out as a thread.</summary>
    public bool HasThreads { get; init; }

    /// <summary>A field that, where a post has it, hides the body until the reader opens it: Mastodon's content warning.</summary>
    public string? BodyHiddenBy { get; init; }

    /// <summary>Links in the body can be clicked.</summary>
    public bool LinksWork { get; init; } = true;

    /// <summary>Whether <paramref name="name"/> is this profile's id, an alias of it, or the profile it refines.</summary>
    public bool IsCalled(string name) =>
        string.Equals(name, Id, StringComparison.OrdinalIgnoreCase)
        || string.Equals(name, Base, StringComparison.OrdinalIgnoreCase)
        || Aliases.Contains(name, StringComparer.OrdinalIgnoreCase);
}
