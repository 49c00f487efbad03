using Governance.Packs.Shapes;
using Governance.Rules;
using Governance.Rules.Checks;

namespace Governance.Packs.Readers.Checks;

internal static class RepetitionReader
{
    private static readonly Key<Repeatable> What = new("what", new ChoiceShape<Repeatable>("thing to repeat",
        ("characters", Repeatable.Characters), ("words", Repeatable.Words), ("punctuation", Repeatable.Punctuation), ("emoji", Repeatable.Emoji),
        ("hashtags", Repeatable.Hashtags), ("sentences", Repeatable.Sentences)), "characters, words, punctuation, emoji, hashtags or sentences")
    { IsRequired = true };

    private static readonly Key<int> Max = new("max", IntegerShape.Positive, "how many in a row are still fine") { IsRequired = true };

    public static CheckKind Kind { get; } = new("repetition", new MapShape<Check>("repetition", [What, Max], Make), "the same thing too often in a row");

    private static RepetitionCheck? Make(MapReader map) => new(new RepetitionOptions(map.Get(What, default), map.Get(Max, 1)));
}
