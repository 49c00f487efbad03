using System.Diagnostics.CodeAnalysis;
using Governance.Packs.Yaml;

namespace Governance.Packs.Shapes;

/// <summary>Kept as nodes, to be read later by what knows more.</summary>
/// <param name="schema">what the schema says of it</param>
internal sealed class NodeShape(Action<SchemaWriter> schema) : Shape<YamlNode>
{
    internal override bool TryRead(YamlNode node, ReadContext context, [MaybeNullWhen(false)] out YamlNode value)
    {
        value = node;
        return true;
    }

    internal override void WriteSchema(SchemaWriter writer) => schema(writer);
}
