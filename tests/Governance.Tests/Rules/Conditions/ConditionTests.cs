using Governance.Platforms;
using Governance.Posts;
using Governance.Rules;
using Governance.Rules.Checks;
using Governance.Rules.Conditions;

namespace Governance.Tests.Rules.Conditions;

public sealed class ConditionTests
{
    private static readonly Lint Ban = Lint.With(new PhrasesCheck(new PhraseSet(["risk"])));
    private static readonly Lint Demand = Lint.With(new RequireCheck(new RequireOptions { Any = [new Label("#ad")] }));

    [Theory]
    [InlineData(Reach.Post, "Risk. A fund. No risk.", Truth.True)]
    [InlineData(Reach.Post, "No risk in a fund.", Truth.False)]
    [InlineData(Reach.Sentence, "A risk. A fund.", Truth.False)]
    [InlineData(Reach.Sentence, "No risk, one fund, risk.", Truth.True)]
    [InlineData(Reach.Sentence, "No risk, one fund. Risk.", Truth.False)]
    public void What_is_taken_back_is_not_in_the_text(Reach within, string text, Truth truth)
    {
        var condition = new TextCondition(new PhraseSet(["risk"]), new PhraseSet(["fund"]), within, new Exemption { Phrases = new PhraseSet(["no risk"]), Within = Reach.Phrase });
        Assert.Equal(truth, condition.Evaluate((Ban with { When = condition }).Context(text)));
    }

    [Theory]
    [InlineData(new bool[0], Truth.False)]
    [InlineData(new[] { false, true }, Truth.True)]
    [InlineData(new[] { false }, Truth.False)]
    public void A_medium_was_retouched_where_one_says_so(bool[] said, Truth truth) => Assert.Equal(truth, new MediaCondition(retouched: true).Evaluate(
        (Ban with { Media = [.. said.Select(value => new MediaItem(MediaKind.Image, "a.jpg") { Retouched = value })] }).Context("")));

    [Fact]
    public void A_medium_of_which_nobody_said_so_leaves_it_unknown() =>
        Assert.Equal(Truth.Unknown, new MediaCondition(retouched: true).Evaluate((Ban with { Media = [new MediaItem(MediaKind.Image, "a.jpg")] }).Context("")));

    [Theory]
    [InlineData("US", "US", Truth.True)]
    [InlineData("US", "US-NJ", Truth.True)]
    [InlineData("US-NJ", "US", Truth.False)]
    [InlineData("EU", "DE", Truth.True)]
    [InlineData("UK", "GB", Truth.True)]
    [InlineData("US", "*", Truth.True)]
    [InlineData("US", "Atlantis", Truth.Unknown)]
    [InlineData("US", null, Truth.Unknown)]
    public void A_place_holds_for_what_is_nested_in_it(string rule, string? post, Truth truth) => Holds("jurisdiction", rule, post, truth);

    [Theory]
    [InlineData("true", "paid", Truth.True)]
    [InlineData("true", "true", Truth.True)]
    [InlineData("true", "own-brand", Truth.False)]
    [InlineData("true", "none", Truth.False)]
    [InlineData("true", "false", Truth.False)]
    [InlineData("paid", "true", Truth.Unknown)]
    [InlineData("paid", "gift", Truth.False)]
    [InlineData("false", "none", Truth.True)]
    [InlineData("none", "true", Truth.False)]
    [InlineData("own-brand", "own-brand", Truth.True)]
    [InlineData("true", null, Truth.Unknown)]
    public void Sponsored_has_kinds(string rule, string? post, Truth truth) => Holds("sponsored", rule, post, truth);

    [Theory]
    [InlineData("finance", "bank", Truth.True)]
    [InlineData("finance", "any", Truth.True)]
    [InlineData("bank", "finance", Truth.False)]
    [InlineData("finance", null, Truth.Unknown)]
    public void An_industry_holds_for_what_is_part_of_it(string rule, string? post, Truth truth) => Holds("industry", rule, post, truth);

    [Theory]
    [InlineData("spring", "Spring", Truth.True)]
    [InlineData("spring", "springs", Truth.False)]
    [InlineData("*", "springs", Truth.True)]
    [InlineData("spring", null, Truth.Unknown)]
    public void Any_other_key_holds_for_the_same_value(string rule, string? post, Truth truth) => Holds("campaign", rule, post, truth);

    [Fact]
    public void A_value_given_as_none_is_known()
    {
        PostContext context = Ban.Given("campaign").Context("x");
        Assert.Equal(Truth.False, new MetadataCondition("campaign", ["spring"]).Evaluate(context));
        Assert.Equal(Truth.True, new MetadataCondition("campaign", ["none"]).Evaluate(context));
    }

    [Theory]
    [InlineData("en", "en-GB", Truth.True)]
    [InlineData("en-GB", "en", Truth.False)]
    [InlineData("en", "eng", Truth.False)]
    [InlineData("en", null, Truth.Unknown)]
    public void A_language_holds_for_its_variants(string rule, string? post, Truth truth) =>
        Assert.Equal(truth, new LanguageCondition([rule]).Evaluate(Context("lang", post)));

    [Theory]
    [InlineData("Wir freuen uns auf euren Besuch am Samstag in Berlin.", Truth.True)]
    [InlineData("We look forward to seeing you on Saturday in Berlin.", Truth.False)]
    [InlineData("#Samstag @berlin https://wir-freuen-uns.de/auf/euren/besuch", Truth.Unknown)]
    public void A_language_that_nobody_gave_is_seen_in_the_words(string text, Truth truth) =>
        Assert.Equal(truth, new LanguageCondition(["de"]).Evaluate(Ban.Context(text)));

    [Theory]
    [InlineData("@acme", "Acme", Truth.True)]
    [InlineData("acme*", "@AcmeNorge", Truth.True)]
    [InlineData("@acme", "@AcmeNorge", Truth.False)]
    [InlineData("@acme", null, Truth.Unknown)]
    public void An_account_is_a_handle_or_a_glob(string rule, string? post, Truth truth) =>
        Assert.Equal(truth, new AccountCondition([rule]).Evaluate(Context("account", post)));

    [Theory]
    [InlineData("2026-11-01", Truth.True)]
    [InlineData("2026-11-30T10:00:00+02:00", Truth.True)]
    [InlineData("2026-12-01", Truth.False)]
    [InlineData("2026-10-31T23:00:00-12:00", Truth.False)]
    [InlineData("soon", Truth.Unknown)]
    [InlineData(null, Truth.Unknown)]
    public void A_schedule_window_holds_on_its_ends(string? post, Truth truth) =>
        Assert.Equal(truth, new ScheduleCondition(new DateOnly(2026, 11, 1), new DateOnly(2026, 11, 30)).Evaluate(Context("schedule", post)));

    [Fact]
    public void A_platform_holds_for_aliases_and_refinements()
    {
        PostContext context = Ban.On(new PlatformProfile("x-premium", "X Premium") { Base = "x", Aliases = ["twitter-blue"] }).Context("x");
        Assert.Equal(Truth.True, new PlatformCondition(["x"]).Evaluate(context));
        Assert.Equal(Truth.True, new PlatformCondition(["Twitter-Blue"]).Evaluate(context));
        Assert.Equal(Truth.False, new PlatformCondition(["bluesky"]).Evaluate(context));
    }

    [Fact]
    public void Not_unknown_is_unknown_and_and_or_follow_the_strongest()
    {
        PostContext context = Ban.Given("kind", "post").Context("x");
        Condition yes = new MetadataCondition("kind", ["post"]), no = new MetadataCondition("kind", ["reply"]), unknown = new MetadataCondition("brand", ["a"]);
        Assert.Equal(Truth.Unknown, new NotCondition(unknown).Evaluate(context));
        Assert.Equal(Truth.False, new AllCondition([unknown, no]).Evaluate(context));
        Assert.Equal(Truth.Unknown, new AllCondition([unknown, yes]).Evaluate(context));
        Assert.Equal(Truth.True, new AnyCondition([unknown, yes]).Evaluate(context));
        Assert.Equal(Truth.Unknown, new AnyCondition([unknown, no]).Evaluate(context));
        Assert.Equal(["brand"], new AllCondition([unknown, yes]).MissingKeys(context));
        Assert.Empty(new AllCondition([unknown, no]).MissingKeys(context));
    }

    [Fact]
    public void Where_only_the_jurisdiction_is_unknown_bans_apply_and_demands_rest()
    {
        Condition when = new MetadataCondition("jurisdiction", ["US"]);
        (Ban with { When = when }).Finds("a [|risk|]");
        (Demand with { When = when }).Quiet("no label");
        (Ban with { When = new AllCondition([when, new MetadataCondition("industry", ["bank"])]) }).Quiet("a risk");
        (Ban with { When = new AllCondition([when, new MetadataCondition("industry", ["bank"])]) }).Given("industry", "bank").Finds("a [|risk|]");
        (Ban with { When = new NotCondition(when) }).Finds("a [|risk|]");
    }

    [Fact]
    public void A_rule_may_say_what_to_do_where_its_condition_is_unknown()
    {
        Condition industry = new MetadataCondition("industry", ["bank"]);
        (Ban with { When = industry }).Quiet("a risk");
        (Ban with { When = industry, Unknown = UnknownPolicy.Apply }).Finds("a [|risk|]");
        (Ban with { When = new MetadataCondition("jurisdiction", ["US"]), Unknown = UnknownPolicy.Rest }).Quiet("a risk");
        Assert.Equal("fill in “industry”: test-rule cannot tell whether to apply", Assert.Single((Ban with { When = industry, Unknown = UnknownPolicy.Ask }).All("a risk")).Message);
    }

    [Fact]
    public void Strict_metadata_asks_for_what_a_rule_misses_and_for_no_more()
    {
        Lint strict = Ban with { When = new MetadataCondition("industry", ["bank"]), Strict = true };
        Assert.Equal(["GOV0002"], strict.All("a risk").Select(found => found.Descriptor.Id));
        Assert.Empty(strict.Given("industry", "retail").All("a risk"));
        Assert.Empty((strict with { Strict = false }).All("a risk"));
    }

    [Fact]
    public void Strict_metadata_finds_text_that_points_to_a_connection_nobody_gave()
    {
        Lint strict = Ban with { Strict = true };
        Assert.Equal("“use my code” points to a connection with a brand, but “sponsored” is not given", Assert.Single(strict.All("Now use my code")).Message);
        Assert.Single(strict.Given("sponsored", "none").All("Now use my code"));
        Assert.Empty(strict.Given("sponsored", "own-brand").All("Now use my code"));
        Assert.Empty(strict.All("Now use my phone"));
    }

    [Fact]
    public void A_misspelt_place_or_industry_is_an_error()
    {
        Assert.Equal("unknown jurisdiction “Germny”: did you mean DE?", Assert.Single(Ban.Given("jurisdiction", "US", "Germny").All("x")).Message);
        Assert.Equal("unknown industry “cripto”: did you mean crypto?", Assert.Single(Ban.Given("industry", "cripto").All("x")).Message);
        Assert.Empty((Ban with { When = new MetadataCondition("industry", ["shoes"]) }).Given("industry", "shoes").All("x"));
    }

    [Fact]
    public void With_several_jurisdictions_the_rules_of_each_apply()
    {
        Condition notEurope = new NotCondition(new MetadataCondition("jurisdiction", ["EU"]));
        (Ban with { When = notEurope }).Given("jurisdiction", "DE").Quiet("a risk");
        (Ban with { When = notEurope }).Given("jurisdiction", "DE", "US").Finds("a [|risk|]");
        (Ban with { When = notEurope }).Given("jurisdiction", "*").Finds("a [|risk|]");
        (Ban with { When = new MetadataCondition("jurisdiction", ["US"]) }).Given("jurisdiction", "DE", "US").Finds("a [|risk|]");
    }

    [Theory]
    [InlineData(Reach.Post, "APR of 5. And a representative.", true)]
    [InlineData(Reach.Sentence, "APR of 5. And a representative.", false)]
    [InlineData(Reach.Sentence, "APR of 5, representative.", true)]
    [InlineData(Reach.Part, "apr", false)]
    public void Text_holds_where_all_its_phrases_stand_near_each_other(Reach within, string text, bool holds)
    {
        Lint lint = Lint.With(new PhrasesCheck(new PhraseSet(["a"]))) with { When = new TextCondition(any: null, all: new PhraseSet(["APR", "representative"]), within) };
        Assert.Equal(holds.ToTruth(), lint.When!.Evaluate(lint.Context(text)));
    }

    [Fact]
    public void Text_within_a_post_sees_all_parts_of_a_thread_and_within_a_part_only_its_own()
    {
        PlatformProfile threads = new("t", "T") { HasThreads = true };
        Condition Any(Reach within) => new TextCondition(new PhraseSet(["APR"]), all: null, within);
        Assert.Single((Ban with { When = Any(Reach.Post) }).On(threads).All("APR", "risk"));
        Assert.Empty((Ban with { When = Any(Reach.Part) }).On(threads).All("APR", "risk"));
    }

    [Fact]
    public void Describes_itself_as_its_author_would_write_it()
    {
        var when = new AllCondition([new MetadataCondition("jurisdiction", ["US", "CA"]), new NotCondition(new PlatformCondition(["x"])), new ScheduleCondition(new DateOnly(2026, 1, 1), null)]);
        Assert.Equal("all: [jurisdiction: [US, CA]; not: { platform: x }; schedule: { from: 2026-01-01 }]", when.Describe());
    }

    private static void Holds(string key, string rule, string? post, Truth truth) =>
        Assert.Equal(truth, new MetadataCondition(key, [rule]).Evaluate(Context(key, post)));

    private static PostContext Context(string key, string? value) => (value is null ? Ban : Ban.Given(key, value)).Context("x");
}
