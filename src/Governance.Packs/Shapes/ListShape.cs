using System.Collections.Immutable;
using Governance.Packs.Yaml;

namespace Governance.Packs.Shapes;

/// <summary>A list of values; a single one may stand without brackets.</summary>
internal sealed class ListShape<T>(Shape<T> item, bool single = true) : Shape<ImmutableArray<T>>
{
    internal override bool TryRead(YamlNode node, ReadContext context, out ImmutableArray<T> value)
    {
        value = [];
        if (node is not YamlSequence sequence)
        {
            if (single && item.TryRead(node, context, out T? only))
            {
                value = [only];
                return true;
            }

            return !single && context.Refuse(node, $"A list is wanted here, and this is {node.Describe()}", "Write [one, two], or one entry a line, each after “- ”.");
        }

        var items = ImmutableArray.CreateBuilder<T>(sequence.Items.Length);
        bool fits = true;
        foreach (YamlNode entry in sequence.Items)
        {
            if (item.TryRead(entry, context, out T? read))
                items.Add(read);
            else
                fits = false;
        }

        value = items.DrainToImmutable();
        return fits;
    }

    internal override void WriteSchema(SchemaWriter schema)
    {
        if (single)
            schema.AnyOf(item.WriteSchema, inner => inner.Array(item.WriteSchema));
        else
            schema.Array(item.WriteSchema);
    }
}
