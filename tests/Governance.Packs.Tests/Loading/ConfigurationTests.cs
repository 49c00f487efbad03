using Governance.Diagnostics;
using Governance.Packs.Testing;
using Governance.Packs.Trees;
using Governance.Rules.Checks;
using Governance.Tests;

namespace Governance.Packs.Tests.Loading;

public sealed class ConfigurationTests
{
    private static readonly string Counting = PolicyProbe.Rule("count: { what: hashtags, max: 5 }");

    [Fact]
    public void Tells_every_mistake_of_a_broken_configuration_at_once() => Snapshot.Verify(PolicyProbe.Show(PolicyProbe.Load(
        ("governance.yml", """
            version: 2
            packs: [platform-limit, ./missing, ../outside]
            post: ["content/**"]
            ignore: content/drafts
            assign: [{ path: "content/us/**", set: { jurisdicton: US, sponsored: yes } }]
            defaults: [{ set: { platform: twiter } }]
            accounts: accounts.yml
            rules:
              too-many-hashtgs: { severity: severe }
            overrides: [{ rules: { "*": off } }, { path: a, rules: { "*": { max: 3 } } }]
            adopt: [{ rules: "X-*", severity: error }]
            failOn: never
            suppressions: forbidden
            facts: facts.yml
            calendars: [{ path: a.csv, dates: iso8601 }]
            strictMetadata: on
            """),
        ("accounts.yml", "accounts: { \"@acme\": { kind: brnad, country: UK, industry: retial, sponsored: true, platform: x } }")).Findings), "broken-configuration");

    [Fact]
    public void A_setting_for_an_unknown_rule_is_an_error_with_the_near_name() => Snapshot.Verify(PolicyProbe.Show(PolicyProbe.LoadRules(Counting, """
        rules: { banned-promis: error, "FTC-*": warning, "ACME-*": info, "*": warning }
        overrides: [{ platform: x, rules: { ACME-002: off } }]
        adopt: [{ rules: [ACME-001, ACME-009], by: CCO, on: 2026-11-20, reason: r }]
        """).Findings), "unknown-rules");

    [Fact]
    public void Options_are_laid_over_a_rules_check()
    {
        PolicyResult result = PolicyProbe.LoadRules(Counting, "rules: { banned-promise: { max: 3 } }\n");
        Assert.Equal("", PolicyProbe.Show(result.Findings));
        Assert.Equal(new Bound(3), ((CountCheck)result.Policy!.Rules.Rules[0].Check).Options.Max);
    }

    [Fact]
    public void A_plus_adds_to_a_list_even_in_the_short_form()
    {
        PolicyResult result = PolicyProbe.LoadRules(PolicyProbe.Rule("phrases: [\"leverage\"]"), "rules: { ACME-001: { any+: [\"synergy\"] } }\n");
        Assert.Equal("", PolicyProbe.Show(result.Findings));
        Assert.Equal<IEnumerable<string>>(["leverage", "synergy"], ((PhrasesCheck)result.Policy!.Rules.Rules[0].Check).Phrases.Entries);
    }

    [Fact]
    public void A_wrong_option_is_told_where_the_configuration_has_it() =>
        Snapshot.Verify(PolicyProbe.Show(PolicyProbe.LoadRules(Counting, "rules:\n  banned-promise: { severity: warning, mx: 3, max: many }\n").Findings), "wrong-option");

    [Fact]
    public void Severities_reach_the_rule_set()
    {
        PolicyResult result = PolicyProbe.LoadRules(Counting, "rules: { banned-promise: { severity: info, max: 3 } }\n");
        Assert.Equal(Severity.Info, result.Policy!.Rules.SeverityOf(result.Policy.Rules.Rules[0]).Severity);
    }

    [Fact]
    public void The_nearest_configuration_upward_is_taken()
    {
        MemoryTree tree = MemoryTree.Of(("governance.yml", ""), ("a/governance.yml", ""), ("a/b/post.md", ""), ("c/post.md", ""));
        Assert.Equal("a/governance.yml", PolicyLoader.Find(tree, "a/b"));
        Assert.Equal("governance.yml", PolicyLoader.Find(tree, "c"));
        Assert.Null(PolicyLoader.Find(MemoryTree.Of(("a/governance.yml", "")), ""));
    }

    [Fact]
    public void Without_a_configuration_the_default_packs_are_used()
    {
        PolicyResult result = PolicyProbe.Load(MemoryTree.Of());
        Assert.Equal("", PolicyProbe.Show(result.Findings));
        Assert.Equal(PolicyLoader.DefaultPacks, result.Policy!.Packs.Select(pack => pack.Id));
    }

    [Fact]
    public void Facts_fill_messages_and_reach_the_rule_set()
    {
        PolicyResult result = PolicyProbe.Load(
            ("governance.yml", "version: 1\npacks: [./acme]\nfacts: facts.yml\n"),
            ("facts.yml", "facts: { lossRate: { value: 74 %, owner: Risk, until: 2027-01-31 } }\n"),
            ("acme/pack.yml", PolicyProbe.Manifest),
            ("acme/rules.yml", PolicyProbe.Rule("phrases: [a]", "mend: \"Say {fact.lossRate}.\"")));
        Assert.Equal("", PolicyProbe.Show(result.Findings));
        Assert.Equal("74 %", result.Policy!.Rules.FactCalled("lossRate")!.Value);
    }

    [Theory]
    [InlineData("phrases: [\"{fact.lossRat} lose\"]")]
    [InlineData("require: { any: [\"{fact.lossRat} lose\"] }")]
    [InlineData("compare: { find: { kind: percent }, must: equal, to: { fact: lossRat } }")]
    public void A_fact_that_does_not_exist_is_an_error_wherever_it_is_named(string check)
    {
        PolicyResult result = PolicyProbe.Load(
            ("governance.yml", "version: 1\npacks: [./acme]\nfacts: facts.yml\n"), ("facts.yml", "facts: { lossRate: { value: 74 % } }\n"),
            ("acme/pack.yml", PolicyProbe.Manifest), ("acme/rules.yml", PolicyProbe.Rule(check)));
        Diagnostic finding = Assert.Single(result.Findings);
        Assert.Equal("There is no fact “lossRat” Did you mean “lossRate”?", $"{finding.Message} {finding.Mend}");
    }

    [Theory]
    [InlineData("brand-repository")]
    [InlineData("content-calendar")]
    [InlineData("creator-campaign")]
    [InlineData("retail-broker")]
    [InlineData("supplements-shop")]
    [InlineData("tweets")]
    public void The_example_repositories_load_and_their_rules_hold(string name)
    {
        PolicyResult result = PolicyProbe.Load(new FolderTree(Path.Combine(SharedData.Repository, "examples", name)));
        Assert.Equal("", PolicyProbe.Show(result.Findings));
        Assert.All(new RuleTester(result.Policy!, PolicyProbe.Today).Run(), test => Assert.Null(test.Fault));
    }

    [Fact]
    public void Own_platforms_can_be_named_by_rules()
    {
        PolicyResult result = PolicyProbe.LoadRules(PolicyProbe.Rule("phrases: [a]", "when: { platform: intranet }"), "platforms: { intranet: { name: Our intranet, text: { body: { max: 500 } } } }\n");
        Assert.Equal("", PolicyProbe.Show(result.Findings));
        Assert.Equal("Our intranet", result.Policy!.Platforms.Find("intranet")!.Name);
    }

    [Fact]
    public void The_same_files_give_the_same_findings_in_the_same_order()
    {
        static string Run() => PolicyProbe.Show(PolicyProbe.Load(
            ("governance.yml", "version: 1\npacks: [./b, ./a, nothing]\nrules: { zz: error, aa: error }\n"),
            ("a/pack.yml", "id: a\n"), ("b/pack.yml", "id: b\n"), ("a/r.yml", "rules: [x]\n"), ("b/r.yml", "rules: [x]\n")).Findings);
        string first = Run();
        Assert.All(Enumerable.Range(0, 5), _ => Assert.Equal(first, Run()));
    }
}
