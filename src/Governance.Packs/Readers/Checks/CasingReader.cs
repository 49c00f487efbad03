using System.Collections.Immutable;
using Governance.Packs.Shapes;
using Governance.Rules;
using Governance.Rules.Checks;

namespace Governance.Packs.Readers.Checks;

internal static class CasingReader
{
    private static readonly Key<ImmutableArray<string>> Terms = new("terms", PhraseListShape.Phrases, "names that are written exactly so");

    private static readonly Key<string> Hashtags = new("hashtags", new ChoiceShape<string>("casing", ("camel", "camel")), "camel: a capital for each word");

    private static readonly Key<ImmutableArray<string>> Words = new("words", PhraseListShape.Phrases, "the words that hashtags are taken apart with");

    private static readonly Key<int> RunWords = new("words", IntegerShape.Positive, "how many words in capitals make a run");

    private static readonly Key<int> Letters = new("letters", IntegerShape.Positive, "shorter words neither make nor break a run");

    private static readonly Key<ImmutableArray<string>> Allow = new("allow", PhraseListShape.Phrases, "acronyms and names that are written in capitals");

    private static readonly Key<AllCapsOptions> AllCaps = new("allCaps", new MapShape<AllCapsOptions>("allCaps", [RunWords, Letters, Allow], MakeAllCaps), "runs of words in capitals");

    public static CheckKind Kind { get; } = new("casing",
        new MapShape<Check>("casing", [Terms, Hashtags, Words, AllCaps], Make) { OneOf = [Terms.Name, Hashtags.Name, AllCaps.Name] },
        "terms in other casing, hashtags without capitals, runs of capitals");

    private static CasingCheck? Make(MapReader map)
    {
        if (map.Has(Hashtags) && !map.Has(Words))
            map.ReportMissing(Words.Name, Words.About);
        return new CasingCheck(new CasingOptions
        {
            Terms = map.Get(Terms, []),
            HashtagWords = map.Get(Words, []),
            AllCaps = map.Find(AllCaps),
        });
    }

    private static AllCapsOptions? MakeAllCaps(MapReader map) => new(map.Get(RunWords, 3), map.Get(Letters, 4), map.Get(Allow, []));
}
