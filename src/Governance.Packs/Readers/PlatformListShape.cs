using System.Collections.Immutable;
using Governance.Packs.Platforms;
using Governance.Packs.Shapes;
using Governance.Packs.Yaml;

namespace Governance.Packs.Readers;

/// <summary><c>platforms: { ID: profile }</c>; a built-in profile's id changes that profile.</summary>
internal sealed class PlatformListShape : Shape<ImmutableArray<PlatformPatch>>
{
    public static PlatformListShape Instance { get; } = new();

    internal override bool TryRead(YamlNode node, ReadContext context, out ImmutableArray<PlatformPatch> value)
    {
        value = [];
        if (node is not YamlMapping mapping)
            return context.Refuse(node, $"A map is wanted here, and this is {node.Describe()}", "Write the platform's name, then what is different about it: x: { text: … }.");
        var patches = ImmutableArray.CreateBuilder<PlatformPatch>(mapping.Entries.Length);
        bool fits = true;
        foreach (YamlEntry entry in mapping.Entries)
        {
            YamlNode profile = entry.Value is YamlMapping own && own["id"] is null ? WithId(own, entry.Key) : entry.Value;
            if (PlatformShape.Shape.TryRead(profile, context, out PlatformPatch? patch))
                patches.Add(patch);
            else
                fits = false;
        }

        value = patches.DrainToImmutable();
        return fits;
    }

    internal override void WriteSchema(SchemaWriter schema) => schema.MapOf(new NodeShape(inner =>
        inner.Object([.. PlatformShape.Shape.Keys.Where(key => key.Name != "id")], others: null, oneOf: [])));

    private static YamlMapping WithId(YamlMapping profile, YamlScalar id) =>
        new(profile.Source, profile.Span, [new YamlEntry(new YamlScalar(id.Source, id.Span, "id", YamlStyle.Plain), id), .. profile.Entries]);
}
