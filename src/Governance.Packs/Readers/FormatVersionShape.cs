using System.Diagnostics.CodeAnalysis;
using Governance.Packs.Shapes;
using Governance.Packs.Yaml;

namespace Governance.Packs.Readers;

/// <summary>The version of the file's own form: so far only 1.</summary>
internal sealed class FormatVersionShape : Shape<string>
{
    public static FormatVersionShape Instance { get; } = new();

    internal override bool TryRead(YamlNode node, ReadContext context, [MaybeNullWhen(false)] out string value)
    {
        value = (node as YamlScalar)?.Value;
        return value == "1" || context.Refuse(node, $"This program reads version 1, and this is {node.Describe()}", "Write version: 1, or use a newer govern.");
    }

    internal override void WriteSchema(SchemaWriter schema) => schema.Constant(1);
}
