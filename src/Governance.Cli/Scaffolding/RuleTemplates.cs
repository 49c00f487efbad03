using System.Globalization;

namespace Governance.Cli.Scaffolding;

/// <summary>The files that <c>govern new</c> writes. Each passes <c>govern test</c> as it is.</summary>
internal static class RuleTemplates
{
    public static string Prefix(string pack) => pack.ToUpperInvariant();

    public static string Pack(string id, DateOnly today) => $"""
        id: {id}
        version: 1.0
        title: {char.ToUpperInvariant(id[0])}{id[1..].Replace('-', ' ')}
        owner: your team
        asOf: {today.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}

        """;

    public static string Rule(string pack, string name, int number) => $$"""
        rules:
          - id: {{Prefix(pack)}}-{{number.ToString("D3", CultureInfo.InvariantCulture)}}
            name: {{name}}                    # what is wrong; people allow it by this name
            topic: banned-claim
            severity: warning                 # error, warning, info or off
            message: "“{match}” promises what we cannot keep"
            mend: Say what the product does.
            why: A promise in a post binds us like one in a contract.
            phrases: ["guarantee*", "lasts forever"]    # * is the rest of a word
            examples:                         # run by: govern test
              wrong: ["We [|guarantee|] dry feet.", "A sole that [|lasts forever|]."]
              right: ["We do our best to keep your feet dry."]

        """;
}
