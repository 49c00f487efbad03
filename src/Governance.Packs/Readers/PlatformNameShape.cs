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
        if (value is "*" or "any" || context.Platforms is not { } platforms || platforms.Find(value) is not null)
            return true;
        string mend = platforms.DidYouMean(value) is { } near ? $"Did you mean “{near}”?" : "Use the name of a built-in platform, or add a profile under platforms: in governance.yml.";
        context.Report(PackDescriptors.UnknownPlatform, node, $"No platform is called “{value}”", mend);
        return false;
    }

    internal override void WriteSchema(SchemaWriter schema) => schema.Types("string");
}
