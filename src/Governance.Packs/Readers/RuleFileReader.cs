using System.Collections.Immutable;
using Governance.Packs.Shapes;
using Governance.Packs.Yaml;

namespace Governance.Packs.Readers;

/// <summary>A rule file: its rules as nodes, since configuration may lay options over them before they are read.</summary>
internal static class RuleFileReader
{
    private static readonly Key<YamlNode> Rules =
        new("rules", new NodeShape(schema => schema.Array(RuleShape.Shape.WriteSchema)), "a list of rules") { IsRequired = true };

    public static MapShape<YamlNode> Shape { get; } = new("ruleFile", [Rules], map => map.Find(Rules));

    public static ImmutableArray<YamlMapping> Read(YamlNode file, ReadContext context)
    {
        if (!Shape.TryRead(file, context, out YamlNode? rules))
            return [];
        if (rules is not YamlSequence sequence)
        {
            context.Refuse(rules, $"A list of rules is wanted here, and this is {rules.Describe()}", "Begin each rule with “- id: …”.");
            return [];
        }

        var found = ImmutableArray.CreateBuilder<YamlMapping>(sequence.Items.Length);
        foreach (YamlNode item in sequence.Items)
        {
            if (item is YamlMapping rule)
                found.Add(rule);
            else
                context.Refuse(item, $"A rule is wanted here, and this is {item.Describe()}", "Write its keys: id, name, topic, severity, message, why, a check, examples.");
        }

        return found.DrainToImmutable();
    }
}
