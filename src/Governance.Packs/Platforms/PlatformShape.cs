using System.Collections.Immutable;
using Governance.Packs.Findings;
using Governance.Packs.Shapes;
using Governance.Platforms;
using Governance.Posts;

namespace Governance.Packs.Platforms;

/// <summary>A platform's profile in YAML: built-in ones under <c>rules/platforms</c>, a firm's own under <c>platforms:</c> in <c>governance.yml</c>.</summary>
internal static class PlatformShape
{
    private static readonly ImmutableArray<string> Fields =
    [
        FieldNames.Body, FieldNames.Title, FieldNames.Description, FieldNames.ContentWarning, FieldNames.FirstComment, FieldNames.Alt, FieldNames.MediaText, FieldNames.Transcript,
    ];

    private static readonly ImmutableArray<string> Countables = ["hashtags", "mentions", "links", "emoji", "cashtags"];
    private static readonly ImmutableArray<string> MediaKinds = ["any", "image", "gif", "video", "audio", "document"];

    private static readonly Key<string> Id = new("id", WordShape.KebabCase, "what posts call it") { IsRequired = true };
    private static readonly Key<string> Name = new("name", TextShape.Prose, "what people call it");
    private static readonly Key<string> Base = new("base", TextShape.Label, "the profile it refines; without it, the built-in one with the same id");
    private static readonly Key<ImmutableArray<string>> Aliases = new("aliases", new ListShape<string>(TextShape.Label), "other names that posts may call it");

    private static readonly Key<EntitySyntax> Entities = new("entities", new ChoiceShape<EntitySyntax>("way to find entities",
        ("generic", EntitySyntax.Generic), ("x", EntitySyntax.X), ("bluesky", EntitySyntax.Bluesky), ("mastodon", EntitySyntax.Mastodon)), "how hashtags, mentions and links are found");

    private static readonly Key<bool> Threads = new("threads", BooleanShape.Instance, "a long text can go out as a thread");
    private static readonly Key<bool> LinksWork = new("linksWork", BooleanShape.Instance, "links in the body can be clicked");
    private static readonly Key<bool> ShowsMarkdown = new("showsMarkdown", BooleanShape.Instance, "takes Markdown as written");
    private static readonly Key<string> BodyHiddenBy = new("bodyHiddenBy", TextShape.Label, "a field that hides the body until it is opened");

    private static readonly Key<ImmutableArray<Named<ImmutableArray<TextLimit>>>> Text =
        new("text", new NamedShape<ImmutableArray<TextLimit>>(new ListShape<TextLimit>(LimitShapes.Text)), "how long each field may be");

    private static readonly Key<ImmutableArray<Named<ImmutableArray<CountLimit>>>> Counts =
        new("counts", new NamedShape<ImmutableArray<CountLimit>>(new ListShape<CountLimit>(LimitShapes.Count)), "how many hashtags, mentions, links, emoji or cashtags there may be");

    private static readonly Key<ImmutableArray<Named<MediaLimit>>> Media =
        new("media", new NamedShape<MediaLimit>(LimitShapes.Media), "how many of each kind, and how long");

    private static readonly Key<ImmutableArray<Named<ImmutableArray<Fold>>>> Folds =
        new("folds", new NamedShape<ImmutableArray<Fold>>(new ListShape<Fold>(LimitShapes.Fold)), "where each field is cut with “see more”");

    private static readonly Key<ImmutableArray<Named<ForbiddenText>>> Forbidden =
        new("forbidden", new NamedShape<ForbiddenText>(LimitShapes.Forbidden), "texts that are refused in each field");

    public static MapShape<PlatformPatch> Shape { get; } = new(
        "platform", [Id, Name, Base, Aliases, Entities, Threads, LinksWork, ShowsMarkdown, BodyHiddenBy, Text, Counts, Media, Folds, Forbidden], Make);

    private static PlatformPatch? Make(MapReader map) => map.Find(Id) is not { } id ? null : new PlatformPatch(id, map.Map)
    {
        Name = map.Find(Name),
        Base = map.Find(Base),
        BaseNode = map.Map["base"],
        Aliases = map.Get(Aliases, []),
        Entities = map.FindValue(Entities),
        HasThreads = map.FindValue(Threads),
        LinksWork = map.FindValue(LinksWork),
        ShowsMarkdown = map.FindValue(ShowsMarkdown),
        BodyHiddenBy = map.Find(BodyHiddenBy),
        TextLimits = [.. Known(map, Text, "field", Fields).SelectMany(named => named.Value.Select(limit => limit with { Field = named.Name }))],
        CountLimits = [.. Known(map, Counts, "thing to count", Countables).SelectMany(named => named.Value.Select(limit => limit with { What = named.Name }))],
        MediaLimits = [.. Known(map, Media, "kind of media", MediaKinds).Select(named => named.Value with { Kind = named.Name })],
        Folds = [.. Known(map, Folds, "field", Fields).SelectMany(named => named.Value.Select(fold => fold with { Field = named.Name }))],
        Forbidden = [.. Known(map, Forbidden, "field", Fields).Select(named => named.Value with { Field = named.Name })],
    };

    private static ImmutableArray<Named<T>> Known<T>(MapReader map, Key<ImmutableArray<Named<T>>> key, string what, ImmutableArray<string> names)
    {
        ImmutableArray<Named<T>> given = map.Get(key, []);
        foreach (Named<T> named in given)
        {
            if (!names.Contains(named.Name))
                map.Context.Report(PackDescriptors.UnknownKey, named.Key, $"unknown {what} “{named.Name}”", ReadContext.MendFor(named.Name, names));
        }

        return given;
    }
}
