using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using Governance.Packs.Shapes;
using Governance.Packs.Yaml;
using Governance.Rules;
using Governance.Rules.Checks;

namespace Governance.Packs.Readers.Checks;

/// <summary><c>unless</c>: takes back a hit for what stands around it; any of several is enough.</summary>
internal static class UnlessReader
{
    private static readonly Key<ImmutableArray<string>> Any = new("any", PhraseListShape.Phrases, "phrases that take a hit back");

    private static readonly Key<Reach> Within = new("within", new ChoiceShape<Reach>("reach",
        ("phrase", Reach.Phrase), ("sentence", Reach.Sentence), ("part", Reach.Part), ("post", Reach.Post)), "how near: phrase, sentence, part or post");

    private static readonly Key<bool> Negated = new("negated", BooleanShape.Instance, "after not, no, never and the like in the same clause");

    private static readonly Key<bool> Quoted = new("quoted", BooleanShape.Instance, "inside quotation marks");

    private static readonly Key<bool> Claimed = new("claimed", BooleanShape.Instance, "inside the words of a claim in the registry");

    private static readonly MapShape<Exemption> Full = new("unless", [Any, Within, Negated, Quoted, Claimed], map => new Exemption
    {
        Phrases = map.Get(Any, []) is { IsEmpty: false } phrases ? new PhraseSet(phrases) { SeesDisclaimers = true } : null,
        Within = map.Get(Within, Reach.Phrase),
        Negated = map.Get(Negated, fallback: false),
        Quoted = map.Get(Quoted, fallback: false),
        Claimed = map.Get(Claimed, fallback: false),
    });

    public static Key<Exemption> Key { get; } = new("unless", new OneOrSeveral(), "takes back hits");

    private sealed class OneOrSeveral : Shape<Exemption>
    {
        private static readonly ListShape<Exemption> Several = new(Full);

        internal override bool TryRead(YamlNode node, ReadContext context, [MaybeNullWhen(false)] out Exemption value)
        {
            bool fits = Several.TryRead(node, context, out ImmutableArray<Exemption> all) && !all.IsEmpty;
            value = fits ? all.Reverse().Aggregate((later, sooner) => sooner with { Or = later }) : null;
            return fits;
        }

        internal override void WriteSchema(SchemaWriter schema) => Several.WriteSchema(schema);
    }
}
