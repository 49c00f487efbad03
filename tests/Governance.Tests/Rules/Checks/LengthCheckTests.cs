using Governance.Diagnostics;
using Governance.Platforms;
using Governance.Rules.Checks;

namespace Governance.Tests.Rules.Checks;

public sealed class LengthCheckTests
{
    private static readonly Origin s_origin = new(OriginKind.House, Source: null, AsOf: null);
    private static readonly PlatformProfile s_x = new("x", "X") { TextLimits = [new TextLimit("body", 280, LengthUnit.XWeighted, s_origin)], HasThreads = true, Entities = EntitySyntax.X };
    private static readonly LengthCheck s_most = new(new LengthOptions { Max = Bound.Platform });

    [Fact]
    public void Allows_exactly_what_the_platform_allows() => Lint.With(s_most).On(s_x).Quiet(new string('a', 280));

    [Fact]
    public void Marks_from_the_first_character_that_no_longer_fits() =>
        Lint.With(s_most).On(s_x).Finds(new string('a', 280) + "[|bc|]");

    [Fact]
    public void Says_how_much_is_over_and_how_the_platform_counts()
    {
        string text = $"https://example.com/a 🎉 {new string('a', 245)}\ntomorrow and after";
        Diagnostic found = Assert.Single((Lint.With(s_most) with
        {
            Message = "{over} too long, {length} of {max}{note}. Everything from “{word}” (line {line}) is over. Cut {over}{advice}.",
        }).On(s_x).Of(text));
        Assert.Equal(
            "11 too long, 291 of 280 (each link counts 23, each emoji 2). Everything from “tomorrow” (line 2) is over. Cut 11, or make it a thread: put --- on a line of its own.",
            found.Message);
    }

    [Fact]
    public void Of_two_limits_reports_the_one_that_is_hit_first()
    {
        PlatformProfile bluesky = new("b", "B") { TextLimits = [new TextLimit("body", 5, LengthUnit.Graphemes, s_origin), new TextLimit("body", 8, LengthUnit.Utf8, s_origin)] };
        Lint.With(s_most).On(bluesky).Finds("abcde[|f|]");
        Lint.With(s_most).On(bluesky).Finds("éééé[|é|]");
        Lint.With(s_most).On(bluesky).Quiet("éééé");
    }

    [Fact]
    public void A_text_message_names_the_character_that_makes_it_expensive()
    {
        PlatformProfile sms = new("sms", "SMS") { TextLimits = [new TextLimit("body", 1, LengthUnit.Sms, s_origin, Hard: false)] };
        Lint.With(s_most).On(sms).Quiet(new string('a', 160));
        Diagnostic found = Assert.Single((Lint.With(s_most) with { Message = "{length} of {max}{note}" }).On(sms).Of(new string('a', 70) + "я"));
        Assert.Equal("71 of 70 (2 messages; “я” leaves room for 70 characters in a message instead of 160)", found.Message);
        Lint.With(new LengthCheck(new LengthOptions { Max = Bound.Platform, Limit = LimitStrength.Hard })).On(sms).Quiet(new string('a', 161));
    }

    [Fact]
    public void A_limit_with_a_content_warning_that_is_not_there_is_the_whole_limit()
    {
        PlatformProfile mastodon = new("m", "M") { TextLimits = [new TextLimit("body", 10, LengthUnit.Mastodon, s_origin) { With = ["content-warning"] }] };
        Lint.With(s_most).On(mastodon).Quiet("0123456789");
        Lint.With(s_most).On(mastodon).Finds("0123456789[|a|]");
    }

    [Fact]
    public void Counts_words_sentences_and_lines()
    {
        Lint.With(new LengthCheck(new LengthOptions { Max = new Bound(2), Pieces = TextPiece.Words })).Finds("one two [|three four|]");
        Lint.With(new LengthCheck(new LengthOptions { Max = new Bound(1), Pieces = TextPiece.Sentences })).Finds("One here. [|Two here.|]");
        Lint.With(new LengthCheck(new LengthOptions { Max = new Bound(1), Pieces = TextPiece.Lines })).Finds("one\n[|two|]");
    }

    [Fact]
    public void Too_short_marks_the_whole_text()
    {
        LengthCheck least = new(new LengthOptions { Min = new Bound(5) });
        Lint.With(least).Finds("[|four|]");
        Lint.With(least).Quiet("fives");
    }

    [Fact]
    public void Knows_no_limit_where_the_platform_has_none() => Lint.With(s_most).Quiet(new string('a', 100_000));

    [Fact]
    public void A_quick_upper_bound_is_never_below_the_length()
    {
        string[] texts = ["a.co", "see a.co, b.co and http://c.de/path?q=1", "あいう例え.jp", "🎉🎉🎉", "👩‍👩‍👧 e\u0301", "@user@example.social hi", "plain words. More words."];
        foreach (string text in texts)
        {
            foreach (LengthUnit unit in Enum.GetValues<LengthUnit>())
                Assert.True(LengthBound.AtMost(unit, text) >= LengthCounter.Count(unit, text).Length, $"{unit} of {text}");
        }
    }
}
