using System.Collections.Immutable;
using Governance.Packs.Findings;
using Governance.Packs.Packs;
using Governance.Packs.Shapes;
using Governance.Packs.Yaml;

namespace Governance.Packs.Readers;

/// <summary>pack.yml</summary>
internal static class PackManifestReader
{
    private static readonly Key<string> Id = new("id", WordShape.KebabCase, "kebab case; unique") { IsRequired = true };

    private static readonly Key<string> Version = new("version", TextShape.Label, "such as 2.1") { IsRequired = true };

    private static readonly Key<string> Title = new("title", TextShape.Label, "what it is about, in a few words") { IsRequired = true };

    private static readonly Key<string> Owner = new("owner", TextShape.Label, "who keeps it true");

    private static readonly Key<DateOnly> AsOf = new("asOf", DateShape.Instance, "when its facts were last read");

    private static readonly Key<DateOnly> ReviewBy = new("reviewBy", DateShape.Instance, "announced 30 days ahead, as info");

    private static readonly Key<ImmutableArray<Named<string>>> Lists = new("lists", new NamedShape<string>(TextShape.Label), "name → file in the pack");

    private static readonly Key<ImmutableArray<string>> Disclaimers = new("disclaimers", new ListShape<string>(TextShape.Phrase), "phrases inside them are masked for every rule");

    private static readonly Key<ImmutableArray<string>> Language = new("language", new ListShape<string>(WordShape.Language), "its rules do not judge posts in another language, but for those that say so");

    public static MapShape<PackManifest> Shape { get; } = new("pack", [Id, Version, Title, Owner, AsOf, ReviewBy, Language, Lists, Disclaimers], Make);

    /// <summary>The files under <c>lists:</c>; what is wrong there is reported when the whole is read.</summary>
    public static ImmutableArray<Named<string>> ListFiles(YamlNode manifest) =>
        (manifest as YamlMapping)?[Lists.Name] is { } node && Lists.Value.TryRead(node, new ReadContext(new FindingList()), out ImmutableArray<Named<string>> files) ? files : [];

    private static PackManifest? Make(MapReader map)
    {
        if (map.Find(Id) is not { } id || map.Find(Version) is not { } version || map.Find(Title) is not { } title)
            return null;
        map.Get(Lists, []);
        var info = new PackInfo(id, version, title, map.Map.Source.Path)
        {
            Owner = map.Find(Owner),
            AsOf = map.FindValue(AsOf),
            ReviewBy = map.FindValue(ReviewBy),
            ReviewByLocation = map.Map[ReviewBy.Name]?.Location,
        };
        return new PackManifest(info, map.Get(Language, []), map.Get(Disclaimers, []));
    }
}

internal sealed record PackManifest(PackInfo Info, ImmutableArray<string> Languages, ImmutableArray<string> Disclaimers);
