using System.Collections.Immutable;
using Governance.Platforms;
using Governance.Posts;
using Governance.Rules;
using Governance.Rules.Checks;

namespace Governance.Tests.Rules.Checks;

public sealed class RequireCheckTests
{
    private static readonly Origin House = new(OriginKind.House, null, null);

    private static readonly PlatformProfile Short = new("short", "Short")
    {
        TextLimits = [new TextLimit(FieldNames.Body, 30, LengthUnit.Graphemes, House)],
        HasThreads = true,
    };

    [Fact]
    public void One_of_several_is_enough()
    {
        Any("#ad", "sponsored by *").Quiet("Shoes! Sponsored by Acme");
        Any("#ad", "sponsored by *").Misses("Shoes! #adidas");
    }

    [Fact]
    public void Words_in_the_address_of_a_link_are_not_said()
    {
        Any("#ad", "ad").Misses("Shoes! https://acme.com/#ad");
        Any("#ad", "ad").Misses("Shoes! https://ad.acme.com/shoes");
        Any("#ad", "ad").Quiet("#ad Shoes! https://acme.com/#ad");
        Any("begambleaware.org").Quiet("Play: https://www.begambleaware.org/help");
    }

    [Fact]
    public void What_is_taken_back_does_not_count()
    {
        var unless = new Exemption { Phrases = new PhraseSet(["#brandpartner"]), Within = Reach.Phrase };
        Lint check = Lint.With(new RequireCheck(new RequireOptions { Any = [new Label("#*partner")], Unless = unless }));
        check.Quiet("#brandpartner #AcmePartner Shoes!");
        check.Misses("#brandpartner Shoes!");
    }

    [Theory]
    [InlineData("#𝗮𝗱 My shoes")]
    [InlineData("#a\u200bd My shoes")]
    public void Fancy_letters_and_unseen_characters_do_not_say_it(string text) => Any("#ad").Misses(text);

    [Theory]
    [InlineData("Publicité")]
    [InlineData("＃ＰＲ 靴")]
    [InlineData("विज्ञापन")]
    public void Letters_of_any_script_do(string text) => Any("publicité", "#pr", "विज्ञापन").Quiet(text);

    [Fact]
    public void All_means_each_of_them()
    {
        Lint check = Lint.With(new RequireCheck(new RequireOptions { All = [new Label("capital at risk"), new Label("18+")] })) with { Message = "{problem}" };
        check.Quiet("18+ only. Capital at risk.");
        Assert.Equal("“18+” is missing", Assert.Single(check.Of("Capital at risk")).Message);
    }

    [Theory]
    [InlineData(Placement.Start, "#ad My shoes", "My shoes #ad")]
    [InlineData(Placement.Start, "✨ #ad My shoes", "Hi #ad My shoes")]
    [InlineData(Placement.End, "My shoes #ad!", "My shoes #ad now")]
    [InlineData(Placement.OwnLine, "My shoes\n#ad\nnow", "My shoes\nthis is #ad\nnow")]
    [InlineData(Placement.BeforeLink, "#ad https://acme.com", "https://acme.com #ad")]
    [InlineData(Placement.BeforeLink, "My shoes #ad", "https://acme.com then https://b.com #ad")]
    [InlineData(Placement.FirstLine, "\n\nHi #ad\nMy shoes", "My shoes\n#ad")]
    [InlineData(Placement.FirstTwoLines, "My shoes\n\n#ad", "My\nshoes\n#ad")]
    [InlineData(Placement.FirstThreeHashtags, "Run! #shoes #run #ad #fun", "#shoes #run #fun and #ad")]
    [InlineData(Placement.OutsideHashtagRun, "Run! #shoes #ad", "Run! #shoes #run #ad #fun")]
    [InlineData(Placement.OutsideHashtagRun, "#ad #shoes #run", "Run! #shoes #run #ad")]
    public void Stands_where_the_rule_wants_it_or_is_marked(Placement placement, string right, string wrong)
    {
        Lint check = At(placement);
        check.Quiet(right);
        check.Finds(wrong.Replace("#ad", "[|#ad|]", StringComparison.Ordinal));
    }

    [Fact]
    public void Above_the_fold_counts_characters_and_lines()
    {
        PlatformProfile folding = new("fold", "Fold") { Folds = [new Fold(FieldNames.Body, "mobile", 10, 3, House)] };
        At(Placement.AboveFold).On(folding).Quiet("1234567#ad more after it");
        At(Placement.AboveFold).On(folding).Finds("12345678[|#ad|] more");
        At(Placement.AboveFold).On(folding).Quiet("1\n2\n#ad");
        At(Placement.AboveFold).On(folding).Finds("1\n2\n3\n[|#ad|]");
    }

    [Fact]
    public void The_best_placed_one_counts() => At(Placement.Start).Quiet("#ad shoes #ad");

    [Fact]
    public void Says_what_is_missing_or_misplaced()
    {
        Lint check = At(Placement.Start) with { Message = "{problem}; {place}; {found}; {best}" };
        Assert.Equal("“#ad” is missing; at the start; ; #ad", Assert.Single(check.Of("Shoes")).Message);
        Assert.Equal("“#AD” does not stand at the start; at the start; #AD; #ad", Assert.Single(check.Of("Shoes #AD")).Message);
    }

    [Fact]
    public void The_longest_form_that_fits_is_required()
    {
        Lint check = Forms().On(Short);
        check.Quiet("Trade: Your capital is at risk");
        check.Finds("Trade: [|Capital at risk|]");
        check.Quiet("Trade all now: Capital at risk");
        check.Misses("Trade");
    }

    [Fact]
    public void Where_no_form_fits_the_platform_is_wrong_for_the_post()
    {
        Lint check = Forms().On(Short) with { Message = "{problem}" };
        Assert.Equal("no form of it fits on Short, not even “Capital at risk”", Assert.Single(check.Of("Trade the markets with us")).Message);
    }

    [Fact]
    public void A_form_with_a_fact_is_proposed_with_its_value()
    {
        Lint check = Lint.With(new RequireCheck(new RequireOptions { FirstThatFits = ["{fact.loss} of accounts lose money"] })) with
        {
            Message = "{best}",
            Options = new RuleSetOptions { Facts = [new Fact("loss", "74 %")] },
        };
        check.Quiet("74% of accounts lose money");
        Assert.Equal("74 % of accounts lose money", Assert.Single(check.Of("Trade")).Message);
    }

    [Fact]
    public void Only_what_is_in_the_posts_language_counts_where_asked()
    {
        ImmutableArray<Label> labels = [new("#ad", null, "en"), new("Publicité", null, "fr"), new("Reklame", null, "nb"), new("#publi")];
        Lint check = Lint.With(new RequireCheck(new RequireOptions { Any = labels, InPostLanguage = true })) with { Message = "{problem}" };
        check.Quiet("#ad Des chaussures");
        Lint french = check.Given("lang", "fr-CA");
        french.Quiet("Publicité #ad Des chaussures");
        french.Quiet("#publi Des chaussures");
        french.Finds("[|#ad|] Des chaussures");
        Assert.Equal("“#ad” is not in the language of the post", Assert.Single(french.Of("#ad Des chaussures")).Message);
        check.Given("lang", "no").Quiet("Reklame: sko");
        french.Misses("Des chaussures");
    }

    [Fact]
    public void Each_part_of_a_thread_or_all_of_it_once()
    {
        Lint once = Any("#ad").On(Short);
        Assert.Empty(once.All("Shoes", "#ad"));
        Assert.Equal("post.md", Assert.Single(once.All("Shoes", "More")).Post);
        Lint each = Lint.With(new RequireCheck(new RequireOptions { Any = [new Label("#ad")], EachPart = true })).On(Short);
        Assert.Equal("post.md#2", Assert.Single(each.All("#ad Shoes", "More")).Post);
    }

    [Theory]
    [InlineData("DE", "de", "Anzeige")]
    [InlineData("DE", "en", "#ad")]
    [InlineData("GB", null, "#advert")]
    [InlineData("US-NJ", null, "#ad")]
    [InlineData(null, "fr-CA", "Publicité")]
    [InlineData("IT", "it", "Pubblicità")]
    [InlineData(null, null, "#ad")]
    public void Proposes_the_label_of_the_posts_language_and_place(string? jurisdiction, string? language, string best)
    {
        ImmutableArray<Label> labels =
        [
            new("#ad", "US", "en"), new("#advert", "UK", "en"), new("Anzeige", "DE", "de"), new("Publicité", "FR", "fr"), new("| Pubblicità |", "IT", "it"),
        ];
        Lint check = Lint.With(new RequireCheck(new RequireOptions { Any = labels })) with { Message = "{best}" };
        if (jurisdiction is not null)
            check = check.Given("jurisdiction", jurisdiction);
        if (language is not null)
            check = check.Given("lang", language);
        Assert.Equal(best, Assert.Single(check.Of("Shoes")).Message);
    }

    [Fact]
    public void Is_met_inside_a_registered_disclaimer() =>
        (Any("capital at risk") with { Options = new RuleSetOptions { Disclaimers = ["Your capital at risk always."] } }).Quiet("Your capital at risk always.");

    private static Lint Any(params ImmutableArray<string> texts) =>
        Lint.With(new RequireCheck(new RequireOptions { Any = [.. texts.Select(text => new Label(text))] }));

    private static Lint At(Placement placement) => Lint.With(new RequireCheck(new RequireOptions { Any = [new Label("#ad")], At = [placement] }));

    private static Lint Forms() =>
        Lint.With(new RequireCheck(new RequireOptions { FirstThatFits = ["Your capital is at risk", "Capital at risk"] }));
}
