using System.Collections.Immutable;
using Governance.Platforms;
using Governance.Posts;
using Governance.Rules;
using Governance.Rules.Checks;

namespace Governance.Tests.Rules.Checks;

public sealed class RequiredWordingTests
{
    private const string Crypto =
        "Don't invest unless you're prepared to lose all the money you invest. This is a high-risk investment and you should not expect to be protected if something goes wrong.";

    private const string Loss = "{percentage.lossRate} of retail investor accounts lose money when trading CFDs with this provider.";

    private static readonly Origin House = new(OriginKind.House, null, null);

    [Theory]
    [InlineData("Don’t invest unless you’re prepared to lose all the money you invest. This is a high‑risk investment and you should not expect to be protected if something goes wrong")]
    [InlineData("DON'T INVEST UNLESS YOU'RE PREPARED TO LOSE ALL THE MONEY YOU INVEST\nTHIS IS A HIGH RISK INVESTMENT AND YOU SHOULD NOT EXPECT TO BE PROTECTED IF SOMETHING GOES WRONG!")]
    [InlineData("Trade now. Don't invest, unless you're prepared to lose all the money you invest – this is a high-risk investment and you should not  expect to be protected if something goes wrong… Take 2 mins to learn more")]
    public void White_space_case_quotes_dashes_and_stops_do_not_count(string text) => Requires(Crypto).Quiet(text);

    [Fact]
    public void Says_which_words_differ()
    {
        Lint check = Requires(Crypto);
        check.Finds("Buy BTC. Don't invest unless you're prepared to lose all the money you invest. This is a high-risk investment and you [|are unlikely|] to be protected if something goes wrong.");
        Assert.Equal(
            "the prescribed text reads “… should not expect …”; here it says “are unlikely”",
            Problem(check, "Don't invest unless you're prepared to lose all the money you invest. This is a high-risk investment and you are unlikely to be protected if something goes wrong."));
    }

    [Fact]
    public void Says_which_words_are_missing_or_too_many()
    {
        Assert.Equal(
            "the prescribed text reads “… all …”, which is missing here",
            Problem(Requires(Crypto), Crypto.Replace(" all", "", StringComparison.Ordinal)));
        Assert.Equal(
            "the prescribed text reads “… be protected …”; here it says “fully” in between",
            Problem(Requires(Crypto), Crypto.Replace("be ", "be fully ", StringComparison.Ordinal)));
        Assert.Equal(
            "the prescribed text reads “Don't invest …”; here it says “Never buy”; the prescribed text reads “… wrong”; here it says “south”",
            Problem(Requires(Crypto), Crypto.Replace("Don't invest", "Never buy", StringComparison.Ordinal).Replace("wrong", "south", StringComparison.Ordinal)));
    }

    [Fact]
    public void A_text_of_other_words_does_not_hold_it()
    {
        Requires(Crypto).Misses("Trade BTC with Acme. Capital at risk.");
        Requires(Crypto).Misses("Don't invest unless you're prepared to lose all the money you invest.");
        Requires(Crypto).Misses("");
    }

    [Fact]
    public void A_label_of_few_words_is_looked_for_as_it_stands() => Requires("Member of the FDIC").Misses("A member of our FDIC");

    [Theory]
    [InlineData("74% of retail investor accounts lose money when trading CFDs with this provider.")]
    [InlineData("74.5 % of retail investor accounts lose money when trading CFDs with this provider")]
    [InlineData("74 per cent of retail investor accounts lose money when trading CFDs with this provider.")]
    public void Any_percentage_stands_for_a_fact_that_the_firm_has_not_set(string text) => Requires(Loss).Quiet(text);

    [Theory]
    [InlineData("[|XX|]% of retail investor accounts lose money when trading CFDs with this provider.")]
    [InlineData("[|0.5%|] of retail investor accounts lose money when trading CFDs with this provider.")]
    [InlineData("[|174%|] of retail investor accounts lose money when trading CFDs with this provider.")]
    [InlineData("[|Most|] retail investor accounts lose money when trading CFDs with this provider.")]
    public void A_placeholder_is_no_percentage(string text) => Requires(Loss).Finds(text);

    [Fact]
    public void A_placeholder_of_several_words_is_marked_as_a_whole() =>
        Requires($"CFDs are complex instruments. {Loss}").Finds("CFDs are complex instruments. [[|insert percentage per provider|]]% of retail investor accounts lose money when trading CFDs with this provider.");

    [Fact]
    public void The_firms_own_percentage_counts()
    {
        Lint check = Requires(Loss) with { Options = new RuleSetOptions { Facts = [new Fact("lossRate", "74 %")] } };
        check.Quiet("74% of retail investor accounts lose money when trading CFDs with this provider.");
        Assert.Equal(
            "the prescribed text reads “74 % …”; here it says “68%”",
            Problem(check, "68% of retail investor accounts lose money when trading CFDs with this provider."));
    }

    [Fact]
    public void Of_several_the_nearest_is_named()
    {
        Lint check = Requires(Crypto, Loss);
        check.Finds("[|90|] of retail investor accounts lose money when trading CFDs with this provider.");
        check.Finds("Don't invest unless you're prepared to lose all the money you [|own|]. This is a high-risk investment and you should not expect to be protected if something goes wrong.");
    }

    [Fact]
    public void The_longest_form_that_fits_may_be_near_too()
    {
        var narrow = new PlatformProfile("narrow", "Narrow") { TextLimits = [new TextLimit(FieldNames.Body, 200, LengthUnit.Graphemes, House)] };
        ImmutableArray<string> forms = [Crypto, "Don't invest unless you're prepared to lose all the money you invest."];
        Lint check = (Lint.With(new RequireCheck(new RequireOptions { FirstThatFits = forms })) with { Message = "{problem}" }).On(narrow);
        check.Quiet($"Buy BTC. {Crypto.TrimEnd('.')}");
        check.Finds("Buy BTC. Don't invest unless you're prepared to lose all the money you invest. This is a high-risk investment and you [|may|] not expect to be protected if something goes wrong.");
        check.Quiet("This long text leaves only a little room, so that the first sentence of the warning has to be enough for it. Don't invest unless you're prepared to lose all the money you invest");
        check.Finds("Buy BTC. [|Don't invest unless you're prepared to lose all the money you invest|]");
    }

    [Fact]
    public void A_form_may_have_to_fit_alone()
    {
        var narrow = new PlatformProfile("narrow", "Narrow") { TextLimits = [new TextLimit(FieldNames.Body, 200, LengthUnit.Graphemes, House)] };
        ImmutableArray<string> forms = [Crypto, "Don't invest unless you're prepared to lose all the money you invest."];
        Lint check = Lint.With(new RequireCheck(new RequireOptions { FirstThatFits = forms, FitsAlone = true })).On(narrow);
        check.Finds("This long text leaves only a little room, so that the first sentence of the warning would do otherwise. [|Don't invest unless you're prepared to lose all the money you invest|]");
        check.On(narrow with { TextLimits = [new TextLimit(FieldNames.Body, 100, LengthUnit.Graphemes, House)] }).Quiet("Buy. Don't invest unless you're prepared to lose all the money you invest.");
    }

    [Fact]
    public void What_is_longer_than_the_fold_may_stand_first()
    {
        PlatformProfile folding = new("fold", "Fold") { Folds = [new Fold(FieldNames.Body, "mobile", 125, null, House)] };
        Lint check = Lint.With(new RequireCheck(new RequireOptions { Any = [new Label(Crypto)], At = [Placement.AboveFold] })).On(folding);
        check.Quiet($"{Crypto} Trade BTC with us.");
        check.Finds($"Trade BTC with us. [|{Crypto}|]");
    }

    private static Lint Requires(params ImmutableArray<string> texts) =>
        Lint.With(new RequireCheck(new RequireOptions { Any = [.. texts.Select(text => new Label(text))] })) with { Message = "{problem}" };

    private static string Problem(Lint check, string text) => Assert.Single(check.Of(text)).Message;
}
