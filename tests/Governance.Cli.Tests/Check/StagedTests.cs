using System.Diagnostics;

namespace Governance.Tests.Check;

public sealed class StagedTests
{
    private const string Pack = "id: house\nversion: 1.0\ntitle: House\nowner: us\nasOf: 2026-11-01\n";

    private const string Rules = """
        rules:
          - id: HOUSE-001
            name: promise
            topic: banned-claim
            severity: error
            message: "“{match}” promises"
            mend: Do not.
            why: We may not keep it.
            phrases: ["guarantee*"]
            examples: { wrong: ["We guarantee it"], right: ["We try"] }

        """;

    [Fact]
    public void Checks_what_is_staged_and_not_what_is_on_disk()
    {
        using Govern govern = Repository().With("content/a.md", Post("We guarantee it."));
        Git(govern, "add", "--all");
        govern.With("content/a.md", Post("We try."));

        GovernResult result = govern.Run("check", "--staged");

        Assert.Equal(1, result.Code);
        Assert.StartsWith("content/a.md:4:4 error promise (X): ", result.Output, StringComparison.Ordinal);
        Assert.Equal(Post("We try."), govern.Read("content/a.md"));
    }

    [Fact]
    public void What_is_only_on_disk_is_not_checked()
    {
        using Govern govern = Repository().With("content/a.md", Post("We try."));
        Git(govern, "add", "--all");
        govern.With("content/a.md", Post("We guarantee it.")).With("content/b.md", Post("We guarantee it."));

        Assert.Equal(0, govern.Run("check", "--staged").Code);
    }

    [Fact]
    public void A_commit_without_posts_passes()
    {
        using Govern govern = Repository();
        Git(govern, "add", "--all");

        GovernResult result = govern.Run("check", "--staged");

        Assert.Equal("No post was checked.\n--- exit code 0\n", result.ToString());
    }

    [Fact]
    public void The_staged_policy_holds()
    {
        using Govern govern = Repository().With("content/a.md", Post("We guarantee it."));
        Git(govern, "add", "--all");
        govern.With("house/rules.yml", Rules.Replace("guarantee", "promise", StringComparison.Ordinal));

        Assert.Equal(1, govern.Run("check", "--staged").Code);
        Git(govern, "add", "--all");
        Assert.Equal(0, govern.Run("check", "--staged").Code);
    }

    [Fact]
    public void Odd_names_and_ignored_posts()
    {
        using Govern govern = Repository()
            .With("content/-odd\nname é.md", Post("We guarantee it."))
            .With("content/drafts/b.md", Post("We guarantee it."))
            .With("notes/c.md", Post("We guarantee it."));
        Git(govern, "add", "--all");

        GovernResult result = govern.Run("check", "--staged");

        Assert.StartsWith("content/-odd<U+000A>name é.md:4:4 error", result.Output, StringComparison.Ordinal);
        Assert.Contains("1 post on 1 platform: 1 error", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void From_a_folder_below_only_what_is_asked_for()
    {
        using Govern govern = Repository().With("content/a/one.md", Post("We guarantee it.")).With("content/b/two.md", Post("We guarantee it."));
        Git(govern, "add", "--all");

        GovernResult result = govern.RunIn(Path.Combine(govern.Folder, "content"), input: "", "check", "--staged", "a");

        Assert.Contains("content/a/one.md", result.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("content/b/two.md", result.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("brands")]
    [InlineData("brands/acme")]
    [InlineData("brands/acme/content")]
    public void The_nearest_staged_configuration_rules_or_each_one_below(string folder)
    {
        using Govern govern = new Govern()
            .With("brands/acme/governance.yml", "version: 1\npacks: [./house]\nposts: [\"content/**/*.md\"]\nassign: [{ path: \"content/**\", set: { platform: x } }]\n")
            .With("brands/acme/house/pack.yml", Pack).With("brands/acme/house/rules.yml", Rules)
            .With("brands/acme/content/a.md", "We guarantee it.\n").With("brands/acme/notes/b.md", Post("We guarantee it."))
            .With("content/c.md", Post("We guarantee it."));
        Git(govern, "init", "--quiet");
        Git(govern, "add", "--all");
        File.Delete(Path.Combine(govern.Folder, "brands/acme/governance.yml"));

        GovernResult result = govern.RunIn(Path.Combine(govern.Folder, folder), input: "", "check", "--staged");

        Assert.Equal(1, result.Code);
        Assert.StartsWith("brands/acme/content/a.md:1:4 error promise (X): ", result.Output, StringComparison.Ordinal);
        Assert.Contains("1 post on 1 platform: 1 error", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Each_brand_is_checked_under_its_own_staged_policy()
    {
        using var govern = new Govern();
        foreach (string brand in new[] { "acme", "bolt" })
        {
            govern.With($"{brand}/governance.yml", "version: 1\npacks: [./house]\nposts: [\"**/*.md\"]\n").With($"{brand}/house/pack.yml", Pack)
                .With($"{brand}/house/rules.yml", Rules.Replace("guarantee", brand == "acme" ? "guarantee" : "promise", StringComparison.Ordinal))
                .With($"{brand}/a.md", Post("We guarantee it."));
        }

        Git(govern, "init", "--quiet");
        Git(govern, "add", "--all");

        GovernResult result = govern.Run("check", "--staged");

        Assert.Equal(1, result.Code);
        Assert.StartsWith("acme/a.md:4:4 error promise (X): ", result.Output, StringComparison.Ordinal);
        Assert.Contains("2 posts on 1 platform: 1 error", result.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("content/a.md")]
    [InlineData("governance.yml")]
    public void A_staged_link_is_told_and_not_followed(string path)
    {
        using Govern govern = Repository().With("outside.md", Post("We try."));
        Directory.CreateDirectory(Path.Combine(govern.Folder, "content"));
        File.Delete(Path.Combine(govern.Folder, path));
        File.CreateSymbolicLink(Path.Combine(govern.Folder, path), Path.Combine(govern.Folder, "outside.md"));
        Git(govern, "add", "--all");

        GovernResult result = govern.Run("check", "--staged");

        Assert.Equal(path == "governance.yml" ? 2 : 1, result.Code);
        Assert.Contains("it is a link", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_staged_post_whose_front_matter_is_broken_is_told_though_nobody_listed_it()
    {
        using Govern govern = new Govern().With("a.md", "---\nplatform: [x\n---\nAnything.\n");
        Git(govern, "init", "--quiet");
        Git(govern, "add", "--all");

        Assert.Equal(1, govern.Run("check", "--staged").Code);
    }

    [Fact]
    public void Outside_of_a_repository_it_says_so()
    {
        using var govern = new Govern();

        GovernResult result = govern.Run("check", "--staged");

        Assert.Equal(2, result.Code);
        Assert.Contains("no-repository", result.Error, StringComparison.Ordinal);
    }

    private static Govern Repository()
    {
        Govern govern = new Govern()
            .With("governance.yml", "version: 1\npacks: [./house]\nposts: [\"content/**/*.md\"]\nignore: [\"content/drafts/\"]\n")
            .With("house/pack.yml", Pack)
            .With("house/rules.yml", Rules);
        Git(govern, "init", "--quiet");
        return govern;
    }

    private static string Post(string text) => $"---\nplatform: x\n---\n{text}\n";

    private static void Git(Govern govern, params string[] arguments)
    {
        using Process process = Process.Start(new ProcessStartInfo("git", arguments) { WorkingDirectory = govern.Folder })!;
        process.WaitForExit();
        Assert.Equal(0, process.ExitCode);
    }
}
