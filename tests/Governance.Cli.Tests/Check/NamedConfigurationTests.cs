namespace Governance.Tests.Check;

/// <summary><c>--config</c> without a path: the posts are those of the configuration's folder, or of the part of it that one stands in.</summary>
public sealed class NamedConfigurationTests
{
    private const string Post = "---\nplatform: x\n---\nA quiet post about a walk.\n";

    [Theory]
    [InlineData("", "brand/governance.yml", "2 posts")]
    [InlineData("other", "../brand/governance.yml", "2 posts")]
    [InlineData("brand", "governance.yml", "2 posts")]
    [InlineData("brand/us", "../governance.yml", "1 post")]
    public void Looks_where_the_configuration_stands(string folder, string configuration, string posts)
    {
        using Govern govern = new Govern()
            .With("brand/governance.yml", "version: 1\nposts: [\"**/*.md\"]\n").With("brand/a.md", Post).With("brand/us/b.md", Post)
            .With("other/c.md", Post);

        GovernResult result = govern.RunIn(Path.Combine(govern.Folder, folder), input: "", "check", "--config", configuration);

        Assert.Equal(0, result.Code);
        Assert.StartsWith($"{posts} on", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_path_says_otherwise()
    {
        using Govern govern = new Govern().With("brand/governance.yml", "version: 1\nposts: [\"**/*.md\"]\n").With("brand/a.md", Post).With("other/c.md", Post);

        GovernResult result = govern.RunIn(Path.Combine(govern.Folder, "other"), input: "", "check", ".", "--config", "../brand/governance.yml", "--format", "jsonl");

        Assert.Contains("\"drafts\":1", result.Output, StringComparison.Ordinal);
    }
}
