using Governance.Diagnostics;
using Governance.Posts;
using Governance.Rules;
using Governance.Rules.Checks;

namespace Governance.Tests.Rules;

public sealed class YieldingTests
{
    [Fact]
    public void A_general_finding_gives_way_to_that_of_a_named_rule() => Assert.Equal(["US-001"], Found(Rule("US-001", "shoes"), "Loving my shoes"));

    [Fact]
    public void It_stays_where_the_named_rule_finds_nothing() => Assert.Equal(["BASE-001"], Found(Rule("US-001", "socks"), "Loving my shoes"));

    [Fact]
    public void It_stays_beside_a_less_severe_one() => Assert.Equal(["BASE-001", "US-001"], Found(Rule("US-001", "shoes", Severity.Warning), "Loving my shoes"));

    [Fact]
    public void It_stays_beside_rules_that_it_does_not_name() => Assert.Equal(["BASE-001", "CA-001"], Found(Rule("CA-001", "shoes"), "Loving my shoes"));

    [Fact]
    public void Each_part_of_a_thread_is_looked_at_on_its_own() => Assert.Equal(["US-001", "BASE-001"], Found(Rule("US-001", "socks"), "Loving my shoes and socks", "More shoes"));

    private static string[] Found(Rule other, params string[] parts)
    {
        var rules = RuleSet.Create([Rule("BASE-001", "shoes", yieldsTo: "US-*"), other]);
        return [.. new Linter(rules, new LintOptions(Lint.Today)).Lint(Post.Expand(TestDraft.Of(FieldNames.Body, PostMetadata.Empty, [], parts), Threads)).Select(found => found.Descriptor.Id)];
    }

    private static readonly Governance.Platforms.PlatformProfile Threads = new("threads", "Threads") { HasThreads = true };

    private static Rule Rule(string id, string phrase, Severity severity = Severity.Error, string? yieldsTo = null) =>
        new(new Descriptor(id, "a-rule", "test", severity, "found {match}", ""), when: null, new PhrasesCheck(new PhraseSet([phrase])))
        {
            YieldsTo = yieldsTo is null ? [] : [yieldsTo],
        };
}
