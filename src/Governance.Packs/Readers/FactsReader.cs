using System.Collections.Immutable;
using Governance.Packs.Shapes;
using Governance.Rules;

namespace Governance.Packs.Readers;

/// <summary>facts.yml</summary>
internal static class FactsReader
{
    private static readonly Key<string> Value = new("value", TextShape.Phrase, "as posts are to state it") { IsRequired = true };

    private static readonly Key<string> Owner = new("owner", TextShape.Label, "who keeps it true");

    private static readonly Key<string> Evidence = new("evidence", TextShape.Label, "where it is proved");

    private static readonly Key<DateOnly> Until = new("until", DateShape.Instance, "last day on which it may be stated");

    private static readonly Key<ImmutableArray<Named<Fact>>> Facts = new("facts", new NamedShape<Fact>(new MapShape<Fact>("fact", [Value, Owner, Evidence, Until], Make)), "name → what is so") { IsRequired = true };

    public static MapShape<FactList> Shape { get; } = new("facts", [Facts],
        map => new FactList([.. map.Get(Facts, []).Select(named => named.Value with { Name = named.Name, Location = named.Key.Location })]));

    private static Fact Make(MapReader map) => new("", map.Get(Value, ""), map.Find(Owner), map.Find(Evidence), map.FindValue(Until));
}

internal sealed record FactList(ImmutableArray<Fact> Facts);
