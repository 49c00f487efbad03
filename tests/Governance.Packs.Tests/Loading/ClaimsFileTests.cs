using Governance.Diagnostics;
using Governance.Tests;

namespace Governance.Packs.Tests.Loading;

public sealed class ClaimsFileTests
{
    [Fact]
    public void Claims_reach_the_rule_set()
    {
        PolicyResult result = Load("claims:\n  - { id: C-1, wording: [twice as light], evidence: Report 7, jurisdictions: [US, UK], until: 2027-01-31, owner: Lab }\n");
        Assert.Empty(result.Findings);
        var claim = Assert.Single(result.Policy!.Rules.Options.Claims);
        Assert.Equal(("C-1", "twice as light", "Report 7", "US UK", "Lab"), (claim.Id, claim.Wording[0], claim.Evidence, string.Join(' ', claim.Jurisdictions), claim.Owner));
    }

    [Fact]
    public void Mistakes_are_told_at_once()
    {
        PolicyResult result = Load("claims:\n  - { id: C-1, wording: [x], evidence: y, jurisdictions: [Atlantis] }\n  - { id: C-2, wording: [] , evidence: y }\n  - { id: C-2, wording: [x], evidnce: y }\n  - { id: c-2, wording: [x], evidence: y, from: 2027-01-01, until: 2026-01-01 }\n");
        Assert.Null(result.Policy);
        Snapshot.Verify(PolicyProbe.Show(result.Findings), "broken-claims");
    }

    [Fact]
    public void A_registry_that_is_missing_is_told()
    {
        PolicyResult result = PolicyProbe.Load(("governance.yml", "version: 1\nclaims: claims.yml\n"));
        Diagnostic found = Assert.Single(result.Findings);
        Assert.Contains("claims.yml", found.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("claims.yml")]
    [InlineData("facts.yml")]
    [InlineData("accounts.yml")]
    public void A_rule_file_with_the_name_of_a_registry_is_still_a_rule_file(string name)
    {
        PolicyResult result = PolicyProbe.Load(("governance.yml", "version: 1\npacks: [./acme]\n"), ("acme/pack.yml", PolicyProbe.Manifest), ($"acme/{name}", PolicyProbe.Rule("phrases: a")));
        Assert.Equal("ACME-001", Assert.Single(result.Policy!.PolicyRules).Rule.Descriptor.Id);
    }

    [Fact]
    public void A_registry_in_a_packs_folder_is_no_rule_file()
    {
        PolicyResult result = PolicyProbe.Load(
            ("governance.yml", "version: 1\npacks: [./acme]\n"), ("acme/pack.yml", PolicyProbe.Manifest), ("acme/rules.yml", PolicyProbe.Rule("phrases: a")), ("acme/claims.yml", "claims: []\n"));
        Assert.Empty(result.Findings);
    }

    private static PolicyResult Load(string claims) => PolicyProbe.Load(("governance.yml", "version: 1\nclaims: claims.yml\n"), ("claims.yml", claims));
}
