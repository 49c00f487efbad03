using System.Collections.Immutable;
using Governance.Packs.Readers.Checks;
using Governance.Packs.Shapes;
using Governance.Rules;

namespace Governance.Packs.Readers;

/// <summary>A check as a key of a rule.</summary>
/// <param name="Key">the rule's key</param>
/// <param name="Shape">its value</param>
/// <param name="BriefKey">what a value that is no map stands for; null where there is no short form</param>
internal sealed record CheckKind(string Key, Shape<Check> Shape, string About, string? BriefKey = null)
{
    /// <summary>In the order of the rule language's page.</summary>
    public static ImmutableArray<CheckKind> All { get; } =
    [
        PhrasesReader.Kind,
        PatternReader.Kind,
        SubstituteReader.Kind,
        RequireReader.Kind,
        LengthReader.Kind,
        CountReader.Kind,
        ForbidReader.Kind,
        CasingReader.Kind,
        RepetitionReader.Kind,
        ConsistencyReader.Kind,
        CompareReader.Kind,
        ReadabilityReader.Kind,
        ToneReader.Kind,
        LinksReader.Kind,
        MediaReader.Kind,
        MetadataReader.Kind,
        ClaimsReader.Kind,
    ];

    /// <summary>Keys that only the full form has; a map without one of them is the short form's own (<c>substitute: { utilize: use }</c>).</summary>
    public ImmutableArray<string> FullKeys { get; init; } = [];

    public bool IsBrief(Yaml.YamlMapping check) => !FullKeys.IsEmpty && !check.Entries.Any(entry => FullKeys.Contains(entry.Key.Value));

    public static CheckKind? Find(string key)
    {
        foreach (CheckKind kind in All)
        {
            if (kind.Key == key)
                return kind;
        }

        return null;
    }
}
