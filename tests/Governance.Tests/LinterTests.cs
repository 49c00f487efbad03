using System.Collections.Immutable;
using Governance.Diagnostics;
using Governance.Platforms;
using Governance.Posts;
using Governance.Rules;
using Governance.Rules.Checks;
using Governance.Rules.Conditions;
using Governance.Text;

namespace Governance.Tests;

public sealed class LinterTests
{
    private static readonly LintOptions Options = new(Lint.Today);

    [Fact]
    public void Finds_in_order_of_place_and_then_of_rule()
    {
        Linter linter = Linter(Rule("B-1", "risk", "free"), Rule("A-1", "free"));
        ImmutableArray<Diagnostic> found = linter.Lint(Post("free risk"));
        Assert.Equal(["A-1 0", "B-1 0", "B-1 5"], found.Select(diagnostic => $"{diagnostic.Descriptor.Id} {diagnostic.Span.Start}"));
    }

    [Fact]
    public void A_rule_that_throws_is_an_error_and_the_others_go_on()
    {
        Linter linter = Linter(new Rule(Describe("A-1"), when: null, new CrashingCheck()), Rule("B-1", "risk"));
        ImmutableArray<Diagnostic> found = linter.Lint(Post("risk"));
        Assert.Equal(["GOV0001", "B-1"], found.Select(diagnostic => diagnostic.Descriptor.Id));
        Assert.Equal(Severity.Error, found[0].Severity);
        Assert.Contains("A-1", found[0].Message, StringComparison.Ordinal);
        Assert.Contains("out of luck", found[0].Message, StringComparison.Ordinal);
    }

    [Fact]
    public void What_a_crashing_rule_found_before_does_not_count() =>
        Assert.Equal(["GOV0001"], Linter(new Rule(Describe("A-1"), when: null, new CrashingCheck())).Lint(Post("x")).Select(found => found.Descriptor.Id));

    [Fact]
    public void Gives_the_same_from_many_threads()
    {
        Linter linter = Linter(Rule("A-1", "risk", "free"), Rule("B-1", "free*", "{brand}"));
        Post[] posts = [.. Enumerable.Range(0, 200).Select(i => Post(string.Concat(Enumerable.Repeat("risk freely free ", i % 7))))];
        string[] expected = [.. posts.Select(post => Show(linter.Lint(post)))];
        string[] actual = new string[posts.Length];
        Parallel.For(0, posts.Length, i => actual[i] = Show(linter.Lint(posts[i])));
        Assert.Equal(expected, actual);
    }

    [Fact]
    public void A_fingerprint_survives_edits_elsewhere()
    {
        Linter linter = Linter(Rule("A-1", "risk"));
        string before = Assert.Single(linter.Lint(Post("No risk."))).Fingerprint;
        string after = Assert.Single(linter.Lint(Post("Edited: really no RISK at all."))).Fingerprint;
        Assert.Equal(before, after);
    }

    [Fact]
    public void Findings_that_agree_in_all_else_have_fingerprints_of_their_own()
    {
        ImmutableArray<Diagnostic> found = Linter(Rule("A-1", "risk")).Lint(Post("risk risk risk"));
        Assert.Equal(3, found.Select(diagnostic => diagnostic.Fingerprint).Distinct().Count());
    }

    [Fact]
    public void A_finding_about_something_missing_changes_with_the_field()
    {
        Linter linter = Linter(new Rule(Describe("A-1"), when: null, new RequireCheck(new RequireOptions { Any = [new Label("#ad")] })));
        Assert.NotEqual(Assert.Single(linter.Lint(Post("one"))).Fingerprint, Assert.Single(linter.Lint(Post("two"))).Fingerprint);
    }

    [Fact]
    public void A_rule_is_in_force_from_its_first_day_to_its_last()
    {
        Rule rule = new(Describe("A-1"), when: null, new PhrasesCheck(new PhraseSet(["risk"])))
        {
            EffectiveFrom = new DateOnly(2026, 11, 22),
            EffectiveUntil = new DateOnly(2026, 11, 30),
        };
        Assert.Single(new Linter(RuleSet.Create([rule]), Options).Lint(Post("risk")));
        Assert.Empty(new Linter(RuleSet.Create([rule]), new LintOptions(new DateOnly(2026, 11, 21))).Lint(Post("risk")));
        Assert.Single(Linter(rule).Lint(Scheduled("2026-11-30T23:59:00+14:00")));
        Assert.Empty(Linter(rule).Lint(Scheduled("2026-12-01")));
    }

    [Fact]
    public void An_expired_fact_is_an_error_on_each_post_that_carries_it()
    {
        var options = new RuleSetOptions { Facts = [new Fact("lossRate", "74 %", Owner: "Compliance", Until: new DateOnly(2026, 11, 22))] };
        Linter linter = new(RuleSet.Create([Rule("A-1", "risk")], options), Options);
        Assert.Empty(linter.Lint(Post("74% lose money")));
        Assert.Empty(linter.Lint(Scheduled("2026-11-23", "Nobody loses money")));
        Diagnostic found = Assert.Single(linter.Lint(Scheduled("2026-11-23", "74% lose money")));
        Assert.Equal("GOV0006", found.Descriptor.Id);
        Assert.Equal(new TextSpan(0, 3), found.Span);
        Assert.Equal("Have Compliance renew lossRate in facts.yml, or take it out of the post.", found.Mend);
    }

    [Fact]
    public void A_text_full_of_hits_takes_no_more_than_its_length()
    {
        // Quadratic in the hits, any of these would take hours.
        const int Times = 40_000;
        string text = string.Concat(Enumerable.Repeat("risk free legend ", Times));
        Exemption[] exemptions =
        [
            new() { Phrases = new PhraseSet(["risk free market"]) },
            new() { Phrases = new PhraseSet(["market"]), Within = Reach.Sentence },
            new() { Negated = true, Quoted = true },
        ];
        Rule[] rules =
        [
            .. exemptions.Select((exemption, i) => new Rule(Describe($"A-{i}"), when: null, new PhrasesCheck(new PhraseSet(["risk free"]), exemption))),
            new(Describe("B-1"), new TextCondition(new PhraseSet(["risk"]), new PhraseSet(["legend", "market"]), Reach.Sentence), new PhrasesCheck(new PhraseSet(["free"]))),
            new(Describe("C-1"), when: null, new RequireCheck(new RequireOptions { Any = [new Label("legend")], At = [Placement.Start, Placement.AboveFold] })),
        ];
        Assert.Equal((3 * Times) + 1, Linter(rules).Lint(Post(text)).Length);
    }

    private static Linter Linter(params Rule[] rules) => new(RuleSet.Create(rules), Options);

    private static Rule Rule(string id, params ImmutableArray<string> phrases) => new(Describe(id), when: null, new PhrasesCheck(new PhraseSet(phrases)));

    private static Descriptor Describe(string id) => new(id, id.ToLowerInvariant(), "test", Severity.Error, "found {match}", "");

    private static Post Post(string text) => Governance.Posts.Post.Expand(TestDraft.Of(text), PlatformProfile.Any)[0];

    private static Post Scheduled(string day, string text = "risk") =>
        Governance.Posts.Post.Expand(TestDraft.Of(FieldNames.Body, PostMetadata.Empty.With("schedule", MetadataValue.Given(day)), [], text), PlatformProfile.Any)[0];

    private static string Show(ImmutableArray<Diagnostic> found) =>
        string.Join('\n', found.Select(diagnostic => $"{diagnostic.Descriptor.Id} {diagnostic.Span} {diagnostic.Message} {diagnostic.Fingerprint}"));

    private sealed class CrashingCheck : Check
    {
        public override ImmutableArray<string> Arguments => [];

        public override void Run(CheckContext context)
        {
            context.Report(context.MainFields[0], default);
            throw new InvalidOperationException("out of luck");
        }
    }
}
