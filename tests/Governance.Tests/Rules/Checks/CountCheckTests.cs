using Governance.Platforms;
using Governance.Posts;
using Governance.Rules.Checks;

namespace Governance.Tests.Rules.Checks;

public sealed class CountCheckTests
{
    private static readonly Origin s_origin = new(OriginKind.House, Source: null, AsOf: null);

    [Fact]
    public void Marks_only_the_hashtags_past_the_limit() =>
        Lint.With(Most(Countable.Hashtags, 3)).Finds("Launch day! #one #two #three [|#four #five|]");

    [Fact]
    public void Allows_exactly_the_limit() => Lint.With(Most(Countable.Hashtags, 3)).Quiet("Launch day! #one #two #three");

    [Fact]
    public void Counts_words_in_each_sentence() =>
        Lint.With(new CountCheck(new CountOptions(Countable.Words) { Max = new Bound(4), PerSentence = true }))
            .Finds("One two three four. One two three four [|five six|]. Short again.");

    [Fact]
    public void A_hyphenated_word_is_one_and_a_link_is_none() =>
        Lint.With(Most(Countable.Words, 4)).Quiet("A well-known word list https://example.com/words");

    [Fact]
    public void Counts_exclamation_marks_but_not_those_inside_links() =>
        Lint.With(Most(Countable.Exclamations, 1)).Finds("Wow! https://example.com/a!b Yes[|!|]");

    [Fact]
    public void The_same_link_again_is_not_counted() =>
        Lint.With(Most(Countable.Links, 1)).Finds("https://a.com https://a.com [|https://b.com|]");

    [Theory]
    [InlineData("")]
    [InlineData("one two-three can't 3.5 a/b e-mail")]
    [InlineData("日本語の文章 Ελλάδα naïve ʻokina")]
    [InlineData("e\u0301 ca\u0300 1,234.56 _x_")]
    public void A_quick_upper_bound_is_never_below_the_number_of_words(string text) =>
        Assert.True(ProseWords.AtMost(text) >= ProseWords.Count(Post.Expand(TestDraft.Of(text), PlatformProfile.Any)[0].Main!));

    [Fact]
    public void Too_few_is_a_finding_that_marks_nothing() =>
        Lint.With(new CountCheck(new CountOptions(Countable.Links) { Min = new Bound(1) })).Misses("No link here");

    [Fact]
    public void Takes_the_limit_of_the_platform_and_of_the_strength_that_the_rule_names()
    {
        PlatformProfile platform = new("p", "P") { CountLimits = [new CountLimit("hashtags", 1, s_origin, Hard: false), new CountLimit("hashtags", 2, s_origin)] };
        Lint.With(new CountCheck(new CountOptions(Countable.Hashtags) { Max = Bound.Platform, Limit = LimitStrength.Hard })).On(platform).Finds("#a1 #b2 [|#c3|]");
        Lint.With(new CountCheck(new CountOptions(Countable.Hashtags) { Max = Bound.Platform, Limit = LimitStrength.Soft })).On(platform).Finds("#a1 [|#b2 #c3|]");
        Lint.With(new CountCheck(new CountOptions(Countable.Mentions) { Max = Bound.Platform })).On(platform).Quiet("@a1 @b2 @c3");
    }

    [Theory]
    [InlineData(Countable.Lines, "one\n\ntwo\n[|three|]")]
    [InlineData(Countable.Paragraphs, "one\none\n\ntwo\n\n[|three\nthree|]")]
    [InlineData(Countable.Sentences, "One here. Two here. [|Three here.|]")]
    [InlineData(Countable.Questions, "Why? How? Who[|?|]")]
    [InlineData(Countable.Emoji, "🎉 and 🎉 and [|🎉|]")]
    [InlineData(Countable.Mentions, "@ann @bob [|@cid|]")]
    [InlineData(Countable.Cashtags, "$AAA $BBB [|$CCC|]")]
    public void Counts_two_of_each_and_marks_the_third(object what, string markup) => Lint.With(Most((Countable)what, 2)).Finds(markup);

    private static CountCheck Most(Countable what, int max) => new(new CountOptions(what) { Max = new Bound(max) });
}
