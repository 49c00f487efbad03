using System.Collections.Immutable;
using Governance.Packs.Platforms;
using Governance.Packs.Presets;
using Governance.Packs.Readers;
using Governance.Packs.Shapes;

namespace Governance.Packs.Schema;

/// <summary>JSON Schemas of all policy files, made from the declarations that read them.</summary>
public static class PolicySchemas
{
    /// <summary>File name → text.</summary>
    public static ImmutableArray<KeyValuePair<string, string>> All { get; } =
    [
        Make("accounts", "accounts.yml: whose handles these are", AccountsReader.Shape),
        Make("claims", "claims.yml: what posts may claim, with its evidence", ClaimsFileReader.Shape),
        Make("facts", "facts.yml: what posts state and somebody answers for", FactsReader.Shape),
        Make("governance", "governance.yml: what is checked, and how strictly", ConfigurationReader.Shape),
        Make("pack", "pack.yml: a pack of rules", PackManifestReader.Shape),
        Make("platform", "A platform's profile", PlatformShape.Shape),
        Make("preset", "A preset: the built-in packs that a trade in a country needs", PresetReader.Shape),
        Make("rules", "A rule file of a pack", RuleFileReader.Shape),
    ];

    private static KeyValuePair<string, string> Make(string name, string title, Shapes.Shape shape) =>
        KeyValuePair.Create($"{name}.schema.json", SchemaWriter.Write($"urn:governance:schema:{name}", title, shape));
}
