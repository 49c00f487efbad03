using System.Diagnostics.CodeAnalysis;
using Governance.Packs.Findings;
using Governance.Packs.Shapes;
using Governance.Packs.Yaml;
using Governance.Text;

namespace Governance.Packs.Readers;

/// <summary>What a rule is about. Packs may have topics of their own; one that is nearly a shared one is most likely misspelt.</summary>
internal sealed class TopicShape : Shape<string>
{
    public static TopicShape Instance { get; } = new();

    internal override bool TryRead(YamlNode node, ReadContext context, [MaybeNullWhen(false)] out string value)
    {
        if (!WordShape.KebabCase.TryRead(node, context, out value))
            return false;
        if (!context.IsTrusted && !Topics.All.Contains(value) && DidYouMean.Closest(value, Topics.All) is { } near)
            context.Report(PackDescriptors.UnknownTopic, node, $"“{value}” is not one of the topics that packs share", $"Did you mean “{near}”? A topic of your own may stay.");
        return true;
    }

    internal override void WriteSchema(SchemaWriter schema) => WordShape.KebabCase.WriteSchema(schema);
}
