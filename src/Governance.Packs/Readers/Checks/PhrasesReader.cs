using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using Governance.Packs.Shapes;
using Governance.Packs.Yaml;
using Governance.Rules;
using Governance.Rules.Checks;

namespace Governance.Packs.Readers.Checks;

internal static class PhrasesReader
{
    private static readonly Key<ImmutableArray<string>> Any = new("any", PhraseListShape.Phrases, "phrases, or { list: NAME }") { IsRequired = true };

    private static readonly Key<bool> CaseSensitive = new("caseSensitive", BooleanShape.Instance, "only in the entry's own case");

    private static readonly MapShape<Check> Full = new("phrases", [Any, UnlessReader.Key, NearReader.Key, CaseSensitive],
        map => new PhrasesCheck(new PhraseSet(map.Get(Any, [])) { CaseSensitive = map.Get(CaseSensitive, fallback: false) }, map.Find(UnlessReader.Key), map.Find(NearReader.Key)));

    public static CheckKind Kind { get; } = new("phrases", new EitherShape(), "words that must not be there", "any") { FullKeys = ["any", "unless", "near", "caseSensitive"] };

    /// <summary>The phrases at once, or a map with <c>any</c>.</summary>
    private sealed class EitherShape : Shape<Check>
    {
        internal override bool TryRead(YamlNode node, ReadContext context, [MaybeNullWhen(false)] out Check value)
        {
            if (node is YamlMapping mapping && mapping["list"] is null)
                return Full.TryRead(node, context, out value);
            bool fits = PhraseListShape.Phrases.TryRead(node, context, out ImmutableArray<string> phrases);
            value = fits ? new PhrasesCheck(new PhraseSet(phrases)) : null;
            return fits;
        }

        internal override void WriteSchema(SchemaWriter schema) => schema.AnyOf(PhraseListShape.Phrases.WriteSchema, Full.WriteSchema);
    }
}
