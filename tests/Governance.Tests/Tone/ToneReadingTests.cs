using System.Collections.Immutable;
using Governance.Platforms;
using Governance.Posts;
using Governance.Tests.Text;
using Governance.Tone;

namespace Governance.Tests.Tone;

public sealed class ToneReadingTests
{
    [Theory]
    [InlineData("What a great day", "What a terrible day")]
    [InlineData("This is good", "This is not good")]
    [InlineData("This is very good", "This is good")]
    [InlineData("This is good!", "This is good")]
    [InlineData("The food was bad but the service was great", "The service was great but the food was bad")]
    [InlineData("No, this is good", "This is no good")]
    public void Positivity_hears_what_stands_around_a_word(string more, string less) => AssertMore(ToneDimension.Positivity, more, less);

    [Theory]
    [InlineData("We opened a new shop!!!", "We opened a new shop.")]
    [InlineData("We opened a NEW SHOP today", "We opened a new shop today")]
    [InlineData("We opened a shop 🎉🎉", "We opened a shop")]
    [InlineData("Sooo happy about it", "So happy about it")]
    public void Energy_sees_marks_capitals_emoji_and_stretched_words(string more, string less) => AssertMore(ToneDimension.Energy, more, less);

    [Fact]
    public void Any_text_gives_numbers_between_0_and_1_and_always_the_same() => AnyText.Check(text =>
    {
        foreach (string? language in (string?[])[null, "en", "de", "ja"])
        {
            ToneReading once = Read(text, language);
            ToneReading again = Read(text, language);
            Assert.All(once.Scores, score => Assert.InRange(score.Value, 0, 1));
            Assert.Equal(once.Scores.Select(score => score.Value), again.Scores.Select(score => score.Value));
            Assert.All(once.Scores.SelectMany(score => score.Signs), sign => Assert.InRange(sign.Span.End, 0, text.Length));
        }
    });

    [Fact]
    public void The_order_of_the_signs_does_not_matter()
    {
        foreach (ToneScore score in Read("Hurry, great news!!! Last chance to get our AMAZING shoes, not bad at all 🎉", "en").Scores)
        {
            ToneScale scale = ToneScale.All.Single(scale => scale.Dimension == score.Dimension);
            ImmutableArray<ToneSign> reversed = [.. score.Signs.Reverse()];
            Assert.Equal(scale.Combine(score.Signs.AsSpan(), 15), scale.Combine(reversed.AsSpan(), 15));
        }
    }

    private static void AssertMore(ToneDimension dimension, string more, string less) =>
        Assert.True(Read(more, "en")[dimension]!.Value > Read(less, "en")[dimension]!.Value);

    private static ToneReading Read(string text, string? language) => ToneReading.Of(Post.Expand(TestDraft.Of(text), PlatformProfile.Any)[0].Fields[0], language);
}
