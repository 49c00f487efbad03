using System.Collections.Immutable;
using Governance.Packs.Readers.Checks;
using Governance.Packs.Shapes;
using Governance.Rules;
using Governance.Rules.Conditions;

namespace Governance.Packs.Readers;

/// <summary><c>text: { any: […], all: […], within: sentence | part | post }</c></summary>
internal static class TextConditionReader
{
    private static readonly Key<ImmutableArray<string>> Any = new("any", PhraseListShape.Phrases, "one of these is in the post");

    private static readonly Key<ImmutableArray<string>> All = new("all", PhraseListShape.Phrases, "each of these is in the post");

    private static readonly Key<Reach> Within = new("within", new ChoiceShape<Reach>("reach", ("sentence", Reach.Sentence), ("part", Reach.Part), ("post", Reach.Post)), "how near to each other: sentence, part or post");

    public static MapShape<Condition> Shape { get; } = new("textCondition", [Any, All, Within, UnlessReader.Key], Make);

    private static TextCondition Make(MapReader map)
    {
        if (!map.Has(Any) && !map.Has(All))
            map.ReportMissing(Any.Name, "phrases, or { list: NAME }");
        return new TextCondition(SetOf(map.Get(Any, [])), SetOf(map.Get(All, [])), map.Get(Within, Reach.Post), map.Find(UnlessReader.Key));
    }

    // What a post says it says, inside a registered disclaimer too.
    private static PhraseSet? SetOf(ImmutableArray<string> phrases) => phrases.IsEmpty ? null : new PhraseSet(phrases) { SeesDisclaimers = true };
}
