using Governance.Text;

namespace Governance.Tests.Text;

/// <summary>What holds for any text whatever.</summary>
public sealed class TextPropertyTests
{
    [Fact]
    public void Graphemes_words_and_sentences_cover_the_text_in_order() => AnyText.Check(text =>
    {
        Covers(new SegmentEnumerator<Graphemes.Segmentation>(text), text);
        Covers(new SegmentEnumerator<Words.Segmentation>(text), text);
        Covers(new SegmentEnumerator<Sentences.Segmentation>(text), text);
    });

    [Fact]
    public void Counting_graphemes_is_enumerating_them() => AnyText.Check(text =>
    {
        int count = 0;
        foreach (TextSpan _ in Graphemes.Enumerate(text))
            count++;
        Assert.Equal(count, Graphemes.Count(text));
    });

    [Fact]
    public void Emoji_stand_in_order_inside_the_text() => AnyText.Check(text =>
    {
        int end = 0;
        foreach (TextSpan span in Emoji.Enumerate(text))
        {
            Assert.True(span.Start >= end && span.End > span.Start && span.End <= text.Length);
            end = span.End;
        }
    });

    [Fact]
    public void Normalizing_twice_changes_nothing_more() => AnyText.Check(text =>
    {
        foreach (Func<string, string> form in (Func<string, string>[])[Normalizer.ToNfc, Normalizer.ToNfkc])
        {
            string once = form(text);
            Assert.Same(once, form(once));
        }

        Assert.Equal(Normalizer.ToNfc(text) == text, Normalizer.IsNfc(text));
        Assert.Equal(Normalizer.ToNfkc(text) == text, Normalizer.IsNfkc(text));
    });

    [Fact]
    public void A_MatchText_of_a_MatchText_is_itself() => AnyText.Check(text =>
    {
        string once = MatchText.Create(text).Value;
        Assert.Equal(once, MatchText.Create(once).Value);
    });

    [Fact]
    public void The_spans_of_a_MatchText_lie_inside_and_in_order() => AnyText.Check(text =>
    {
        var match = MatchText.Create(text);
        TextSpan last = default;
        for (int i = 0; i < match.Value.Length; i++)
        {
            TextSpan span = match.ToOriginal(new TextSpan(i, i + 1));
            Assert.True(span.Length > 0 && span.End <= text.Length, $"{i} of '{match.Value}' is {span}");
            Assert.True(span.Start >= last.Start && span.End >= last.End);
            Assert.Equal(span, TextSpan.Cover(span, match.ToOriginal(new TextSpan(i, i))));
            Assert.Equal(TextSpan.Cover(last.IsEmpty ? span : last, span), match.ToOriginal(new TextSpan(Math.Max(0, i - 1), i + 1)));
            last = span;
        }

        Assert.InRange(match.ToOriginal(new TextSpan(match.Value.Length, match.Value.Length)).End, 0, text.Length);
    });

    /// <summary>A letter that no table touches keeps the text off the ASCII path.</summary>
    [Fact]
    public void The_ASCII_path_gives_what_the_general_path_gives() => AnyText.Check(text =>
    {
        string ascii = string.Concat(text.Where(char.IsAscii));
        var fast = MatchText.Create(ascii);
        var general = MatchText.Create(ascii + "ж");
        Assert.Equal(fast.Value + "ж", general.Value);
        for (int i = 0; i < fast.Value.Length; i++)
            Assert.Equal(fast.ToOriginal(new TextSpan(i, i + 1)), general.ToOriginal(new TextSpan(i, i + 1)));
    });

    /// <summary>Each of these took quadratic time in some plausible implementation: it would take minutes here.</summary>
    [Theory]
    [InlineData("a")]
    [InlineData("\n")]
    [InlineData("- \n")]
    [InlineData("$")]
    [InlineData("a ")]
    [InlineData("a.")]
    [InlineData(". (")]
    [InlineData("a'\u0308")]
    [InlineData("e\u0301\u0323")]
    [InlineData("\u0301")]
    [InlineData("\u200B ")]
    [InlineData("fr33 ")]
    [InlineData("\u202Ea")]
    [InlineData("а")]
    [InlineData("👩\u200D")]
    [InlineData("🏴\U000E0067")]
    [InlineData("🇩")]
    [InlineData("क्")]
    public void Long_runs_of_one_thing_take_linear_time(string piece)
    {
        string text = string.Concat(Enumerable.Repeat(piece, 60_000));
        Covers(new SegmentEnumerator<Graphemes.Segmentation>(text), text);
        Covers(new SegmentEnumerator<Words.Segmentation>(text), text);
        Covers(new SegmentEnumerator<Sentences.Segmentation>(text), text);
        Assert.InRange(Emoji.Count(text), 0, text.Length);
        Assert.True(Normalizer.IsNfc(Normalizer.ToNfc(text)) && Normalizer.IsNfkc(Normalizer.ToNfkc(text)));
        Assert.Equal(MatchText.Create(text).Value, MatchText.Create(MatchText.Create(text).Value).Value);
        foreach (Evasion evasion in EvasionView.Create(text + " fr33")!.Evasions.Take(1000))
            Assert.InRange(evasion.Span.End, 1, text.Length + 5);
    }

    private static void Covers<TSegmentation>(SegmentEnumerator<TSegmentation> segments, string text)
        where TSegmentation : struct, ISegmentation
    {
        int end = 0;
        foreach (TextSpan span in segments)
        {
            if (span.Start != end || span.IsEmpty)
                Assert.Fail($"{span} follows {end}");
            end = span.End;
        }

        Assert.Equal(text.Length, end);
    }
}
