using Governance.Diagnostics;
using Governance.Rules.Checks;
using Governance.Tone;

namespace Governance.Tests.Rules.Checks;

public sealed class ToneCheckTests
{
    [Fact]
    public void Marks_the_sentence_that_presses_and_says_what_to_leave_out()
    {
        Lint check = Tone(ToneDimension.Urgency, 0, 0.2) with { Message = "{dimension} {value} of at most {max}: {words}. {advice}" };

        check.Finds("Our new shoes are here. [|Hurry, last chance to buy them!|] They are blue.");
        Diagnostic found = Assert.Single(check.Of("Our new shoes are here. Hurry, last chance to buy them! They are blue."));
        Assert.Equal("urgency 0.84 of at most 0.2: “Hurry” and “last chance”. Without “Hurry” and “last chance” it would be 0.", found.Message);
    }

    [Fact]
    public void Both_ends_of_a_range_are_inside_it()
    {
        const string Text = "Our new shoes are here now.";
        Tone(ToneDimension.Urgency, 0, 0.2).Quiet(Text);
        Tone(ToneDimension.Urgency, 0.2, 1).Quiet(Text);
        Tone(ToneDimension.Urgency, 0, 0.19).Finds(Text);
        Tone(ToneDimension.Urgency, 0.21, 1).Finds(Text);
    }

    [Fact]
    public void Too_few_words_have_no_tone()
    {
        Tone(ToneDimension.Energy, 0, 0.1).Quiet("WOW!!! YES!!!");
        Tone(ToneDimension.Energy, 0, 0.1).Finds("WOW!!! YES!!! SO GOOD!!!");
    }

    [Theory]
    [InlineData("de", "Wir freuen uns, wenn Sie uns besuchen.", "Wir freuen uns, wenn du uns besuchst.")]
    [InlineData("fr", "Nous espérons que vous aimez votre cadeau.", "Nous espérons que tu aimes ton cadeau.")]
    [InlineData("nl", "Wij hopen dat u uw cadeau mooi vindt.", "Wij hopen dat je je cadeau mooi vindt.")]
    [InlineData("en", "Furthermore, the committee requires additional assistance regarding the report.", "omg you guys, gonna need some help with this thing lol :)")]
    public void Formality_hears_how_readers_are_addressed(string language, string formal, string informal)
    {
        Lint check = Tone(ToneDimension.Formality, 0.5, 1).Given("lang", language);
        check.Quiet(formal);
        check.Finds(informal);
    }

    [Fact]
    public void A_dimension_rests_in_a_language_it_is_not_measured_in() =>
        Tone(ToneDimension.Positivity, 0.9, 1).Given("lang", "pl").Quiet("To jest okropny i bardzo smutny dzień.");

    private static Lint Tone(ToneDimension dimension, double min, double max) => Lint.With(new ToneCheck(new ToneOptions([new ToneRange(dimension, min, max)])));
}
