namespace Governance.Tests.Scaffolding;

public sealed class ScaffoldingTests
{
    [Fact]
    public void A_new_pack_and_rule_pass_their_own_tests()
    {
        using var govern = new Govern();
        Assert.Equal(0, govern.Run("new", "pack", "brand").Code);
        Assert.Equal(0, govern.Run("new", "rule", "competitor-named", "--pack", "brand").Code);

        GovernResult result = govern.Run("test", "brand");

        Assert.Equal("2 rules, 6 examples: 6 as they should be, 0 not.\n--- exit code 0\n", result.ToString());
        Assert.Contains("id: BRAND-002", govern.Read("brand/competitor-named.yml"), StringComparison.Ordinal);
    }

    [Fact]
    public void Nothing_is_overwritten()
    {
        using Govern govern = new Govern().With("brand/rules.yml", "mine").With("governance.yml", "version: 1\n");

        Assert.Equal(2, govern.Run("new", "pack", "brand").Code);
        Assert.Equal(2, govern.Run("init").Code);
        Assert.Equal("mine", govern.Read("brand/rules.yml"));
        Assert.False(File.Exists(Path.Combine(govern.Folder, "brand", "pack.yml")));
    }

    [Theory]
    [InlineData("Brand")]
    [InlineData("../brand")]
    [InlineData("brand-")]
    [InlineData("1brand")]
    public void A_pack_needs_a_name_that_fits(string name)
    {
        using var govern = new Govern();

        Assert.Equal(2, govern.Run("new", "pack", name).Code);
        Assert.Empty(Directory.GetFileSystemEntries(govern.Folder));
    }

    [Fact]
    public void Init_fits_what_it_finds_and_the_check_runs_with_it()
    {
        using Govern govern = new Govern()
            .With("README.md", "# Hello\n")
            .With("content/social/a.md", "---\nplatform: x\n---\nHello there.\n")
            .With("content/social/more/b.md", "---\nplatforms: [x, threads]\n---\nHello again.\n")
            .With("tweets/c.tweet", "Hello\n");

        GovernResult init = govern.Run("init");

        Assert.Equal(0, init.Code);
        Snapshot.Verify(init + govern.Read("governance.yml"), "init");
        GovernResult check = govern.Run("check", "--format", "jsonl");
        Assert.Contains("\"drafts\":3,", check.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Init_of_an_empty_folder_says_what_comes_next()
    {
        using var govern = new Govern();

        Assert.Equal("Wrote governance.yml. No file here looks like a post yet.\nNext: say under “posts:” where your posts are, then: govern check\n--- exit code 0\n", govern.Run("init").ToString());
    }
}
