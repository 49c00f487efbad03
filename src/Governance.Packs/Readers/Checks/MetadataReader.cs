using System.Collections.Immutable;
using Governance.Packs.Shapes;
using Governance.Rules;
using Governance.Rules.Checks;

namespace Governance.Packs.Readers.Checks;

internal static class MetadataReader
{
    private static readonly Key<ImmutableArray<string>> Require = new("require", new ListShape<string>(TextShape.Label), "keys that must be given");

    private static readonly Key<ImmutableArray<Named<ImmutableArray<string>>>> Values =
        new("values", new NamedShape<ImmutableArray<string>>(new ListShape<string>(TextShape.Label)), "allowed values by key");

    private static readonly Key<ImmutableArray<Named<string>>> Matches = new("matches", new NamedShape<string>(PatternShape.Instance), "a pattern by key, which the whole value must match");

    private static readonly Key<ImmutableArray<string>> Order = new("order", new ListShape<string>(TextShape.Label, single: false), "keys that hold dates, none before the one named before it");

    public static CheckKind Kind { get; } = new("metadata", new MapShape<Check>("metadata", [Require, Values, Matches, Order], Make), "keys that are missing or hold something else");

    private static MetadataCheck? Make(MapReader map)
    {
        if (map.Map.Entries.IsEmpty)
            map.ReportMissing("require", "or values, matches, order");
        return new MetadataCheck(new MetadataOptions
        {
            Require = map.Get(Require, []),
            Values = [.. map.Get(Values, []).Select(named => KeyValuePair.Create(named.Name, named.Value))],
            Matches = [.. map.Get(Matches, []).Select(named => KeyValuePair.Create(named.Name, named.Value))],
            Order = map.Get(Order, []),
        });
    }
}
