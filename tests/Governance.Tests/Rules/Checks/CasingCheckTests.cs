using Governance.Rules.Checks;

namespace Governance.Tests.Rules.Checks;

public sealed class CasingCheckTests
{
    private static readonly Lint s_hashtags = Lint.With(new CasingCheck(new CasingOptions
    {
        HashtagWords = ["the", "and", "black", "lives", "matter", "monday", "motivation", "work", "out", "workout", "rain", "rainbow", "bow", "small", "business"],
    }));

    private static readonly Lint s_caps = Lint.With(new CasingCheck(new CasingOptions { AllCaps = new AllCapsOptions(3, 4, ["NASA", "HTML"]) }));

    private static readonly Lint s_terms = Lint.With(new CasingCheck(new CasingOptions { Terms = ["Acme", "Acme Cloud", "iPhone"] }));

    [Theory]
    [InlineData("We stand together [|#blacklivesmatter|]", "#BlackLivesMatter")]
    [InlineData("[|#mondaymotivation|] for all", "#MondayMotivation")]
    [InlineData("[|#smallbusiness2026|]", "#SmallBusiness2026")]
    public void Suggests_capitals_for_hashtags_of_several_words(string markup, string best)
    {
        s_hashtags.Finds(markup);
        Assert.Equal($"found {best}", Assert.Single((s_hashtags with { Message = "found {best}" }).Of(Markup.Parse(markup).Text)).Message);
    }

    [Theory]
    [InlineData("#BlackLivesMatter")]
    [InlineData("#rainbow #workout #monday")]
    [InlineData("#xyzmatter #acmecloudworks")]
    [InlineData("#NASA #B2B #ad #sale")]
    [InlineData("blacklivesmatter without its sign")]
    public void Leaves_single_unknown_and_capitalised_hashtags_alone(string text) => s_hashtags.Quiet(text);

    [Theory]
    [InlineData("[|BUY THIS NOW WHILE STOCKS LAST|] friends")]
    [InlineData("[|BEST DEAL EVER MADE|] 🎉")]
    [InlineData("[|WIRKLICH GROSSE ÄNDERUNG|] heute")]
    public void Finds_runs_of_capitals(string markup) => s_caps.Finds(markup);

    [Theory]
    [InlineData("NASA and HTML, CSS and JSON")]
    [InlineData("BREAKING NEWS from the office")]
    [InlineData("USA UK EU UN NATO ASAP")]
    [InlineData("#BLACKFRIDAY #CYBERMONDAY #DEALS https://example.com/AAAA/BBBB/CCCC")]
    [InlineData("ONLY two SHOUTED words HERE")]
    [InlineData("EVERY to SINGLE of THOSE")]
    public void Leaves_acronyms_and_single_capitals_alone(string text) => s_caps.Quiet(text);

    [Fact]
    public void Finds_terms_in_other_casing_the_longer_one_first() =>
        s_terms.Finds("Try [|ACME cloud|] or Acme Cloud on your [|Iphone|], says [|acme|]’s boss.");

    [Theory]
    [InlineData("Mail hello@acme.com or see acme.com/cloud, #acme @acme")]
    [InlineData("acmeology is no term, nor is a reacme")]
    public void Leaves_addresses_handles_and_other_words_alone(string text) => s_terms.Quiet(text);
}
