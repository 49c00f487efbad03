using System.Collections.Immutable;
using Governance.Diagnostics;
using Governance.Platforms;
using Governance.Posts;
using Governance.Rules;
using Governance.Rules.Checks;
using Governance.Text;

namespace Governance.Tests.Rules;

public sealed class SuppressionTests
{
    [Theory]
    [InlineData("ACME-001")]
    [InlineData("acme-001")]
    [InlineData("big-promise")]
    public void Takes_a_finding_out_by_id_or_name_but_still_shows_it(string rule)
    {
        Diagnostic found = Assert.Single(Lint(rule, "quoted from the law"));
        Assert.Equal("quoted from the law", found.Suppressed?.Reason);
        Assert.Equal(Severity.Error, found.Severity);
    }

    [Fact]
    public void Without_a_reason_it_has_no_effect() => Assert.Null(Assert.Single(Lint("ACME-001", " ")).Suppressed);

    [Fact]
    public void One_that_finds_nothing_is_reported() => Assert.Equal(["GOV0011"], Ids(Lint("ACME-001", "why", text: "all is well")));

    [Fact]
    public void One_of_an_unknown_rule_says_which_was_meant()
    {
        Diagnostic found = Lint("ACME-002", "why").Single(diagnostic => diagnostic.Descriptor.Id == "GOV0012");
        Assert.Equal("no rule is called “ACME-002”: did you mean ACME-001?", found.Message);
    }

    [Fact]
    public void Where_the_policy_takes_none_it_has_no_effect() =>
        Assert.Equal(["ACME-001", "GOV0013"], Ids(Lint("ACME-001", "why", new RuleSetOptions { AllowsSuppressions = false })));

    [Fact]
    public void A_locked_rule_cannot_be_suppressed() => Assert.Equal(["ACME-001", "GOV0014"], Ids(Lint("ACME-001", "why", locked: true)));

    [Fact]
    public void Covers_only_what_starts_in_its_stretch()
    {
        Assert.NotNull(Lint("ACME-001", "why", covers: new TextSpan(0, 4))[0].Suppressed);
        Assert.Equal(["ACME-001", "GOV0011"], Ids(Lint("ACME-001", "why", covers: new TextSpan(4, 8))));
    }

    private static IEnumerable<string> Ids(ImmutableArray<Diagnostic> found) => found.Select(diagnostic => diagnostic.Descriptor.Id).Order(StringComparer.Ordinal);

    private static ImmutableArray<Diagnostic> Lint(
        string rule, string reason, RuleSetOptions? options = null, string text = "no risk at all", bool locked = false, TextSpan? covers = null)
    {
        var descriptor = new Descriptor("ACME-001", "big-promise", "test", Severity.Error, "found {match}", "");
        var check = new Rule(descriptor, when: null, new PhrasesCheck(new PhraseSet(["no risk"]))) { Locked = locked };
        Draft draft = TestDraft.Of(text);
        draft = TestDraft.Allowing(draft, new Suppression(rule, reason, draft.Location, covers));
        var linter = new Linter(RuleSet.Create([check], options ?? RuleSetOptions.Default), new LintOptions(Governance.Tests.Lint.Today));
        return linter.Lint(Post.Expand(draft, PlatformProfile.Any));
    }
}
