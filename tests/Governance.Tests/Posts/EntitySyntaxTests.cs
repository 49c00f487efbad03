using Governance.Platforms;
using Governance.Posts;

namespace Governance.Tests.Posts;

/// <summary>Where platforms differ in what they take for an entity.</summary>
public sealed class EntitySyntaxTests
{
    [Theory]
    [InlineData("Hi @alice.bsky.social!", "@alice.bsky.social")]
    [InlineData("Hi @alice, not a handle", "")]
    [InlineData("(@bob.example.com) and mail@example.com", "@bob.example.com")]
    [InlineData("Read example.com/page. Then stop.", "example.com/page")]
    [InlineData("Read https://example.com/a_(b)) now", "https://example.com/a_(b)")]
    [InlineData("Version 1.2.3 and file.txt", "")]
    [InlineData("ends here.So there", "")]
    [InlineData("call example.com(x)", "")]
    [InlineData("#one, #two! (#three) #4 #5five", "#one #two #5five")]
    [InlineData("＃日本。", "＃日本")]
    [InlineData("a#b ##c", "##c")]
    public void On_Bluesky(string text, string expected) => Assert.Equal(expected, Found(text, EntitySyntax.Bluesky));

    [Theory]
    [InlineData("Hi @alice@example.social and @bob.", "@alice@example.social @bob")]
    [InlineData("mail me: carol@example.com", "")]
    [InlineData("see example.com but https://example.com/ä?q=1.", "https://example.com/ä?q=1")]
    [InlineData("#2026 #year2026 #il·lusió #a·", "#year2026 #il·lusió #a")]
    [InlineData("https://example.com/#frag/@user", "https://example.com/#frag/@user")]
    public void On_Mastodon(string text, string expected) => Assert.Equal(expected, Found(text, EntitySyntax.Mastodon));

    [Theory]
    [InlineData("Thanks @jane.doe. See @x_y and a@b.com", "@jane.doe @x_y")]
    [InlineData("We are here.So come: acme.com/sale and Acme.COM", "acme.com/sale Acme.COM")]
    [InlineData("#Ad #２０ #1st $ACME $5", "#Ad #1st $ACME")]
    [InlineData("https://de.wikipedia.org/wiki/Köln_(Begriffsklärung).", "https://de.wikipedia.org/wiki/Köln_(Begriffsklärung)")]
    public void Elsewhere(string text, string expected) => Assert.Equal(expected, Found(text, EntitySyntax.Generic));

    [Theory]
    [InlineData("Ends here.So there", "here.So")]
    [InlineData("@user/list and ＠other", "@user/list ＠other")]
    [InlineData("https://de.wikipedia.org/wiki/日本", "https://de.wikipedia.org/wiki/")]
    public void On_X(string text, string expected) => Assert.Equal(expected, Found(text, EntitySyntax.X));

    [Fact]
    public void Emoji_are_entities_but_inside_a_link_or_hashtag_they_are_not()
    {
        Assert.Equal("👨‍👩‍👧 #tag 1️⃣ 🇩🇪", Found("👨‍👩‍👧 #tag 1️⃣🇩🇪", EntitySyntax.X));
        Assert.Equal("#🙂tag 🙂", Found("#🙂tag 🙂", EntitySyntax.Bluesky));
    }

    [Theory]
    [InlineData("plain words, no more (really); 50% off: \"yes\" - it's so!\n")]
    [InlineData("")]
    public void A_plain_text_has_none(string text) => Assert.Equal("", Found(text, EntitySyntax.Generic));

    [Fact]
    public void A_long_text_of_one_kind_takes_no_longer_than_its_length()
    {
        // Each of these made a backtracking search quadratic or worse.
        foreach (string piece in (string[])["a.", "あ", "あ.", "-", "a-", "(", "@a", "#a", "$a", "http://", "a.com中", "..", "x_.", "example.com/", "example.com(", "🙂‍"])
        {
            string text = string.Concat(Enumerable.Repeat(piece, 30_000 / piece.Length)) + ".com";
            foreach (EntitySyntax syntax in Enum.GetValues<EntitySyntax>())
                Assert.True(EntityParser.Parse(text, syntax).All(node => node.Span.End <= text.Length));
        }
    }

    private static string Found(string text, EntitySyntax syntax) =>
        string.Join(' ', EntityParser.Parse(text, syntax).Select(node => node.Span.Of(text).ToString()));
}
