using Governance.Packs.Shapes;
using Governance.Platforms;
using Governance.Rules;
using Governance.Rules.Checks;

namespace Governance.Packs.Readers.Checks;

internal static class LengthReader
{
    private static readonly Key<Bound> Max = new("max", BoundShape.Instance, "inclusive: a number, or platform");

    private static readonly Key<Bound> Min = new("min", BoundShape.Instance, "inclusive");

    private static readonly Key<Unit> Counts = new("unit", new ChoiceShape<Unit>("unit",
        ("utf16", new Unit(LengthUnit.Utf16)), ("code-points", new Unit(LengthUnit.CodePoints)), ("graphemes", new Unit(LengthUnit.Graphemes)), ("utf8", new Unit(LengthUnit.Utf8)),
        ("x-weighted", new Unit(LengthUnit.XWeighted)), ("mastodon", new Unit(LengthUnit.Mastodon)), ("threads", new Unit(LengthUnit.Threads)), ("sms", new Unit(LengthUnit.Sms)),
        ("words", new Unit(TextPiece.Words)), ("sentences", new Unit(TextPiece.Sentences)), ("lines", new Unit(TextPiece.Lines))), "what a number counts");

    private static readonly Key<LimitStrength> Limit = new("limit", BoundShape.Strength, "only the platform's hard or soft limits");

    public static CheckKind Kind { get; } = new("length", new MapShape<Check>("length", [Max, Min, Counts, Limit], Make), "what no longer fits, or is too short");

    private static LengthCheck? Make(MapReader map)
    {
        if (!map.Has(Max) && !map.Has(Min))
            map.ReportMissing("max", "a number, or platform");
        Unit? unit = map.Find(Counts);
        return new LengthCheck(new LengthOptions
        {
            Max = map.FindValue(Max),
            Min = map.FindValue(Min),
            Unit = unit?.Length,
            Pieces = unit?.Pieces,
            Limit = map.Get(Limit, LimitStrength.Either),
        });
    }

    private sealed record Unit(LengthUnit? Length, TextPiece? Pieces)
    {
        public Unit(LengthUnit length)
            : this(length, Pieces: null)
        {
        }

        public Unit(TextPiece pieces)
            : this(Length: null, pieces)
        {
        }
    }
}
