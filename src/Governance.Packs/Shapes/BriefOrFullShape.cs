using System.Diagnostics.CodeAnalysis;
using Governance.Packs.Yaml;

namespace Governance.Packs.Shapes;

/// <summary>A shorter form beside the full one: texts and lists are read by <paramref name="brief"/>, maps by <paramref name="full"/>.</summary>
internal sealed class BriefOrFullShape<T>(Shape<T> brief, Shape<T> full) : Shape<T>
{
    internal override bool TryRead(YamlNode node, ReadContext context, [MaybeNullWhen(false)] out T value) =>
        (node is YamlMapping ? full : brief).TryRead(node, context, out value);

    internal override void WriteSchema(SchemaWriter schema) => schema.AnyOf(brief.WriteSchema, full.WriteSchema);
}

/// <summary>Another shape's value made into something else.</summary>
internal sealed class MappedShape<TFrom, T>(Shape<TFrom> inner, Func<TFrom, T> map) : Shape<T>
{
    internal override bool TryRead(YamlNode node, ReadContext context, [MaybeNullWhen(false)] out T value)
    {
        bool fits = inner.TryRead(node, context, out TFrom? read);
        value = fits ? map(read!) : default;
        return fits;
    }

    internal override void WriteSchema(SchemaWriter schema) => inner.WriteSchema(schema);
}
