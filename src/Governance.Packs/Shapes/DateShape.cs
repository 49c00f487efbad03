using System.Globalization;
using Governance.Packs.Yaml;

namespace Governance.Packs.Shapes;

internal sealed class DateShape : Shape<DateOnly>
{
    public static DateShape Instance { get; } = new();

    internal override bool TryRead(YamlNode node, ReadContext context, out DateOnly value)
    {
        value = default;
        bool fits = node is YamlScalar scalar && DateOnly.TryParseExact(scalar.Value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out value);
        return fits || context.Refuse(node, $"A day is wanted here, and this is {node.Describe()}", "Write year-month-day, such as 2026-11-22.");
    }

    internal override void WriteSchema(SchemaWriter schema) => schema.Pattern("^[0-9]{4}-[0-9]{2}-[0-9]{2}$");
}
