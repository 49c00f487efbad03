using System.Collections.Immutable;
using Governance.Packs.Shapes;
using Governance.Posts;
using Governance.Rules;
using Governance.Rules.Checks;

namespace Governance.Packs.Readers.Checks;

internal static class MediaReader
{
    private static readonly ChoiceShape<bool> ByPlatform = new("limit", ("platform", true));

    private static readonly Key<ImmutableArray<MediaKind>> Kinds = new("kinds", new ListShape<MediaKind>(MediaKinds.Shape), "kinds it looks at; all where not said");

    private static readonly Key<ImmutableArray<MediaNeed>> Require = new("require", new ListShape<MediaNeed>(new ChoiceShape<MediaNeed>("part of a medium",
        ("alt", MediaNeed.Alt), ("text", MediaNeed.Text), ("transcript", MediaNeed.Transcript), ("rights", MediaNeed.Rights))), "what each medium must have");

    private static readonly Key<int> Min = new("min", IntegerShape.NotNegative, "graphemes");

    private static readonly Key<int> Max = new("max", IntegerShape.Positive, "graphemes");

    private static readonly Key<bool> NotFileName = new("notFileName", BooleanShape.Instance, "a file name is no description");

    private static readonly Key<AltOptions> Alt = new("alt", new MapShape<AltOptions>("altText", [Min, Max, NotFileName],
        map => new AltOptions(map.FindValue(Min), map.FindValue(Max), map.Get(NotFileName, fallback: false))), "what a description must be like");

    private static readonly Key<bool> Count = new("count", ByPlatform, "platform: as many as the platform takes");

    private static readonly Key<bool> Least = new("least", ByPlatform, "platform: as few as the platform takes");

    private static readonly Key<bool> Seconds = new("seconds", ByPlatform, "platform: as long as the platform takes");

    public static CheckKind Kind { get; } = new("media", new MapShape<Check>("media", [Kinds, Require, Alt, Count, Least, Seconds], Make), "media without the texts they need, too many or too long");

    private static MediaCheck? Make(MapReader map)
    {
        if (!map.Has(Require) && !map.Has(Alt) && !map.Has(Count) && !map.Has(Least) && !map.Has(Seconds))
            map.ReportMissing("require", "or alt, count, least, seconds");
        return new MediaCheck(new MediaOptions
        {
            Kinds = map.Get(Kinds, []),
            Require = map.Get(Require, []),
            Alt = map.Find(Alt),
            CountByPlatform = map.Get(Count, fallback: false),
            LeastByPlatform = map.Get(Least, fallback: false),
            SecondsByPlatform = map.Get(Seconds, fallback: false),
        });
    }
}
