using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using Governance.Packs.Configuration;
using Governance.Packs.Shapes;
using Governance.Packs.Yaml;
using Governance.Posts;

namespace Governance.Packs.Readers;

/// <summary>accounts.yml</summary>
internal static class AccountsReader
{
    private static readonly Key<string> Owner = new("owner", TextShape.Label, "who answers for it");

    private static readonly Key<string> Department = new("department", TextShape.Label);

    private static readonly Key<string> Kind = new("kind", new VocabularyShape(MetadataVocabulary.AccountKind), "brand, creator, executive, employee, affiliate or agency");

    private static readonly Key<string> Country = new("country", new VocabularyShape(MetadataKeys.Jurisdiction), "its jurisdiction");

    private static readonly Key<string> Industry = new("industry", new VocabularyShape(MetadataKeys.Industry));

    private static readonly Key<string> Sponsored = new("sponsored", new VocabularyShape(MetadataKeys.Sponsored), "what ties it to what it praises");

    private static readonly Key<string> Platform = new("platform", PlatformNameShape.Instance);

    private static readonly Key<string> Brand = new("brand", TextShape.Label);

    private static readonly Key<ImmutableArray<Named<Account>>> Accounts = new("accounts", new NamedShape<Account>(new MapShape<Account>("account",
        [Owner, Department, Kind, Country, Industry, Sponsored, Platform, Brand], Make)), "handle → whose it is")
    { IsRequired = true };

    public static MapShape<AccountList> Shape { get; } = new("accounts", [Accounts],
        map => new AccountList([.. map.Get(Accounts, []).Select(named => named.Value with { Handle = named.Name, Location = named.Key.Location })]));

    private static Account Make(MapReader map) => new("", map.Location)
    {
        Owner = map.Find(Owner),
        Department = map.Find(Department),
        Kind = map.Find(Kind),
        Country = map.Find(Country),
        Industry = map.Find(Industry),
        Sponsored = map.Find(Sponsored),
        Platform = map.Find(Platform),
        Brand = map.Find(Brand),
    };

    /// <summary>A value that a known metadata key can have.</summary>
    private sealed class VocabularyShape(string key) : Shape<string>
    {
        internal override bool TryRead(YamlNode node, ReadContext context, [MaybeNullWhen(false)] out string value) =>
            TextShape.Label.TryRead(node, context, out value) && MetadataVocabulary.Check(key, node, context);

        internal override void WriteSchema(SchemaWriter schema) => TextShape.Label.WriteSchema(schema);
    }
}
