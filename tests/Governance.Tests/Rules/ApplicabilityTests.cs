using Governance.Diagnostics;
using Governance.Rules;
using Governance.Rules.Checks;
using Governance.Rules.Conditions;
using Governance.Rules.Settlement;

namespace Governance.Tests.Rules;

public sealed class ApplicabilityTests
{
    private static readonly Lint Ban = Lint.With(new PhrasesCheck(new PhraseSet(["risk"]))) with
    {
        When = new AllCondition([new MetadataCondition("jurisdiction", ["US"]), new NotCondition(new MetadataCondition("kind", ["reply"]))]),
    };

    [Fact]
    public void Says_for_each_node_what_it_came_to_and_what_the_post_says()
    {
        Applicability found = Of(Ban.Given("jurisdiction", "US-NJ").Given("kind", "reply"));
        Assert.False(found.Applies);
        Assert.Equal("does not apply: its condition does not hold", found.Describe());
        Assert.Equal(["jurisdiction: US True US-NJ", "not: { kind: reply } False "], found.When!.Children.Select(Show));
        Assert.Equal("kind: reply True reply", Show(found.When.Children[1].Children[0]));
    }

    [Fact]
    public void Says_which_keys_are_missing()
    {
        Assert.Equal("applies, although the post does not say: jurisdiction", Of(Ban.Given("kind", "post")).Describe());
        Assert.Equal("rests, because the post does not say: jurisdiction, kind", Of(Ban).Describe());
        Assert.Equal("applies", Of(Ban.Given("kind", "post").Given("jurisdiction", "US")).Describe());
    }

    [Fact]
    public void Says_that_a_rule_is_off()
    {
        var off = new RuleSetOptions { Severities = new SeverityPolicy { Settings = [new SeveritySetting("*", Severity.Off)] } };
        Assert.Equal("is off", Of(Ban with { Options = off }).Describe());
    }

    [Fact]
    public void Counts_rules_that_are_off_and_knows_which_languages_have_rules()
    {
        Assert.Equal(0, Ban.Rules().OffCount);
        Assert.True(Ban.Rules().Speaks("nn"));
        RuleSet english = (Ban with { When = new LanguageCondition(["en"]) }).Rules();
        Assert.True(english.Speaks("en-GB"));
        Assert.False(english.Speaks("nn"));
    }

    [Fact]
    public void A_rule_in_one_language_does_not_judge_posts_in_another()
    {
        Lint english = Lint.With(new PhrasesCheck(new PhraseSet(["risk"]))) with { Languages = ["en"] };
        english.Given("lang", "en-GB").Finds("a [|risk|]");
        english.Finds("a [|risk|]");
        english.Given("lang", "*").Finds("a [|risk|]");
        english.Given("lang", "nl").Quiet("een risk");
        english.Quiet("Dat is voor ons helemaal geen risk, zeggen ze altijd.");
        english.Given("lang", "en").Finds("Dat is voor ons helemaal geen [|risk|], zeggen ze altijd.");
        Assert.Equal("does not apply: it judges posts in en", Of(english.Given("lang", "nl")).Describe());
        Assert.False(english.Rules().Speaks("nl"));
    }

    [Fact]
    public void A_condition_on_the_text_sees_through_disguises_where_its_rule_does()
    {
        Lint ban = Lint.With(new PhrasesCheck(new PhraseSet(["offer"]))) with { When = new TextCondition(new PhraseSet(["free money"]), all: null, Reach.Post) };
        ban.Quiet("fr33 m0ney offer");
        (ban with { Evasion = true }).Finds("fr33 m0ney [|offer|]");
    }

    private static Applicability Of(Lint lint) => Applicability.Of(lint.Rule(), lint.Context("a risk"));

    private static string Show(ConditionOutcome outcome) => $"{outcome.Text} {outcome.Truth} {outcome.Given}";
}
