using Governance.Rules.Checks;

namespace Governance.Tests.Rules.Checks;

public sealed class RepetitionCheckTests
{
    [Theory]
    [InlineData(Repeatable.Characters, 3, "That is s[|oooo|] good, so cool, aaa")]
    [InlineData(Repeatable.Words, 2, "It is [|very very Very|] good, so so")]
    [InlineData(Repeatable.Punctuation, 2, "Really[|?!?|] Yes!! Ok...")]
    [InlineData(Repeatable.Emoji, 2, "Yes [|🎉🎉 👩‍👩‍👧|] no 🎉🎉")]
    [InlineData(Repeatable.Hashtags, 1, "#one #two [|#One|]")]
    [InlineData(Repeatable.Sentences, 1, "Buy it today. Why wait? [|Buy it today!|]")]
    public void Marks_what_comes_too_often(object what, int max, string markup) => Lint.With(new RepetitionCheck(new RepetitionOptions((Repeatable)what, max))).Finds(markup);

    [Theory]
    [InlineData(Repeatable.Characters, "see https://example.com/aaaaa and 10000")]
    [InlineData(Repeatable.Words, "that, that and that. That is it")]
    [InlineData(Repeatable.Emoji, "🎉 word 🎉 word 🎉 word")]
    [InlineData(Repeatable.Punctuation, "Really? Yes! Ok... wow!!")]
    public void Leaves_ordinary_text_alone(object what, string text) => Lint.With(new RepetitionCheck(new RepetitionOptions((Repeatable)what, 2))).Quiet(text);
}
