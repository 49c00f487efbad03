using System.Diagnostics.CodeAnalysis;
using Governance.Packs.Findings;
using Governance.Packs.Shapes;
using Governance.Packs.Yaml;
using Governance.Rules;
using Governance.Rules.Checks;

namespace Governance.Packs.Readers.Checks;

internal static class PatternReader
{
    private static readonly Key<string> Regex = new("regex", TextShape.Phrase, "linear-time syntax: no look-around, no back-references") { IsRequired = true };

    private static readonly Key<string> Literal = new("literal", TextShape.Phrase, "three or more characters that every match holds");

    private static readonly MapShape<Check> Full = new("pattern", [Regex, Literal, UnlessReader.Key, NearReader.Key],
        map => map.Find(Regex) is { } regex ? Make(regex, map.Find(Literal), map.Find(UnlessReader.Key), map.Find(NearReader.Key), map.Map[Regex.Name]!, map.Context) : null);

    public static CheckKind Kind { get; } = new("pattern", new EitherShape(), "matches of a regular expression", "regex") { FullKeys = ["regex", "literal", "unless", "near"] };

    private static PatternCheck? Make(string regex, string? literal, Exemption? unless, Vicinity? near, YamlNode node, ReadContext context)
    {
        if (PatternCheck.TryCreate(regex, literal, unless, near, out PatternCheck? check, out string? error))
            return check;
        context.Report(PackDescriptors.BadPattern, node, $"The pattern cannot be used: {error}", PackDescriptors.BadPattern.Mend);
        return null;
    }

    /// <summary>The regex at once, or a map with <c>regex</c>.</summary>
    private sealed class EitherShape : Shape<Check>
    {
        internal override bool TryRead(YamlNode node, ReadContext context, [MaybeNullWhen(false)] out Check value)
        {
            if (node is YamlMapping { Entries.Length: not 1 } || node is YamlMapping { Entries: [{ Key.Value: "regex" }] })
                return Full.TryRead(node, context, out value);
            value = TextShape.Phrase.TryRead(node, context, out string? regex) ? Make(regex, literal: null, unless: null, near: null, node, context) : null;
            return value is not null;
        }

        internal override void WriteSchema(SchemaWriter schema) => schema.AnyOf(TextShape.Phrase.WriteSchema, Full.WriteSchema);
    }
}
