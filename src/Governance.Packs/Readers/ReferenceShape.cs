using System.Diagnostics.CodeAnalysis;
using Governance.Packs.Configuration;
using Governance.Packs.Shapes;
using Governance.Packs.Yaml;
using Governance.Text;

namespace Governance.Packs.Readers;

/// <summary>A name of something elsewhere, with the place that names it.</summary>
internal sealed class ReferenceShape<T>(Func<string, TextLocation, T> make) : Shape<T>
{
    internal override bool TryRead(YamlNode node, ReadContext context, [MaybeNullWhen(false)] out T value)
    {
        bool fits = TextShape.Label.TryRead(node, context, out string? name);
        value = fits ? make(name!, node.Location) : default;
        return fits;
    }

    internal override void WriteSchema(SchemaWriter schema) => schema.Types("string");
}

internal static class ReferenceShape
{
    public static ReferenceShape<PackReference> Packs { get; } = new((name, location) => new PackReference(name, location));

    public static ReferenceShape<FileReference> File { get; } = new((path, location) => new FileReference(path, location));
}
