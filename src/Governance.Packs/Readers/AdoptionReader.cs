using System.Collections.Immutable;
using Governance.Diagnostics;
using Governance.Packs.Configuration;
using Governance.Packs.Shapes;
using Governance.Rules.Settlement;

namespace Governance.Packs.Readers;

/// <summary>An entry under <c>adopt:</c></summary>
internal static class AdoptionReader
{
    private static readonly Key<ImmutableArray<string>> Rules = new("rules", new ListShape<string>(TextShape.Label), "ids, names or globs") { IsRequired = true };

    private static readonly Key<Severity> Severity = new("severity", SeverityShape.Instance, "the rule's own where not said");

    private static readonly Key<string> By = new("by", TextShape.Label, "who signs") { IsRequired = true };

    private static readonly Key<DateOnly> On = new("on", DateShape.Instance, "the day of signing") { IsRequired = true };

    private static readonly Key<string> Reason = new("reason", TextShape.Prose, "why") { IsRequired = true };

    private static readonly Key<bool> Locked = new("locked", BooleanShape.Instance, "nothing looser counts");

    public static MapShape<AdoptionEntry> Shape { get; } = new("adoption", [Rules, Severity, By, On, Reason, Locked], Make);

    private static AdoptionEntry? Make(MapReader map) => map.Map[Rules.Name] is not { } node
        ? null
        : new AdoptionEntry(new Adoption(map.Get(Rules, []), map.FindValue(Severity), map.Get(By, ""), map.Get(On, default), map.Get(Reason, ""))
        {
            Locked = map.Get(Locked, fallback: false),
            Location = map.Location,
        }, node);
}
