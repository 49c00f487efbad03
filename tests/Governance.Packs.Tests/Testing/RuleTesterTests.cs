using Governance.Packs.Testing;

namespace Governance.Packs.Tests.Testing;

public sealed class RuleTesterTests
{
    [Theory]
    [InlineData("wrong: [\"We guarantee it.\"], right: [\"We try.\"]", "")]
    [InlineData("wrong: [\"We [|guarantee|] it.\"], right: [\"We try.\"]", "")]
    [InlineData("wrong: [\"We try.\"], right: [\"We hope.\"]", "must be found, but nothing is")]
    [InlineData("wrong: [\"guarantee\"], right: [\"We guarantee it.\"]", "must be left alone, but gives: x")]
    [InlineData("wrong: [\"[|We|] guarantee it.\"], right: [\"b\"]", "must be found at “We”, but is at “guarantee”")]
    [InlineData("wrong: [\"We [|guarantee it.\"], right: [\"b\"]", "“[|” is never closed with “|]”")]
    [InlineData("wrong: [\"guarantee\"], right: [\"[|b|]\"]", "a right example has nothing to mark with [|…|]")]
    [InlineData("wrong: [{ text: guarantee, platform: [x, linkedin] }], right: [{ title: guarant, text: b }]", "")]
    [InlineData("wrong: [{ title: guarantee, text: b }], right: [b]", "")]
    public void Says_what_went_otherwise(string examples, string fault)
    {
        string rules = PolicyProbe.Rule("phrases: [\"guarantee\"]").Replace("wrong: [a], right: [b]", examples, StringComparison.Ordinal);
        PolicyResult result = PolicyProbe.LoadRules(rules);
        Assert.Equal("", PolicyProbe.Show(result.Findings));
        Assert.Equal(fault, string.Concat(new RuleTester(result.Policy!, PolicyProbe.Today).Run().Select(test => test.Fault)));
    }

    [Fact]
    public void A_rule_that_is_off_is_tested_all_the_same()
    {
        string rules = PolicyProbe.Rule("phrases: [\"b\"]").Replace("severity: error", "severity: off", StringComparison.Ordinal);
        var tester = new RuleTester(PolicyProbe.LoadRules(rules).Policy!, PolicyProbe.Today);
        Assert.Equal(["must be found, but nothing is", "must be left alone, but gives: x"], tester.Run().Select(test => test.Fault));
    }

    [Fact]
    public void Examples_are_about_the_rule_as_its_pack_wrote_it()
    {
        string rules = PolicyProbe.Rule("count: { what: words, max: 2 }").Replace("wrong: [a], right: [b]", "wrong: [a b c], right: [a b]", StringComparison.Ordinal);
        Policy policy = PolicyProbe.LoadRules(rules, "rules: { ACME-001: { max: 1 } }\n").Policy!;
        Assert.All(new RuleTester(policy, PolicyProbe.Today).Run(), test => Assert.Null(test.Fault));
    }

    [Fact]
    public void Examples_keep_to_the_days_on_which_the_rule_is_in_force()
    {
        string rules = PolicyProbe.Rule("phrases: [\"a\"]", "effective: { from: 2030-01-01 }");
        Assert.All(new RuleTester(PolicyProbe.LoadRules(rules).Policy!, PolicyProbe.Today).Run(), test => Assert.Null(test.Fault));
    }
}
