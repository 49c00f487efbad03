using System.Collections.Immutable;
using Governance.Packs.Shapes;
using Governance.Rules;
using Governance.Rules.Checks;

namespace Governance.Packs.Readers.Checks;

internal static class LinksReader
{
    private static readonly Key<ImmutableArray<string>> Schemes = new("schemes", new ListShape<string>(TextShape.Label), "such as https");

    private static readonly Key<ImmutableArray<string>> Allow = new("allow", PhraseListShape.Phrases, "hosts, with their subdomains");

    private static readonly Key<ImmutableArray<string>> Deny = new("deny", PhraseListShape.Phrases, "hosts, with their subdomains");

    private static readonly Key<ImmutableArray<string>> Query = new("query", new ListShape<string>(TextShape.Label), "query parameters that each link carries");

    private static readonly Key<int> Max = new("max", IntegerShape.NotNegative, "how many links");

    public static CheckKind Kind { get; } = new("links", new MapShape<Check>("links", [Schemes, Allow, Deny, Query, Max], Make), "links by scheme, host, missing query parameters or number");

    private static LinksCheck? Make(MapReader map)
    {
        if (map.Map.Entries.IsEmpty)
            map.ReportMissing("allow", "or schemes, deny, query, max");
        return new LinksCheck(new LinksOptions
        {
            Schemes = map.Get(Schemes, []),
            Allow = map.Get(Allow, []),
            Deny = map.Get(Deny, []),
            Query = map.Get(Query, []),
            Max = map.FindValue(Max),
        });
    }
}
