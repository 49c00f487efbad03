using Governance.Packs.Yaml;

namespace Governance.Packs.Shapes;

internal sealed class BooleanShape : Shape<bool>
{
    public static BooleanShape Instance { get; } = new();

    internal override bool TryRead(YamlNode node, ReadContext context, out bool value)
    {
        value = false;
        if (node is YamlScalar { Boolean: { } read })
        {
            value = read;
            return true;
        }

        string mend = node is YamlScalar scalar ? scalar.Value.ToLowerInvariant() switch
        {
            "yes" or "on" or "y" or "true" => "Write true, without quotes: only true and false are yes and no here.",
            "no" or "off" or "n" or "false" => "Write false, without quotes: only true and false are yes and no here.",
            _ => "Write true or false.",
        } : "Write true or false.";
        return context.Refuse(node, $"true or false is wanted here, and this is {node.Describe()}", mend);
    }

    internal override void WriteSchema(SchemaWriter schema) => schema.Types("boolean");
}
