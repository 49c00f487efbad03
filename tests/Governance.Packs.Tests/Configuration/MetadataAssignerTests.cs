using Governance.Diagnostics;
using Governance.Posts;
using Governance.Text;

namespace Governance.Packs.Tests.Configuration;

public sealed class MetadataAssignerTests
{
    [Theory]
    [InlineData("jurisdiction", "US", "", "US", false)]
    [InlineData("jurisdiction", "US", "US", "US", false)]
    [InlineData("jurisdiction", "US", "US-NJ", "US-NJ", false)]
    [InlineData("jurisdiction", "US", "US,GB", "US, GB", false)]
    [InlineData("jurisdiction", "US", "*", "*", false)]
    [InlineData("jurisdiction", "US", "GB", "GB, US", true)]
    [InlineData("jurisdiction", "EU", "DE", "DE", false)]
    [InlineData("jurisdiction", "DE", "EU", "EU, DE", true)]
    [InlineData("jurisdiction", "US", "none", "US", true)]
    [InlineData("jurisdiction", "*", "US", "US, *", true)]
    [InlineData("sponsored", "own-brand", "paid", "paid", false)]
    [InlineData("sponsored", "paid", "own-brand", "paid", true)]
    [InlineData("sponsored", "paid", "false", "paid", true)]
    [InlineData("sponsored", "true", "gift", "gift", false)]
    [InlineData("sponsored", "gift", "true", "gift", true)]
    [InlineData("sponsored", "gift", "paid", "gift", true)]
    [InlineData("lang", "en", "de", "en", true)]
    [InlineData("brand", "Acme", "acme", "acme", false)]
    [InlineData("brand", "Acme", "Acme,Other", "Acme, Other", false)]
    public void A_post_may_tighten_what_is_assigned_but_not_loosen_it(string key, string forced, string given, string expected, bool contradicts)
    {
        PolicyResult result = PolicyProbe.Load(("governance.yml", $"version: 1\npacks: [platform-limits]\nassign: [{{ path: \"content/**\", set: {{ {key}: \"{forced}\" }} }}]\n"));
        Assert.Equal("", PolicyProbe.Show(result.Findings));
        var findings = new List<Diagnostic>();
        Draft draft = result.Policy!.Metadata.Apply(Draft("content/a.md", (key, given)), findings);
        Assert.Equal(expected, draft.Metadata[key].ToString());
        Assert.Equal(contradicts, findings.Exists(finding => finding.Descriptor.Id == "GOV0120"));
    }

    [Fact]
    public void Other_paths_are_left_alone_and_defaults_only_fill_gaps()
    {
        Policy policy = PolicyProbe.Load(("governance.yml", """
            version: 1
            packs: [platform-limits]
            assign: [{ path: "us/**", set: { jurisdiction: US } }]
            defaults: [{ path: "**", set: { lang: en, platform: [x, linkedin], sponsored: null } }]
            """)).Policy!;
        Draft draft = policy.Metadata.Apply(Draft("eu/a.md", ("lang", "de")), []);
        Assert.True(draft.Metadata["jurisdiction"].IsUnknown);
        Assert.Equal("de", draft.Metadata["lang"].ToString());
        Assert.Equal("x, linkedin", draft.Metadata["platform"].ToString());
        Assert.Equal(MetadataState.None, draft.Metadata["sponsored"].State);
    }

    [Fact]
    public void An_account_brings_its_country_industry_and_sponsorship()
    {
        Policy policy = PolicyProbe.Load(
            ("governance.yml", "version: 1\npacks: [platform-limits]\naccounts: accounts.yml\ndefaults: [{ path: \"**\", set: { account: \"@Friends\", sponsored: none } }]\n"),
            ("accounts.yml", "accounts: { \"@friends\": { kind: creator, country: UK, sponsored: gift } }\n")).Policy!;
        var findings = new List<Diagnostic>();
        Draft own = policy.Metadata.Apply(Draft("a.md"), findings);
        Assert.Equal("gift", own.Metadata["sponsored"].ToString());
        Assert.Equal("UK", own.Metadata["jurisdiction"].ToString());
        Assert.Equal("creator", own.Metadata["account-kind"].ToString());
        Assert.Empty(findings);

        policy.Metadata.Apply(Draft("a.md", ("account", "@stranger")), findings);
        Assert.Equal("“@stranger” is not in the accounts file", Assert.Single(findings).Message);
    }

    private static Draft Draft(string path, params ReadOnlySpan<(string Key, string Value)> metadata)
    {
        PostMetadata all = PostMetadata.Empty;
        foreach ((string key, string value) in metadata)
        {
            if (value.Length > 0)
                all = all.With(key, value == "none" ? MetadataValue.None() : MetadataValue.Given([.. value.Split(',')]));
        }

        return new Draft { Id = path, Location = TextLocation.Of(path), Metadata = all, Fields = [] };
    }
}
