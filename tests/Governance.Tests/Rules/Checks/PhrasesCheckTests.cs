using System.Collections.Immutable;
using Governance.Rules;
using Governance.Rules.Checks;

namespace Governance.Tests.Rules.Checks;

public sealed class PhrasesCheckTests
{
    [Fact]
    public void Marks_each_place_of_each_phrase() =>
        Phrases("risk free", "guarantee*").Finds("[|Guaranteed|] and [|risk free|], [|guarantees|] too.");

    [Fact]
    public void Marks_the_longest_of_phrases_that_begin_at_one_place() =>
        Phrases("risk", "risk free").Finds("It is [|risk free|].");

    [Fact]
    public void Stays_quiet_inside_other_words() => Phrases("risk").Quiet("Brisk asterisks, risky.");

    [Fact]
    public void Sees_through_case_typographic_quotes_and_several_spaces() =>
        Phrases("can't lose").Finds("You [|CAN’T   lose|] here.");

    [Fact]
    public void A_star_between_words_is_exactly_one_word()
    {
        Phrases("act * now").Finds("[|Act right now|]!");
        Phrases("act * now").Quiet("Act right here now! Act now!");
    }

    [Theory]
    [InlineData("[|Ad|]: my shoes")]
    [InlineData("[|AD|] My shoes")]
    [InlineData("💕 [|ad|] 💕 my shoes")]
    [InlineData("My shoes\n[|Ad|]\nand socks")]
    [InlineData("My shoes. [|Ad|].")]
    [InlineData("My shoes ([|ad|])")]
    [InlineData("My shoes | [|ad|]")]
    [InlineData("[|Ad|] - gifted. My shoes")]
    [InlineData("[|Ad|]/gifted my shoes")]
    [InlineData("[|AD|] @acme shoes")]
    public void A_bar_at_an_end_wants_nothing_said_there(string markup) => Phrases("| ad |").Finds(markup);

    [Theory]
    [InlineData("Ad hoc shoes")]
    [InlineData("ad loving my shoes")]
    [InlineData("An ad: my shoes")]
    [InlineData("Ad-free radio")]
    [InlineData("Ad's end")]
    [InlineData("“Ad” is a word")]
    [InlineData("My shoes and an ad.")]
    [InlineData("I made a bad-ad. And")]
    [InlineData("My shoes. Ad Astra was late")]
    [InlineData("See acme.com/ad")]
    [InlineData("#ad My shoes")]
    public void Words_at_its_side_make_it_talk(string text) => Phrases("| ad |").Quiet(text);

    [Fact]
    public void A_bar_at_one_end_leaves_the_other_free()
    {
        Phrases("| sponsored by").Finds("Run!\n[|Sponsored by|] Acme");
        Phrases("| sponsored by").Quiet("I am sponsored by Acme");
        Phrases("広告 |").Finds("【[|広告|]】靴");
        Phrases("広告 |").Quiet("広告代理店");
        Phrases("広告 |").Finds("[|広告|] 靴");
    }

    [Fact]
    public void Minds_letter_case_where_asked()
    {
        Lint check = Lint.With(new PhrasesCheck(new PhraseSet(["ACT"]) { CaseSensitive = true }));
        check.Finds("[|ACT|] today");
        check.Quiet("Act today");
    }

    [Fact]
    public void A_variable_stands_for_the_posts_value_its_handle_plural_and_possessive() =>
        Phrases("thanks {brand}").Given("brand", "Acme Shoes").Finds("[|Thanks Acme Shoes|], [|thanks @AcmeShoes|], [|thanks Acme Shoes’s|].");

    [Fact]
    public void An_entry_whose_variable_is_empty_is_skipped() => Phrases("thanks {brand}").Quiet("thanks, thanks {brand}");

    [Fact]
    public void A_fact_stands_for_its_value() =>
        (Phrases("{fact.lossRate} of accounts") with { Options = new RuleSetOptions { Facts = [new Fact("lossRate", "74 %")] } })
            .Finds("[|74% of accounts|] lose, not 75% of accounts");

    [Fact]
    public void A_registered_disclaimer_masks_what_stands_inside_it_but_not_beside_it() =>
        (Phrases("profit") with { Options = new RuleSetOptions { Disclaimers = ["Past profit predicts nothing."] } })
            .Finds("[|Profit|]! Past profit predicts nothing.");

    [Fact]
    public void Unless_takes_back_a_hit_inside_a_longer_phrase()
    {
        Lint check = Unless(new Exemption { Phrases = new PhraseSet(["risk free trial"]) });
        check.Quiet("A risk free trial.");
        check.Finds("A risk free trial, [|risk free|] money.");
    }

    [Fact]
    public void Unless_within_a_sentence_does_not_reach_the_next()
    {
        Lint check = Unless(new Exemption { Phrases = new PhraseSet(["legend"]), Within = Reach.Sentence });
        check.Quiet("The risk free legend.");
        check.Finds("It is [|risk free|]. What a legend.");
    }

    [Fact]
    public void Unless_within_the_post_reaches_everywhere() =>
        Unless(new Exemption { Phrases = new PhraseSet(["legend"]), Within = Reach.Post }).Quiet("It is risk free. What a legend.");

    [Theory]
    [InlineData("No fees and [|guaranteed|] returns", "No investment is safe and guaranteed")]
    [InlineData("Without a lock-in and [|guaranteed|]", "Without a licence nobody can promise and guarantee")]
    [InlineData("Don't miss [|guaranteed|] returns", "Don't promise guaranteed returns")]
    [InlineData("Why not get [|guaranteed|] returns", "It is not a guaranteed return")]
    [InlineData("No joke [|guaranteed|] returns", "No guaranteed returns")]
    public void A_negation_reaches_what_it_denies(string wrong, string right)
    {
        Lint check = Lint.With(new PhrasesCheck(new PhraseSet(["guarantee*"]), new Exemption { Negated = true }));
        check.Finds(wrong);
        check.Quiet(right);
    }

    [Fact]
    public void A_negated_hit_counts_where_the_negation_stands_in_another_clause()
    {
        Lint check = Unless(new Exemption { Negated = true });
        check.Quiet("This is not risk free. It isn’t really risk free.");
        check.Finds("Not today, it is [|risk free|]. Not only [|risk free|].");
    }

    [Fact]
    public void A_negation_joined_to_a_word_denies_that_word_alone()
    {
        Lint check = Unless(new Exemption { Negated = true });
        check.Quiet("It is non-risk free.");
        check.Finds("Non-toxic and [|risk free|].");
    }

    [Theory]
    [InlineData("Is it [|risk free|]? Yes!", "Is it risk free? No. Nobody can say so.")]
    [InlineData("[|Risk free|]? No problem!", "Risk free? Safe? Never.")]
    [InlineData("It is [|risk free|]. No fees.", "Can it be risk free?\n\nNot really.")]
    [InlineData("[|Risk free|]? The answer is yes.", "Risk free? The short answer is no.")]
    [InlineData("[|Risk free|]? Runs for ever.", "Risk free? Run.")]
    public void A_question_says_what_its_answer_says(string wrong, string right)
    {
        Lint check = Unless(new Exemption { Negated = true });
        check.Finds(wrong);
        check.Quiet(right);
    }

    [Fact]
    public void A_question_and_its_answer_are_one_sentence()
    {
        Lint check = Unless(new Exemption { Phrases = new PhraseSet(["scam"]), Within = Reach.Sentence });
        check.Quiet("Risk free? Double your money? That is a scam.");
        check.Finds("It is [|risk free|]. That is no scam.");
    }

    [Fact]
    public void Any_of_several_exemptions_is_enough()
    {
        var phrase = new Exemption { Phrases = new PhraseSet(["risk free rate"]) };
        Lint check = Unless(phrase with { Or = new Exemption { Negated = true } });
        check.Quiet("The risk free rate. Nothing is risk free.");
        check.Finds("Beat the risk free rate, [|risk free|].");
    }

    [Fact]
    public void A_quoted_hit_does_not_count_but_one_between_two_quotations_does()
    {
        Lint check = Unless(new Exemption { Quoted = true });
        check.Quiet("They wrote “risk free” and „risk free“.");
        check.Finds("“Wow” it is [|risk free|] “now”.");
    }

    [Fact]
    public void Looks_only_at_the_fields_the_rule_names()
    {
        Lint check = Phrases("risk") with { Fields = ["title"] };
        check.Quiet("A risk");
        check.In("title").Finds("A [|risk|]");
    }

    [Fact]
    public void Looks_through_disguises_only_where_asked()
    {
        Phrases("free money").Quiet("Get fr33 m0ney, f r e e money");
        (Phrases("free money") with { Evasion = true }).Finds("Get [|fr33 m0ney|], [|f r e e money|]");
        (Phrases("free money") with { Evasion = true }).Finds("Get [|free money|]");
    }

    [Fact]
    public void Near_counts_a_hit_only_with_a_phrase_in_its_sentence()
    {
        Lint check = Near(new Vicinity(new PhraseSet(["anxiety"]), Reach.Sentence));
        check.Finds("It [|cures|] anxiety. Anxiety? It [|cures|] your anxiety.");
        check.Quiet("It cures ham. Anxiety is common.");
    }

    [Fact]
    public void Near_within_the_post_reaches_every_sentence_and_field() =>
        Near(new Vicinity(new PhraseSet(["anxiety"]), Reach.Post)).Finds("It [|cures|]. Anxiety is common.");

    [Fact]
    public void Near_within_words_counts_what_stands_between()
    {
        Lint check = Near(new Vicinity(new PhraseSet(["anxiety"]), Reach.Sentence) { Words = 2 });
        check.Finds("It [|cures|] all your anxiety, and anxiety it surely [|cures|].");
        check.Quiet("It cures all of your anxiety. It cures. Anxiety is common.");
    }

    [Fact]
    public void Near_on_one_side_leaves_the_other_alone()
    {
        Lint after = Near(new Vicinity(new PhraseSet(["anxiety"]), Reach.Sentence) { Side = Side.After });
        after.Finds("It [|cures|] anxiety.");
        after.Quiet("Anxiety is what it cures.");
        Near(new Vicinity(new PhraseSet(["anxiety"]), Reach.Sentence) { Side = Side.Before }).Finds("Anxiety is what it [|cures|].");
    }

    [Fact]
    public void Near_does_not_count_a_phrase_that_shares_letters_with_the_hit() =>
        Near(new Vicinity(new PhraseSet(["cures all"]), Reach.Sentence)).Quiet("It cures all.");

    [Fact]
    public void Near_in_a_sentence_without_an_end_stays_quick()
    {
        string text = string.Concat(Enumerable.Repeat("cures and ", 40_000)) + "anxiety";
        Assert.Single(Near(new Vicinity(new PhraseSet(["anxiety"]), Reach.Sentence) { Words = 1 }).Of(text));
    }

    [Fact]
    public void Near_looks_through_disguises_where_the_rule_does() =>
        (Near(new Vicinity(new PhraseSet(["anxiety"]), Reach.Sentence)) with { Evasion = true }).Finds("It [|cures|] anx1ety.");

    [Fact]
    public void Near_a_word_that_is_broken_over_two_lines() =>
        (Near(new Vicinity(new PhraseSet(["anxiety"]), Reach.Sentence)) with { Evasion = true }).Finds("It [|cu-\nres|] anxiety.");

    private static Lint Near(Vicinity near) => Lint.With(new PhrasesCheck(new PhraseSet(["cures"]), near: near));

    private static Lint Phrases(params ImmutableArray<string> phrases) => Lint.With(new PhrasesCheck(new PhraseSet(phrases)));

    private static Lint Unless(Exemption unless) => Lint.With(new PhrasesCheck(new PhraseSet(["risk free"]), unless));
}
