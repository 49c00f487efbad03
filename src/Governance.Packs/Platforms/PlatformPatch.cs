using System.Collections.Immutable;
using Governance.Packs.Yaml;
using Governance.Platforms;

namespace Governance.Packs.Platforms;

/// <summary>A profile as written: what it says replaces what the profile it refines says of the same field or kind.</summary>
internal sealed record PlatformPatch(string Id, YamlNode Node)
{
    public string? Name { get; init; }

    public string? Base { get; init; }

    public YamlNode? BaseNode { get; init; }

    public ImmutableArray<string> Aliases { get; init; } = [];

    public EntitySyntax? Entities { get; init; }

    public bool? HasThreads { get; init; }

    public bool? LinksWork { get; init; }

    public bool? ShowsMarkdown { get; init; }

    public string? BodyHiddenBy { get; init; }

    public ImmutableArray<TextLimit> TextLimits { get; init; } = [];

    public ImmutableArray<CountLimit> CountLimits { get; init; } = [];

    /// <summary>Empty where nothing is said; else all there is, for kinds of media depend on each other.</summary>
    public ImmutableArray<MediaLimit> MediaLimits { get; init; } = [];

    public ImmutableArray<Fold> Folds { get; init; } = [];

    public ImmutableArray<ForbiddenText> Forbidden { get; init; } = [];

    /// <param name="origin">the profile it refines; null where it stands alone</param>
    public PlatformProfile ApplyTo(PlatformProfile? origin)
    {
        bool isSame = origin?.Id == Id;
        PlatformProfile start = origin ?? new PlatformProfile(Id, Id);
        return start with
        {
            Id = Id,
            Name = Name ?? (isSame ? start.Name : Id),
            Base = isSame ? start.Base : origin?.Id,
            Aliases = isSame ? [.. start.Aliases.Union(Aliases, StringComparer.OrdinalIgnoreCase)] : Aliases,
            Entities = Entities ?? start.Entities,
            HasThreads = HasThreads ?? start.HasThreads,
            LinksWork = LinksWork ?? start.LinksWork,
            ShowsMarkdown = ShowsMarkdown ?? start.ShowsMarkdown,
            BodyHiddenBy = BodyHiddenBy ?? start.BodyHiddenBy,
            TextLimits = Replace(start.TextLimits, TextLimits, limit => limit.Field),
            CountLimits = Replace(start.CountLimits, CountLimits, limit => limit.What),
            MediaLimits = MediaLimits.IsEmpty ? start.MediaLimits : MediaLimits,
            Folds = Replace(start.Folds, Folds, fold => fold.Field),
            Forbidden = Replace(start.Forbidden, Forbidden, forbidden => forbidden.Field),
        };
    }

    private static ImmutableArray<T> Replace<T>(ImmutableArray<T> old, ImmutableArray<T> given, Func<T, string> key)
    {
        var replaced = given.Select(key).ToHashSet(StringComparer.Ordinal);
        return [.. old.Where(item => !replaced.Contains(key(item))), .. given];
    }
}
