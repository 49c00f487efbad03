using Governance.Text;

namespace Governance.Tests.Text;

public sealed class MatchTextTests
{
    [Theory]
    [InlineData("Guaranteed RETURNS", "guaranteed returns")]
    [InlineData("a  b\n\nc\td \r\n", "a b c d ")]
    [InlineData("risk\u2011free — “yes”, it’s", "risk-free - \"yes\", it's")]
    [InlineData("zero\u00A0risk", "zero risk")]
    [InlineData("ＧＵＡＲ 𝐆𝐮𝐚𝐫", "guar guar")]
    [InlineData("Guar\u00ADan\u200Bteed\u2060", "guaranteed")]
    [InlineData("می\u200Cخواهم", "میخواهم")]
    [InlineData("STRAẞE ﬁn", "strasse fin")]
    [InlineData("Cafe\u0301 CAFÉ", "café café")]
    [InlineData("e\u200B\u0301", "é")]
    [InlineData("Привет", "привет")]
    [InlineData("", "")]
    [InlineData("\u200B", "")]
    public void Folds_what_does_not_count(string text, string expected) => Assert.Equal(expected, MatchText.Create(text).Value);

    [Theory]
    [InlineData("a  \n [|B c|]", "b c")]
    [InlineData("[|Guar\u200Banteed|]\u200B returns", "guaranteed")]
    [InlineData("x \u200B[|Guar\u00ADanteed|] y", "guaranteed")]
    [InlineData("the [|ﬁ|]nal", "f")]
    [InlineData("one[| \n\n |]two", " ")]
    [InlineData("Straße [|GROSS|]", "gross")]
    [InlineData("cafe\u0301 [|Cafe\u0301|]", " café", 1)]
    [InlineData("😀 𝐆 [|𝐮𝐚|]", "ua")]
    public void Maps_back_to_the_original(string marked, string find, int skip = 0)
    {
        int start = marked.IndexOf("[|", StringComparison.Ordinal), end = marked.IndexOf("|]", StringComparison.Ordinal) - 2;
        var match = MatchText.Create(marked.Replace("[|", "").Replace("|]", ""));
        int found = match.Value.IndexOf(find, StringComparison.Ordinal);
        Assert.True(found >= 0, match.Value);
        Assert.Equal(new TextSpan(start, end), match.ToOriginal(new TextSpan(found + skip, found + find.Length)));
    }

    [Fact]
    public void Gives_the_same_instance_back_where_nothing_changes()
    {
        foreach (string text in (string[])["plain text, 10%", "привет мир"])
            Assert.Same(text, MatchText.Create(text).Value);
    }

    [Fact]
    public void Is_the_same_twice_for_every_code_point()
    {
        for (int codePoint = 0; codePoint < 0x110000; codePoint++)
        {
            string text = BreakTestFile.Decode(codePoint.ToString("X"));
            string once = MatchText.Create("x" + text).Value;
            Assert.Equal(once, MatchText.Create(once).Value);
        }
    }
}
