using System.Collections.Immutable;
using Governance.Packs.Shapes;
using Governance.Packs.Yaml;
using Governance.Rules;
using Governance.Rules.Checks;
using Governance.Text.Numbers;

namespace Governance.Packs.Readers.Checks;

internal static class CompareReader
{
    private static readonly Key<ValueKind> SearchKind = new("kind", new ChoiceShape<ValueKind>("kind of value",
        ("percent", ValueKind.Percent), ("price", ValueKind.Price), ("number", ValueKind.Number), ("ratio", ValueKind.Ratio), ("date", ValueKind.Date),
        ("weight-rate", ValueKind.WeightRate)),
        "percent, price, number, ratio, date or weight-rate")
    { IsRequired = true };

    private static readonly Key<ImmutableArray<string>> Near = new("near", PhraseListShape.Phrases, "phrases, one of which must stand near");

    private static readonly Key<bool> Within = new("within", new ChoiceShape<bool>("reach", ("sentence", false), ("post", true)), "how near: sentence or post");

    private static readonly MapShape<ValueSearch> Search = new("valueSearch", [SearchKind, Near, Within],
        map => new ValueSearch(map.Get(SearchKind, default), map.Get(Near, [])) { WithinPost = map.Get(Within, fallback: false) });

    private static readonly Key<ValueSearch> Find = new("find", Search, "the values in the text") { IsRequired = true };

    private static readonly Key<Relation> Must = new("must", new ChoiceShape<Relation>("relation",
        ("at-most", Relation.AtMost), ("at-least", Relation.AtLeast), ("equal", Relation.Equal), ("not-equal", Relation.NotEqual), ("before", Relation.Before), ("after", Relation.After)),
        "what must hold between the two")
    { IsRequired = true };

    private static readonly Key<string> Value = new("value", TextShape.Phrase, "as a post would write it");

    private static readonly Key<string> Fact = new("fact", TextShape.Label, "a name in facts.yml");

    private static readonly Key<string> Metadata = new("metadata", TextShape.Label, "a metadata key of the post");

    private static readonly Key<ValueSearch> Other = new("find", Search, "another value in the text");

    private static readonly Key<CompareTarget> To = new("to", new MapShape<CompareTarget>("compareTarget", [Value, Fact, Metadata, Other], MakeTarget)
    {
        OneOf = [Value.Name, Fact.Name, Metadata.Name, Other.Name],
    }, "what it is compared with")
    { IsRequired = true };

    private static readonly Key<DateOrder> Dates = new("dates", new ChoiceShape<DateOrder>("order of dates", ("dmy", DateOrder.DayFirst), ("mdy", DateOrder.MonthFirst)), "how 3/4/2026 is read");

    public static CheckKind Kind { get; } = new("compare", new MapShape<Check>("compare", [Find, Must, To, Dates], Make), "a value that does not stand in the right relation to another");

    private static CompareCheck? Make(MapReader map) =>
        map.Find(Find) is { } find && map.Find(To) is { } to
            ? new CompareCheck(new CompareOptions(find, map.Get(Must, default), to) { Dates = map.Get(Dates, DateOrder.Unstated) })
            : null;

    private static CompareTarget? MakeTarget(MapReader map)
    {
        if (map.Map[Fact.Name] is YamlScalar fact)
            Placeholders.CheckFact(fact, fact.Value, map.Context);
        return TargetOf(map);
    }

    private static CompareTarget? TargetOf(MapReader map) =>
        map.Find(Value) is { } value ? new CompareTarget.Value(value)
        : map.Find(Fact) is { } fact ? new CompareTarget.Fact(fact)
        : map.Find(Metadata) is { } key ? new CompareTarget.Metadata(key)
        : map.Find(Other) is { } search ? new CompareTarget.Find(search)
        : null;
}
