using Governance.Formats;

namespace Governance.Tests.Files;

public sealed class GlobTests
{
    [Theory]
    [InlineData("*.md", "a.md", true)]
    [InlineData("*.md", "b/a.md", false)]
    [InlineData("**/*.md", "a.md", true)]
    [InlineData("**/*.md", "b/c/a.md", true)]
    [InlineData("content/**", "content/a/b.md", true)]
    [InlineData("content/**", "content", false)]
    [InlineData("content/**", "contents/a.md", false)]
    [InlineData("content/", "content/a/b.md", true)]
    [InlineData("./content/*.md", "content/a.md", true)]
    [InlineData("content/**/x/*.md", "content/x/a.md", true)]
    [InlineData("content/**/x/*.md", "content/y/x/x/a.md", true)]
    [InlineData("content/**/x/*.md", "content/y/a.md", false)]
    [InlineData("a?.{md,txt}", "ab.txt", true)]
    [InlineData("a?.{md,txt}", "ab.csv", false)]
    [InlineData("{a,b{c,d}}.md", "bd.md", true)]
    [InlineData("[a-c]*.md", "bee.md", true)]
    [InlineData("[!a-c]*.md", "bee.md", false)]
    [InlineData("[a.md", "[a.md", true)]
    [InlineData("\\*.md", "*.md", true)]
    [InlineData("\\*.md", "a.md", false)]
    [InlineData("a*b*c", "aXbYbZc", true)]
    [InlineData("a*b*c", "aXbYbZ", false)]
    public void Matches(string pattern, string path, bool expected) => Assert.Equal(expected, Glob.Parse(pattern).Matches(path));

    [Theory]
    [InlineData("content/social/**", "", true)]
    [InlineData("content/social/**", "content", true)]
    [InlineData("content/social/**", "content/social/2026", true)]
    [InlineData("content/social/**", "node_modules", false)]
    [InlineData("*.md", "content", false)]
    [InlineData("**/*.md", "content/a", true)]
    public void Knows_which_folders_to_enter(string pattern, string folder, bool expected) => Assert.Equal(expected, Glob.Parse(pattern).MayMatchIn(folder));

    [Fact]
    public void Many_stars_do_not_stall() =>
        Assert.False(Glob.Parse(string.Concat(Enumerable.Repeat("*a", 50)) + "b").Matches(new string('a', 5000)));
}
