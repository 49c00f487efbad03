using System.Collections.Immutable;
using Governance.Packs.Shapes;
using Governance.Platforms;

namespace Governance.Packs.Platforms;

/// <summary>The numbers of a profile in YAML. Each says where it comes from; one that does not is the author's own.</summary>
internal static class LimitShapes
{
    private static readonly Key<OriginKind> From = new("origin", new ChoiceShape<OriginKind>("origin",
        ("platform", OriginKind.Platform), ("api", OriginKind.Api), ("third-party", OriginKind.ThirdParty), ("house", OriginKind.House)), "who says so");

    private static readonly Key<string> Source = new("source", TextShape.Prose, "where it can be read");
    private static readonly Key<DateOnly> AsOf = new("asOf", DateShape.Instance, "when that was read");
    private static readonly Key<bool> Hard = new("hard", BooleanShape.Instance, "false where more is accepted, but costs or is only advised");

    private static readonly Key<int> MaxLength = new("max", IntegerShape.Positive, "inclusive; for sms the number of segments") { IsRequired = true };
    private static readonly Key<LengthUnit> Unit = new("unit", new ChoiceShape<LengthUnit>("unit", LengthUnitNames.All), "what max counts; graphemes are characters as readers see them");
    private static readonly Key<ImmutableArray<string>> With = new("with", new ListShape<string>(TextShape.Label), "fields that count along");

    private static readonly Key<int> MaxCount = new("max", IntegerShape.NotNegative, "inclusive") { IsRequired = true };

    private static readonly Key<int> Least = new("min", IntegerShape.NotNegative, "1 where a post cannot go without");
    private static readonly Key<int> Most = new("max", IntegerShape.NotNegative, "inclusive");
    private static readonly Key<double> MinSeconds = new("minSeconds", NumberShape.Any, "the shortest it may be");
    private static readonly Key<double> MaxSeconds = new("maxSeconds", NumberShape.Any, "the longest it may be");

    private static readonly Key<string> Surface = new("surface", TextShape.Label, "mobile, desktop, search …");
    private static readonly Key<int> Characters = new("characters", IntegerShape.Positive, "shown before the cut");
    private static readonly Key<int> Lines = new("lines", IntegerShape.Positive, "shown before the cut; empty ones count");
    private static readonly Key<int> LineWidth = new("lineWidth", IntegerShape.Positive, "about how many characters a line holds");

    private static readonly Key<ImmutableArray<string>> Texts = new("texts", new ListShape<string>(TextShape.Phrase), "refused, letter by letter") { IsRequired = true };

    public static Shape<TextLimit> Text { get; } = new MapShape<TextLimit>("textLimit", [MaxLength, Unit, With, Hard, From, Source, AsOf], MakeText);

    public static Shape<CountLimit> Count { get; } = new MapShape<CountLimit>("countLimit", [MaxCount, Hard, From, Source, AsOf], MakeCount);

    public static Shape<MediaLimit> Media { get; } = new MapShape<MediaLimit>("mediaLimit", [Least, Most, MinSeconds, MaxSeconds, From, Source, AsOf], MakeMedia);

    public static Shape<Fold> Fold { get; } = new MapShape<Fold>("fold", [Surface, Characters, Lines, LineWidth, From, Source, AsOf], MakeFold);

    public static Shape<ForbiddenText> Forbidden { get; } = new MapShape<ForbiddenText>("forbiddenText", [Texts, From, Source, AsOf], MakeForbidden);

    // The field, or what is counted, is the key above: whoever reads the map of them fills it in.
    private static TextLimit? MakeText(MapReader map) => map.TryGet(MaxLength, out int max)
        ? new TextLimit(Field: "", max, map.Get(Unit, LengthUnit.Graphemes), OriginOf(map), map.Get(Hard, fallback: true)) { With = map.Get(With, []) }
        : null;

    private static CountLimit? MakeCount(MapReader map) =>
        map.TryGet(MaxCount, out int max) ? new CountLimit(What: "", max, OriginOf(map), map.Get(Hard, fallback: true)) : null;

    private static MediaLimit? MakeMedia(MapReader map)
    {
        if (map.Has(Least) || map.Has(Most) || map.Has(MinSeconds) || map.Has(MaxSeconds))
            return new MediaLimit(Kind: "", map.FindValue(Least), map.FindValue(Most), map.FindValue(MaxSeconds), OriginOf(map)) { MinSeconds = map.FindValue(MinSeconds) };
        map.ReportMissing("max", Most.About);
        return null;
    }

    private static Fold? MakeFold(MapReader map)
    {
        if (map.Has(Characters) || map.Has(Lines))
            return new Fold(Field: "", map.Get(Surface, "any"), map.FindValue(Characters), map.FindValue(Lines), OriginOf(map)) { LineWidth = map.FindValue(LineWidth) };
        map.ReportMissing("characters", Characters.About);
        return null;
    }

    private static ForbiddenText? MakeForbidden(MapReader map) =>
        map.TryGet(Texts, out ImmutableArray<string> texts) ? new ForbiddenText(Field: "", texts, OriginOf(map)) : null;

    private static Origin OriginOf(MapReader map) => new(map.Get(From, OriginKind.House), map.Find(Source), map.FindValue(AsOf));
}
