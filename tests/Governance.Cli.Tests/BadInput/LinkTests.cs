namespace Governance.Tests.BadInput;

/// <summary>Links in a repository never bring in what lies outside of it, and never take anything out of sight.</summary>
public sealed class LinkTests : IDisposable
{
    private const string Good = "---\nplatform: x\n---\nA quiet post about a walk.\n";
    private static readonly string Long = "---\nplatform: x\n---\n" + new string('x', 300) + "\n";
    private const string Secret = "hunter2: [the secret of this machine\n";

    private readonly Govern _govern = new Govern()
        .With("repository/governance.yml", "version: 1\nposts: [\"posts/**/*.md\"]\n").With("repository/posts/good.md", Good)
        .With("outside/secret.md", Secret).With("outside/secret.yml", Secret);

    public void Dispose() => _govern.Dispose();

    [Theory]
    [InlineData("posts/out.md", "../../outside/secret.md")]
    [InlineData("posts/out.md", "/etc/passwd")]
    [InlineData("posts/out.md", "/dev/zero")]
    [InlineData("posts/out.md", "../way/secret.md")]
    [InlineData("posts/good.md.govern.yml", "../../outside/secret.yml")]
    [InlineData("posts/good.md.govern.yml", "/dev/zero")]
    [InlineData("posts/good.md.govern.yml", "../way/secret.yml")]
    public void A_post_or_sidecar_from_outside_is_an_error_and_is_not_shown(string link, string target)
    {
        Link("way", "../outside");
        Link(link, target);

        GovernResult result = Check();

        Assert.Equal(1, result.Code);
        Assert.Contains($"{link} is a link that leads out", result.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("hunter2", result.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("root:", result.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("governance.yml", "nowhere.yml")]
    [InlineData("governance.yml", "../outside/secret.yml")]
    [InlineData("governance.yml", "way/secret.yml")]
    [InlineData("governance.yml", "governance.yml")]
    public void A_configuration_that_leads_nowhere_or_outside_checks_nothing(string link, string target)
    {
        Link("way", "../outside");
        File.Delete(Path.Combine(_govern.Folder, "repository", link));
        Link(link, target);

        GovernResult result = Check();

        Assert.Equal(2, result.Code);
        Assert.DoesNotContain("hunter2", result.Output + result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Rules_that_lead_outside_over_two_links_are_refused()
    {
        _govern.With("repository/governance.yml", "version: 1\npacks: [./own]\n")
            .With("repository/own/pack.yml", "id: own\nversion: \"1\"\ntitle: Own\nowner: Us\nasOf: 2026-11-01\n");
        Link("way", "../outside");
        Link("own/rules.yml", "../way/secret.yml");

        GovernResult result = Check("posts/good.md");

        Assert.Equal(2, result.Code);
        Assert.Contains("own/rules.yml cannot be read: it is a link that leads out of the folder", result.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("hunter2", result.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("linked.md")]
    [InlineData("../posts/linked.md")]
    public void A_link_that_stays_inside_is_followed(string target)
    {
        _govern.With("repository/posts/linked.md", Long);
        Link("posts/inside.md", target);

        GovernResult result = Check();

        Assert.Equal(1, result.Code);
        Assert.Contains("posts/inside.md:4", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_link_that_is_named_is_followed()
    {
        _govern.With("outside/post.md", Long);
        Link("posts/out.md", "../../outside/post.md");

        Assert.Contains("posts/out.md:4", Check("posts/out.md").Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/dev/zero")]
    [InlineData("../outside/all")]
    public void Rules_about_ignored_files_are_not_read_through_a_link(string target)
    {
        _govern.With("outside/all", "*\n");
        Link(".gitignore", target);

        Assert.Contains("1 post on 1 platform", Check().Output, StringComparison.Ordinal);
    }

    private GovernResult Check(params string[] paths) => _govern.RunIn(Path.Combine(_govern.Folder, "repository"), "", ["check", .. paths]);

    private void Link(string path, string target) => File.CreateSymbolicLink(Path.Combine(_govern.Folder, "repository", path), target);
}
