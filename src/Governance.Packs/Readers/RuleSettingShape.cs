using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using Governance.Diagnostics;
using Governance.Packs.Configuration;
using Governance.Packs.Shapes;
using Governance.Packs.Yaml;

namespace Governance.Packs.Readers;

/// <summary>A severity, or a map with <c>severity</c> and options of the rule's check.</summary>
internal sealed class RuleSettingShape : Shape<RuleSetting>
{
    private const string SeverityKey = "severity";

    public static RuleSettingShape Instance { get; } = new();

    internal override bool TryRead(YamlNode node, ReadContext context, [MaybeNullWhen(false)] out RuleSetting value)
    {
        value = null;
        var nameless = new YamlScalar(node.Source, node.Span, "", YamlStyle.Plain);
        if (node is not YamlMapping mapping)
        {
            if (!SeverityShape.Instance.TryRead(node, context, out Severity only))
                return false;
            value = new RuleSetting("", nameless, only, Options: null);
            return true;
        }

        Severity? severity = null;
        if (mapping[SeverityKey] is { } written)
        {
            if (!SeverityShape.Instance.TryRead(written, context, out Severity read))
                return false;
            severity = read;
        }

        ImmutableArray<YamlEntry> options = [.. mapping.Entries.Where(entry => entry.Key.Value != SeverityKey)];
        value = new RuleSetting("", nameless, severity, options.IsEmpty ? null : new YamlMapping(mapping.Source, mapping.Span, options));
        return true;
    }

    internal override void WriteSchema(SchemaWriter schema) => schema.AnyOf(SeverityShape.Instance.WriteSchema, map => map.Object(
        [new Key<Severity>(SeverityKey, SeverityShape.Instance, "error, warning, info or off")], new NodeShape(_ => { }), oneOf: []));
}
