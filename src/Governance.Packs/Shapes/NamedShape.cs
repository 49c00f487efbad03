using System.Collections.Immutable;
using Governance.Packs.Yaml;

namespace Governance.Packs.Shapes;

/// <summary>A map from names that the author chooses to values of one kind.</summary>
internal sealed class NamedShape<T>(Shape<T> item) : Shape<ImmutableArray<Named<T>>>
{
    internal override bool TryRead(YamlNode node, ReadContext context, out ImmutableArray<Named<T>> value)
    {
        value = [];
        if (node is not YamlMapping mapping)
            return context.Refuse(node, $"A map is wanted here, and this is {node.Describe()}", "Write name: value pairs, one a line.");
        var items = ImmutableArray.CreateBuilder<Named<T>>(mapping.Entries.Length);
        bool fits = true;
        foreach (YamlEntry entry in mapping.Entries)
        {
            if (item.TryRead(entry.Value, context, out T? read))
                items.Add(new Named<T>(entry.Key.Value, read, entry.Key));
            else
                fits = false;
        }

        value = items.DrainToImmutable();
        return fits;
    }

    internal override void WriteSchema(SchemaWriter schema) => schema.MapOf(item);
}

internal readonly record struct Named<T>(string Name, T Value, YamlScalar Key);
