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

    /// <summary>Links in the body can be clicked.</summary>
    public bool LinksWork { get; init; } = true;

    /// <summary>Whether <paramref name="name"/> is this profile's id, an alias of it, or the profile it refines.</summary>
    public bool IsCalled(string name) =>
        string.Equals(name, Id, StringComparison.OrdinalIgnoreCase)
        || string.Equals(name, Base, StringComparison.OrdinalIgnoreCase)
        || Aliases.Contains(name, StringComparer.OrdinalIgnoreCase);
}

/// <summary>Where a number comes from.</summary>
/// <param name="Kind">platform, api, third-party or house</param>
public sealed record Origin(OriginKind Kind, string? Source, DateOnly? AsOf);

public enum OriginKind
{
    ThirdParty,
    House,
    Api,
    Platform,
}

/// <param name="Max">inclusive</param>
/// <param name="Hard">false where more is accepted but costs (a second SMS segment) or is only advised</param>
public sealed record TextLimit(string Field, int Max, LengthUnit Unit, Origin Origin, bool Hard = true);

/// <param name="What">hashtags, mentions, links, emoji</param>
/// <param name="Hard">false where the platform accepts more but ignores or dislikes it</param>
public sealed record CountLimit(string What, int Max, Origin Origin, bool Hard = true);

/// <param name="Kind">image, gif, video, audio, document, or <c>any</c></param>
/// <param name="Min">least number; 1 where a post cannot go without</param>
public sealed record MediaLimit(string Kind, int? Min, int? Max, double? MaxSeconds, Origin Origin);

/// <summary>Where a post is cut off (“see more”). An estimate unless the origin is the platform itself.</summary>
/// <param name="Characters">graphemes before the cut; null where only lines count</param>
/// <param name="Surface">mobile, desktop</param>
public sealed record Fold(string Field, string Surface, int? Characters, int? Lines, Origin Origin);

public sealed record ForbiddenText(string Field, ImmutableArray<string> Texts, Origin Origin);

/// <summary>How a platform finds hashtags, mentions and links in a text.</summary>
public enum EntitySyntax
{
    Generic,
    X,
    Bluesky,
    Mastodon,
}
