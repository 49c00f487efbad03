using System.Collections.Immutable;
using Governance.Packs.Shapes;
using Governance.Rules;
using Governance.Rules.Checks;

namespace Governance.Packs.Readers.Checks;

/// <summary><c>near</c>: a hit only counts with one of these phrases around it.</summary>
internal static class NearReader
{
    private static readonly Key<ImmutableArray<string>> Any = new("any", PhraseListShape.Phrases, "phrases one of which must stand around a hit") { IsRequired = true };

    private static readonly Key<Reach> Within = new("within", new ChoiceShape<Reach>("reach",
        ("sentence", Reach.Sentence), ("part", Reach.Part), ("post", Reach.Post)), "how near: sentence, part or post");

    private static readonly Key<int> Words = new("words", IntegerShape.NotNegative, "most words between the two, in one sentence");

    private static readonly Key<Side> On = new("side", new ChoiceShape<Side>("side", ("before", Side.Before), ("after", Side.After)), "the phrase stands before or after the hit");

    private static readonly MapShape<Vicinity> Full = new("near", [Any, Within, Words, On], map => new Vicinity(new PhraseSet(map.Get(Any, [])), map.Get(Within, Reach.Sentence))
    {
        Words = map.FindValue(Words),
        Side = map.Get(On, Side.Any),
    });

    public static Key<Vicinity> Key { get; } = new("near", Full, "a hit only counts with one of these phrases around it");
}
