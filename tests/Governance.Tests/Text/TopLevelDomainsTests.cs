using Governance.Text;

namespace Governance.Tests.Text;

public sealed class TopLevelDomainsTests
{
    [Theory]
    [InlineData("com")]
    [InlineData("COM")]
    [InlineData("de")]
    [InlineData("photography")]
    [InlineData("한국")]
    [InlineData("рф")]
    public void Knows(string domain) => Assert.True(TopLevelDomains.Contains(domain));

    [Theory]
    [InlineData("")]
    [InlineData("comm")]
    [InlineData("co m")]
    [InlineData("exe")]
    [InlineData("a-very-long-name-that-is-no-top-level-domain-at-all")]
    public void Does_not_know(string domain) => Assert.False(TopLevelDomains.Contains(domain));

    [SharedDataFact]
    public void Knows_all_that_twitter_text_lists()
    {
        string[] listed = [.. SharedData.Lines("twitter-text/tld_lib.yml").Where(line => line.StartsWith("- ", StringComparison.Ordinal)).Select(line => line[2..].Trim('\'', '"'))];
        Assert.True(listed.Length > 1400);
        Assert.All(listed, domain => Assert.True(TopLevelDomains.Contains(domain), domain));
    }
}
