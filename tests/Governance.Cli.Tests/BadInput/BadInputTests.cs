namespace Governance.Tests.BadInput;

/// <summary>Inputs that are accidents or attacks. Each run ends with a sound exit code and a word about what was wrong.</summary>
public sealed class BadInputTests
{
    private const string Good = "---\nplatform: x\n---\nA quiet post about a walk.\n";

    public static TheoryData<string> Corpus => [.. BadFiles.All.Keys.Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Corpus))]
    public void A_bad_file_ends_in_a_sound_exit_code_and_never_stops_the_others(string name)
    {
        using Govern govern = new Govern().With("good.md", Good);
        File.WriteAllBytes(Path.Combine(govern.Folder, name), BadFiles.All[name]());

        GovernResult result = govern.Run("check", name, "good.md", "--format", "jsonl");

        Assert.True(result.Code is 0 or 1 or 2, result.ToString()[..Math.Min(2000, result.ToString().Length)]);
        string summary = result.Output.TrimEnd('\n').Split('\n')[^1];
        Assert.StartsWith("{\"summary\":", summary, StringComparison.Ordinal);
        Assert.DoesNotContain("\"posts\":0", summary, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("binary.md")]
    [InlineData("nul.md")]
    [InlineData("truncated.xlsx")]
    [InlineData("random.xlsx")]
    [InlineData("broken.jsonl")]
    [InlineData("truncated.jsonl.gz")]
    [InlineData("unclosed-front-matter.md")]
    [InlineData("huge.md")]
    public void What_cannot_be_read_is_an_error(string name)
    {
        using var govern = new Govern();
        File.WriteAllBytes(Path.Combine(govern.Folder, name), BadFiles.All[name]());

        GovernResult result = govern.Run("check", name);

        Assert.True(result.Code is 1 or 2, result.ToString());
        Assert.Contains(name, result.Output + result.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("with space.md")]
    [InlineData("line\nbreak.md")]
    [InlineData("-leading-dash.md")]
    [InlineData("bell\a.md")]
    [InlineData("esc\u001b[31m.md")]
    [InlineData("per%cent,comma:colon.md")]
    public void Odd_names_are_read_and_shown_safely(string name)
    {
        using Govern govern = new Govern().With(name, "---\nplatform: x\n---\n" + new string('x', 300) + "\n");

        foreach (string format in new[] { "text", "json", "jsonl", "sarif", "github" })
        {
            GovernResult result = govern.Run("check", "--format", format, "--", name);

            Assert.Equal(1, result.Code);
            Assert.DoesNotContain('\u001b', result.Output);
            Assert.DoesNotContain('\a', result.Output);
        }
    }

    [Fact]
    public void A_folder_that_links_to_itself_is_walked_once()
    {
        using Govern govern = new Govern().With("posts/a.md", Good).With("governance.yml", "version: 1\nposts: [\"**/*.md\"]\n");
        Directory.CreateSymbolicLink(Path.Combine(govern.Folder, "posts", "loop"), Path.Combine(govern.Folder, "posts"));
        Directory.CreateSymbolicLink(Path.Combine(govern.Folder, "up"), "..");

        GovernResult result = govern.Run("check", "--format", "jsonl");

        Assert.Contains("\"drafts\":1,", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_link_to_nothing_and_a_missing_file_are_told()
    {
        using Govern govern = new Govern().With("good.md", Good);
        File.CreateSymbolicLink(Path.Combine(govern.Folder, "dangling.md"), "nowhere.md");

        GovernResult result = govern.Run("check", "dangling.md", "missing.md", "good.md");

        Assert.NotEqual(0, result.Code);
        Assert.Contains("dangling.md", result.Output + result.Error, StringComparison.Ordinal);
        Assert.Contains("missing.md", result.Output + result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_full_disk_is_told_and_is_no_pass()
    {
        Assert.True(File.Exists("/dev/full"), "this test needs /dev/full");
        using Govern govern = new Govern().With("good.md", Good);

        GovernResult result = govern.Run("check", "good.md", "--format", "sarif", "--output", "sarif=/dev/full");

        Assert.Equal(2, result.Code);
        Assert.Contains("/dev/full", result.Error + result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_read_only_cache_is_no_error()
    {
        using Govern govern = new Govern().With("good.md", Good)
            .With("governance.yml", "version: 1\npacks: [./own]\n")
            .With("own/pack.yml", "id: own\nversion: \"1\"\ntitle: Own\nowner: Us\nasOf: 2026-11-01\nreviewBy: 2027-11-01\n")
            .With("own/rules.yml", "rules:\n  - id: OWN-1\n    name: shouting\n    topic: tone\n    severity: error\n    message: no\n    mend: no\n    why: no\n    phrases: [wow]\n    examples: { wrong: [wow], right: [fine] }\n")
            .With(".cache-of-test", "a file where the cache folder should be");

        Assert.Equal(0, govern.Run("check", "good.md").Code);
    }
}
