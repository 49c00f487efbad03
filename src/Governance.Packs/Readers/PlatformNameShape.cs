using System.Diagnostics.CodeAnalysis;
using Governance.Packs.Findings;
using Governance.Packs.Shapes;
using Governance.Packs.Yaml;

namespace Governance.Packs.Readers;

/// <summary>The id or an alias of a platform's profile.</summary>
internal sealed class PlatformNameShape : Shape<string>
{
    private PlatformNameShape()
    {
    }

    public static PlatformNameShape Instance { get; } = new();

    public static ListShape<string> List { get; } = new(Instance);

    internal override bool TryRead(YamlNode node, ReadContext context, [MaybeNullWhen(false)] out string value)
    {
        if (!TextShape.Label.TryRead(node, context, out value))
            return false;
        if (value is "*" or "any" || context.Platforms.Count == 0 || context.Platforms.Contains(value, StringComparer.OrdinalIgnoreCase))
            return true;
        context.Report(PackDescriptors.UnknownPlatform, node, $"No platform is called “{value}”", ReadContext.MendFor(value, context.Platforms));
        return false;
    }

    internal override void WriteSchema(SchemaWriter schema) => schema.Types("string");
}
