using Governance.Packs.Shapes;
using Governance.Rules;
using Governance.Rules.Checks;

namespace Governance.Packs.Readers.Checks;

internal static class CountReader
{
    private static readonly Key<Countable> What = new("what", new ChoiceShape<Countable>("thing to count",
        ("hashtags", Countable.Hashtags), ("mentions", Countable.Mentions), ("links", Countable.Links), ("emoji", Countable.Emoji), ("cashtags", Countable.Cashtags),
        ("words", Countable.Words), ("sentences", Countable.Sentences), ("exclamations", Countable.Exclamations), ("questions", Countable.Questions),
        ("lines", Countable.Lines), ("paragraphs", Countable.Paragraphs)), "hashtags, mentions, links, emoji …")
    { IsRequired = true };

    private static readonly Key<Bound> Max = new("max", BoundShape.Instance, "inclusive: a number, or platform");

    private static readonly Key<Bound> Min = new("min", BoundShape.Instance, "inclusive");

    private static readonly Key<bool> PerSentence = new("per", new ChoiceShape<bool>("reach", ("post", false), ("sentence", true)), "where it is counted: post or sentence");

    private static readonly Key<LimitStrength> Limit = new("limit", BoundShape.Strength, "only the platform's hard or soft limits");

    public static CheckKind Kind { get; } = new("count", new MapShape<Check>("count", [What, Max, Min, PerSentence, Limit], Make), "what comes more or less often than a post can bear");

    private static CountCheck? Make(MapReader map)
    {
        if (!map.Has(Max) && !map.Has(Min))
            map.ReportMissing("max", "a number, or platform");
        return new CountCheck(new CountOptions(map.Get(What, default))
        {
            Max = map.FindValue(Max),
            Min = map.FindValue(Min),
            PerSentence = map.Get(PerSentence, fallback: false),
            Limit = map.Get(Limit, LimitStrength.Either),
        });
    }
}
