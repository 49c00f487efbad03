using Governance.Packs.Shapes;
using Governance.Packs.Yaml;
using Governance.Rules.Checks;

namespace Governance.Packs.Readers.Checks;

/// <summary>A number, or <c>platform</c> for whatever the post's platform says.</summary>
internal sealed class BoundShape : Shape<Bound>
{
    public static BoundShape Instance { get; } = new();

    public static ChoiceShape<LimitStrength> Strength { get; } = new("limit", ("hard", LimitStrength.Hard), ("soft", LimitStrength.Soft));

    internal override bool TryRead(YamlNode node, ReadContext context, out Bound value)
    {
        value = Bound.Platform;
        if (node is YamlScalar { Value: "platform" })
            return true;
        bool fits = IntegerShape.NotNegative.TryRead(node, context, out int number);
        value = new Bound(number);
        return fits;
    }

    internal override void WriteSchema(SchemaWriter schema) => schema.AnyOf(inner => inner.Enum(["platform"]), IntegerShape.NotNegative.WriteSchema);
}
