using System.Buffers;
using System.Diagnostics.CodeAnalysis;
using Governance.Packs.Yaml;

namespace Governance.Packs.Shapes;

/// <summary>A name made of few kinds of character.</summary>
/// <param name="form">how it is spelled, for messages</param>
/// <param name="pattern">the same for the schema</param>
internal sealed class WordShape(string form, string pattern, SearchValues<char> allowed) : Shape<string>
{
    public static WordShape RuleId { get; } = new("capital letters, digits and dashes, like ACME-001", "^[A-Z0-9]+(-[A-Z0-9]+)*$", SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-"));

    public static WordShape KebabCase { get; } = new("small letters, digits and dashes, like too-many-hashtags", "^[a-z0-9]+(-[a-z0-9]+)*$", SearchValues.Create("abcdefghijklmnopqrstuvwxyz0123456789-"));

    public static WordShape Language { get; } = new("a language tag like en, de or pt-BR, or any", "^(any|[A-Za-z]{2,3}(-[A-Za-z0-9]+)*)$", SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-"));

    internal override bool TryRead(YamlNode node, ReadContext context, [MaybeNullWhen(false)] out string value)
    {
        if (!TextShape.Label.TryRead(node, context, out value))
            return false;
        bool fits = value.Length > 0 && !value.AsSpan().ContainsAnyExcept(allowed)
            && value[0] != '-' && value[^1] != '-' && !value.Contains("--", StringComparison.Ordinal);
        return fits || context.Refuse(node, $"“{value}” is not a name of this kind", $"Write it in {form}.");
    }

    internal override void WriteSchema(SchemaWriter schema) => schema.Pattern(pattern);
}
