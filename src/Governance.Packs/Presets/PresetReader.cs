using System.Collections.Immutable;
using Governance.Packs.Configuration;
using Governance.Packs.Readers;
using Governance.Packs.Shapes;
using Governance.Posts;

namespace Governance.Packs.Presets;

/// <summary><c>rules/presets/*.yml</c></summary>
internal static class PresetReader
{
    private static readonly Key<string> Id = new("id", WordShape.KebabCase, "kebab case; unlike any pack's; the file's name") { IsRequired = true };

    private static readonly Key<string> Title = new("title", TextShape.Label, "the trade and the country, in a few words") { IsRequired = true };

    private static readonly Key<string> For = new("for", TextShape.Prose, "whom it suits") { IsRequired = true };

    private static readonly Key<ImmutableArray<PackReference>> Packs = new("packs", new ListShape<PackReference>(ReferenceShape.Packs, single: false), "built-in packs") { IsRequired = true };

    private static readonly Key<ImmutableArray<KeyValuePair<string, MetadataValue>>> Defaults = new("defaults", MetadataSetShape.Instance, "metadata where neither a post nor governance.yml gives any");

    public static MapShape<PresetFile> Shape { get; } = new("preset", [Id, Title, For, Packs, Defaults], Make);

    private static PresetFile? Make(MapReader map)
    {
        if (map.Find(Id) is not { } id || map.Find(Title) is not { } title)
            return null;
        ImmutableArray<PackReference> packs = map.Get(Packs, []);
        return new PresetFile(new Preset(id, title, map.Get(For, ""), [.. packs.Select(pack => pack.Name)], map.Get(Defaults, [])), packs, map.Location);
    }
}

/// <summary>A preset with the places that name its packs.</summary>
internal sealed record PresetFile(Preset Preset, ImmutableArray<PackReference> Packs, Text.TextLocation Location);
