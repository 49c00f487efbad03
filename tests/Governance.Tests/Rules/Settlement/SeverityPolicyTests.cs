using System.Collections.Immutable;
using Governance.Diagnostics;
using Governance.Platforms;
using Governance.Posts;
using Governance.Rules;
using Governance.Rules.Checks;
using Governance.Rules.Settlement;

namespace Governance.Tests.Rules.Settlement;

public sealed class SeverityPolicyTests
{
    private static readonly DateOnly Day = new(2026, 11, 20);

    [Fact]
    public void What_is_only_known_is_a_warning_until_a_firm_adopts_it()
    {
        Rule rule = Known(Severity.Error);
        Assert.Equal(Severity.Warning, SeverityPolicy.Default.Settle(rule).Severity);
        Assert.Equal(Severity.Error, Policy(adopt: new Adoption(["FINRA-*"], null, "CCO", Day, "Policy 7")).Settle(rule).Severity);
        Assert.Equal(Severity.Info, SeverityPolicy.Default.Settle(Known(Severity.Info)).Severity);
    }

    [Fact]
    public void Another_rules_adoption_does_not_count() =>
        Assert.Equal(Severity.Warning, Policy(adopt: new Adoption(["SEC-*"], null, "CCO", Day, "Policy 7")).Settle(Known(Severity.Error)).Severity);

    [Theory]
    [InlineData("FINRA-001")]
    [InlineData("finra-001")]
    [InlineData("big-promise")]
    [InlineData("FINRA-*")]
    [InlineData("big-*")]
    public void Configuration_names_rules_by_id_name_or_glob(string name) =>
        Assert.Equal(Severity.Off, Policy(new SeveritySetting(name, Severity.Off)).Settle(Read()).Severity);

    [Fact]
    public void An_id_beats_a_name_and_a_name_beats_a_glob_wherever_they_stand()
    {
        SeveritySetting byId = new("FINRA-001", Severity.Info), byName = new("big-promise", Severity.Warning), byGlob = new("*", Severity.Off);
        Assert.Equal(Severity.Info, Policy(byId, byName, byGlob).Settle(Read()).Severity);
        Assert.Equal(Severity.Warning, Policy(byName, byGlob).Settle(Read()).Severity);
    }

    [Fact]
    public void Of_two_globs_the_later_wins() =>
        Assert.Equal(Severity.Warning, Policy(new SeveritySetting("*", Severity.Off), new SeveritySetting("FINRA-*", Severity.Warning)).Settle(Read()).Severity);

    [Fact]
    public void A_locked_rule_can_only_become_stricter()
    {
        Rule locked = Read(Severity.Warning, locked: true);
        Assert.Equal(Severity.Warning, Policy(new SeveritySetting("*", Severity.Off)).Settle(locked).Severity);
        Assert.Equal(Severity.Error, Policy(new SeveritySetting("*", Severity.Error)).Settle(locked).Severity);
    }

    [Fact]
    public void A_locked_adoption_locks_what_comes_after()
    {
        SeverityPolicy policy = Policy(new SeveritySetting("*", Severity.Off)) with
        {
            Adoptions = [new Adoption(["FINRA-001"], Severity.Error, "CCO", Day, "Policy 7") { Locked = true }],
        };
        Assert.Equal(Severity.Error, policy.Settle(Known(Severity.Info)).Severity);
    }

    [Theory]
    [InlineData("archive/**", "", "", Severity.Off)]
    [InlineData("content/**", "", "", Severity.Error)]
    [InlineData("", "x", "", Severity.Off)]
    [InlineData("", "bluesky", "", Severity.Error)]
    [InlineData("", "", "@acme", Severity.Off)]
    [InlineData("", "", "Acme*", Severity.Off)]
    [InlineData("", "", "@other", Severity.Error)]
    [InlineData("archive/**", "bluesky", "", Severity.Error)]
    public void An_override_holds_for_some_posts(string path, string platform, string account, Severity expected)
    {
        SeverityPolicy policy = new() { Overrides = [new SeverityOverride(List(path), List(platform), List(account), [new SeveritySetting("*", Severity.Off)])] };
        Rule rule = Read();
        Assert.Equal(expected, policy.Settle(rule, policy.Settle(rule), ArchivedPost()));
    }

    [Fact]
    public void A_rule_that_is_off_everywhere_else_runs_where_an_override_raises_it()
    {
        var options = new RuleSetOptions
        {
            Severities = Policy(new SeveritySetting("*", Severity.Off)) with
            {
                Overrides = [new SeverityOverride(["archive/**"], [], [], [new SeveritySetting("*", Severity.Info)])],
            },
        };
        Assert.Equal(Severity.Info, Assert.Single(new Linter(RuleSet.Create([Read()], options), new LintOptions(Day)).Lint(ArchivedPost())).Severity);
    }

    private static SeverityPolicy Policy(params ImmutableArray<SeveritySetting> settings) => new() { Settings = settings };

    private static SeverityPolicy Policy(Adoption adopt) => new() { Adoptions = [adopt] };

    private static ImmutableArray<string> List(string value) => value.Length == 0 ? [] : [value];

    private static Rule Known(Severity severity) => new(Describe(severity) with { Confidence = Confidence.Known }, when: null, Check());

    private static Rule Read(Severity severity = Severity.Error, bool locked = false) => new(Describe(severity), when: null, Check()) { Locked = locked };

    private static Descriptor Describe(Severity severity) => new("FINRA-001", "big-promise", "test", severity, "found {match}", "");

    private static PhrasesCheck Check() => new(new PhraseSet(["risk"]));

    private static Post ArchivedPost()
    {
        Draft draft = TestDraft.At("archive/2025/post.md", PostMetadata.Empty.With("account", MetadataValue.Given("@Acme")), "risk");
        return Post.Expand(draft, new PlatformProfile("x", "X"))[0];
    }
}
