using Governance.Text;

namespace Governance.Tests.Text;

public sealed class EmojiTests
{
    [Theory]
    [InlineData("no emoji: 5 #1 * © ™ ☺ ❤")]
    [InlineData("text please ☺\uFE0E 😀\uFE0E")]
    [InlineData("half a flag 🇩 alone")]
    [InlineData("Привет, 你好, नमस्ते")]
    [InlineData("")]
    public void Finds_none(string text) => Assert.Empty(Find(text));

    [Theory]
    [InlineData("a 😀b", "😀")]
    [InlineData("👨‍👩‍👧‍👦👍🏽", "👨‍👩‍👧‍👦|👍🏽")]
    [InlineData("🇩🇪🇫🇷🇮", "🇩🇪|🇫🇷")]
    [InlineData("1️⃣2⃣ 3 #️⃣", "1️⃣|2⃣|#️⃣")]
    [InlineData("I ❤️ NY, I ❤ NY", "❤️")]
    [InlineData("🏴\U000E0067\U000E0062\U000E0065\U000E006E\U000E0067\U000E007F!", "🏴\U000E0067\U000E0062\U000E0065\U000E006E\U000E0067\U000E007F")]
    [InlineData("🏳‍🌈 ©️", "🏳‍🌈|©️")]
    [InlineData("😀\u200D", "😀")]
    public void Finds(string text, string expected) => Assert.Equal(expected.Split('|'), Find(text));

    [SharedDataFact]
    public void Each_emoji_of_the_Unicode_list_is_one_sequence_and_one_cluster()
    {
        int count = 0;
        foreach (string line in SharedData.Lines("unicode/emoji-test-17.0.txt.gz"))
        {
            string[] fields = line.Split('#')[0].Split(';', StringSplitOptions.TrimEntries);
            if (fields.Length < 2)
                continue;
            string emoji = string.Concat(fields[0].Split(' ').Select(BreakTestFile.Decode));
            bool shown = fields[1] is not "unqualified" || emoji.Contains('\u200D', StringComparison.Ordinal) || Emoji.IsEmojiCluster(emoji);
            Assert.Equal(shown ? [emoji] : [], Find(emoji));
            Assert.Equal(shown ? [emoji, emoji] : [], Find("a " + emoji + "\u2003" + emoji + " b"));
            Assert.Equal(1, Graphemes.Count(emoji));
            if (fields[1] is "fully-qualified" or "component")
                Assert.True(Emoji.IsEmojiCluster(emoji), line);
            count++;
        }

        Assert.True(count > 5_000);
    }

    [Theory]
    [InlineData("😀", true)]
    [InlineData("🇩", true)]
    [InlineData("1⃣", true)]
    [InlineData("☺️", true)]
    [InlineData("☺", false)]
    [InlineData("1", false)]
    [InlineData("e\u0301", false)]
    public void Tells_emoji_clusters_from_others(string cluster, bool expected) => Assert.Equal(expected, Emoji.IsEmojiCluster(cluster));

    private static string[] Find(string text)
    {
        List<string> found = [];
        foreach (TextSpan span in Emoji.Enumerate(text))
            found.Add(text[span.Start..span.End]);
        return [.. found];
    }
}
