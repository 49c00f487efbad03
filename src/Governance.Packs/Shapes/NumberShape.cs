using System.Globalization;
using Governance.Packs.Yaml;

namespace Governance.Packs.Shapes;

internal sealed class IntegerShape(int min = 0) : Shape<int>
{
    public static IntegerShape NotNegative { get; } = new();

    public static IntegerShape Positive { get; } = new(1);

    internal override bool TryRead(YamlNode node, ReadContext context, out int value)
    {
        value = 0;
        bool fits = node is YamlScalar { Style: YamlStyle.Plain } scalar
            && int.TryParse(scalar.Value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out value) && value >= min;
        return fits || context.Refuse(node, $"A whole number is wanted here, and this is {node.Describe()}", $"Write a number from {min.ToString(CultureInfo.InvariantCulture)} on, without quotes.");
    }

    internal override void WriteSchema(SchemaWriter schema) => schema.Integer(min);
}

internal sealed class NumberShape : Shape<double>
{
    public static NumberShape Any { get; } = new();

    internal override bool TryRead(YamlNode node, ReadContext context, out double value)
    {
        value = 0;
        bool fits = node is YamlScalar { Style: YamlStyle.Plain } scalar
            && double.TryParse(scalar.Value, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out value);
        return fits || context.Refuse(node, $"A number is wanted here, and this is {node.Describe()}", "Write a number with a point for decimals, without quotes.");
    }

    internal override void WriteSchema(SchemaWriter schema) => schema.Types("number");
}
