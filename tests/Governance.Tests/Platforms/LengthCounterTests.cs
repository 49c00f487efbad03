using Governance.Platforms;

namespace Governance.Tests.Platforms;

public sealed class LengthCounterTests
{
    [Theory]
    [InlineData(LengthUnit.Utf16, "ab👍🏽c", 3, 2)]
    [InlineData(LengthUnit.CodePoints, "ab👍🏽c", 4, 6)]
    [InlineData(LengthUnit.Graphemes, "ab👍🏽c", 3, 6)]
    [InlineData(LengthUnit.Utf8, "ab👍🏽c", 9, 2)]
    [InlineData(LengthUnit.Threads, "ab👍🏽c", 10, 6)]
    [InlineData(LengthUnit.XWeighted, "ab👍🏽c", 4, 6)]
    [InlineData(LengthUnit.XWeighted, "ab https://example.com/long/long/long", 25, 3)]
    [InlineData(LengthUnit.Mastodon, "@al@example.social hi", 4, 19)]
    public void The_surplus_begins_at_the_first_character_that_no_longer_fits(LengthUnit unit, string text, int max, int expected) =>
        Assert.Equal(expected, LengthCounter.Fits(unit, text, max));

    [Fact]
    public void Exactly_the_limit_fits()
    {
        Assert.Null(LengthCounter.Count(LengthUnit.XWeighted, new string('a', 280), 280).SurplusStart);
        Assert.Equal(280, LengthCounter.Count(LengthUnit.XWeighted, new string('a', 281), 280).SurplusStart);
        Assert.Null(LengthCounter.Count(LengthUnit.Graphemes, new string('a', 300), 300).SurplusStart);
        Assert.Equal(300, LengthCounter.Count(LengthUnit.Graphemes, new string('a', 301), 300).SurplusStart);
    }

    [Fact]
    public void The_surplus_of_a_decomposed_text_is_where_it_stands_as_written()
    {
        string text = string.Concat(Enumerable.Repeat("e\u0301", 5));

        TextLength length = LengthCounter.Count(LengthUnit.XWeighted, text, 3);

        Assert.Equal((5, 6), (length.Length, length.SurplusStart));
    }

    [Fact]
    public void X_refuses_some_characters()
    {
        TextLength length = LengthCounter.Count(LengthUnit.XWeighted, "ab\uFEFFc", 280);

        Assert.Equal((2, false, false), (length.InvalidCharacter, length.IsValid, length.Exceeds));
        Assert.True(LengthCounter.Count(LengthUnit.XWeighted, "ab\u202Ac", 280).IsValid);
    }

    [Fact]
    public void Says_what_was_counted_otherwise()
    {
        TextLength x = LengthCounter.Count(LengthUnit.XWeighted, "🙂 example.com http://example.org 🇩🇪", 280);
        TextLength mastodon = LengthCounter.Count(LengthUnit.Mastodon, "@a@example.com @b http://example.org example.com", 500);

        Assert.Equal((2, 2), (x.Links, x.Emoji));
        Assert.Equal((1, 1), (mastodon.Links, mastodon.RemoteMentions));
    }

    [Theory]
    [InlineData(160, 1)]
    [InlineData(161, 2)]
    [InlineData(306, 2)]
    [InlineData(307, 3)]
    public void A_text_message_of_plain_letters_is_cut_into_parts(int letters, int segments) =>
        Assert.Equal((SmsEncoding.Gsm7, segments), Parts(new string('a', letters)));

    [Theory]
    [InlineData(70, 1)]
    [InlineData(71, 2)]
    [InlineData(134, 2)]
    [InlineData(135, 3)]
    public void A_text_message_with_other_letters_is_cut_sooner(int letters, int segments) =>
        Assert.Equal((SmsEncoding.Ucs2, segments), Parts(new string('я', letters)));

    [Fact]
    public void A_part_splits_neither_an_escape_nor_a_surrogate_pair()
    {
        // 306 septets, but the escape of € does not fit at the end of the first part.
        Assert.Equal((SmsEncoding.Gsm7, 3), Parts(new string('a', 152) + "€" + new string('a', 152)));
        Assert.Equal((SmsEncoding.Gsm7, 2), Parts(new string('a', 151) + "€" + new string('a', 153)));
        Assert.Equal((SmsEncoding.Ucs2, 3), Parts(new string('я', 66) + "🙂" + new string('я', 66)));
        Assert.Equal((SmsEncoding.Ucs2, 2), Parts(new string('я', 65) + "🙂" + new string('я', 67)));
    }

    [Fact]
    public void A_text_message_says_which_letter_made_it_dearer()
    {
        TextLength length = LengthCounter.Count(LengthUnit.Sms, "Don’t miss ç", 1);

        Assert.Equal((3, SmsEncoding.Ucs2, 70), (length.Sms!.ForcedBy, length.Sms.Encoding, length.Limit));
        Assert.Null(LengthCounter.Count(LengthUnit.Sms, "Don't miss Ç", 1).Sms!.ForcedBy);
    }

    [Fact]
    public void The_surplus_of_a_text_message_is_what_needs_another_segment()
    {
        Assert.Equal(160, LengthCounter.Fits(LengthUnit.Sms, new string('a', 161), 1));
        Assert.Equal(306, LengthCounter.Fits(LengthUnit.Sms, new string('a', 307), 2));
        Assert.Equal(160, LengthCounter.Fits(LengthUnit.Sms, new string('a', 160), 1));
    }

    private static (SmsEncoding Encoding, int Segments) Parts(string text)
    {
        SmsParts parts = LengthCounter.Count(LengthUnit.Sms, text).Sms!;
        return (parts.Encoding, parts.Segments);
    }
}
