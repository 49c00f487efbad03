using System.Text.Json;

namespace Governance.Tests.Check;

public sealed class CheckTests
{
    private const string Configuration = "version: 1\npacks: [./house]\nposts: [\"content/**/*.md\"]\n";
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
          - id: HOUSE-002
            name: vague
            topic: tone
            severity: warning
            message: "“{match}” says nothing"
            mend: Say it.
            why: Readers skip it.
            phrases: ["going forward"]
            examples: { wrong: ["Going forward"], right: ["From now on"] }

        """;

    [Theory]
    [InlineData("We try.", 0)]
    [InlineData("Going forward we try.", 0)]
    [InlineData("We guarantee it.", 1)]
    public void Ends_with_the_code_of_what_it_found(string text, int code)
    {
        using Govern govern = House().With("content/a.md", Post(text));

        Assert.Equal(code, govern.Run("check").Code);
    }

    [Theory]
    [InlineData(1, "--fail-on", "warning")]
    [InlineData(0, "--fail-on", "error")]
    [InlineData(1, "--max-warnings", "0")]
    [InlineData(0, "--max-warnings", "1")]
    public void Takes_another_threshold(int code, params string[] arguments)
    {
        using Govern govern = House().With("content/a.md", Post("Going forward we try."));

        Assert.Equal(code, govern.Run(["check", .. arguments]).Code);
    }

    [Fact]
    public void A_mistake_in_a_pack_stops_the_run_with_two()
    {
        using Govern govern = House().With("house/rules.yml", Rules.Replace("severity: error", "severity: severe", StringComparison.Ordinal)).With("content/a.md", Post("We guarantee it."));

        GovernResult result = govern.Run("check");

        Assert.Equal(2, result.Code);
        Assert.Contains("house/rules.yml:5:", result.Output, StringComparison.Ordinal);
        Assert.Contains("severe", result.Output, StringComparison.Ordinal);
        Assert.EndsWith("No post was checked.\n", result.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("content/a.md", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void No_post_found_is_no_pass()
    {
        using Govern govern = new Govern().With("README.md", "# Read me\n").With("docs/a.md", "Hello\n").With("governance.yml", "version: 1\n");

        GovernResult result = govern.Run("check");

        Assert.Equal(2, result.Code);
        Assert.Equal("", result.Output);
        Assert.Equal(
            "No posts found: 2 Markdown files, none names a platform, and governance.yml has no “posts:” list. Add posts: [\"content/social/**\"] or use --platform x. Nothing was checked, so this is not a pass.\n",
            result.Error);
    }

    [Fact]
    public void Patterns_that_match_nothing_are_told()
    {
        using Govern govern = House();

        GovernResult result = govern.Run("check");

        Assert.Equal(2, result.Code);
        Assert.StartsWith("No posts found: “posts:” in governance.yml names content/**/*.md, and no file there matches", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_on_the_command_line_is_taken_as_it_is()
    {
        using Govern govern = House().With("elsewhere.md", "We guarantee it.\n");

        GovernResult result = govern.Run("check", "elsewhere.md");

        Assert.Equal(1, result.Code);
        Assert.StartsWith("elsewhere.md:1:4 error promise (any platform): ", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_missing_file_is_told_and_no_pass()
    {
        using Govern govern = House();

        GovernResult result = govern.Run("check", "none.md");

        Assert.Equal(2, result.Code);
        Assert.Contains("none.md", result.Output + result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void An_unknown_platform_is_an_error_with_a_hint()
    {
        using Govern govern = House().With("content/a.md", "---\nplatform: instagrm\n---\nHello\n");

        GovernResult result = govern.Run("check");

        Assert.Equal(1, result.Code);
        Assert.StartsWith("content/a.md:2:11 error unknown-platform: no platform is called “instagrm”: did you mean instagram?", result.Output, StringComparison.Ordinal);
        Assert.Equal(2, govern.Run("check", "--platform", "instagrm").Code);
    }

    [Fact]
    public void Reads_JSON_Lines_from_standard_input()
    {
        using Govern govern = House();

        GovernResult result = govern.RunWithInput(
            "{\"id\":\"a\",\"platform\":\"x\",\"text\":\"We guarantee it\"}\n{\"id\":\"b\",\"platforms\":[\"x\",\"threads\"],\"text\":\"We try\"}\n", "check", "--stdin", "--stdin-format", "jsonl", "--format", "jsonl");

        string[] lines = result.Output.TrimEnd('\n').Split('\n');
        Assert.Equal(2, lines.Length);
        using var finding = JsonDocument.Parse(lines[0]);
        Assert.Equal("a", finding.RootElement.GetProperty("post").GetString());
        Assert.Equal("x", finding.RootElement.GetProperty("platform").GetString());
        Assert.Equal(1, finding.RootElement.GetProperty("row").GetInt32());
        Assert.Equal("{\"summary\":{\"drafts\":2,\"posts\":3,\"errors\":1,\"warnings\":0,\"infos\":0,\"suppressed\":0}}", lines[1]);
        Assert.Equal(1, result.Code);
    }

    [Fact]
    public void Standard_input_goes_by_the_name_it_is_given()
    {
        using Govern govern = House();

        GovernResult result = govern.RunWithInput("We guarantee it.\n", "check", "--stdin", "--stdin-filename", "content/draft.md", "--platform", "x");

        Assert.StartsWith("content/draft.md:1:4 error promise (X): ", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Keeps_the_order_of_the_posts_whatever_the_number_of_threads()
    {
        using Govern govern = House();
        for (int i = 0; i < 300; i++)
            govern.With($"content/{i:D3}.md", Post($"We guarantee {i}."));

        string[] files = [.. govern.Run("check", "--format", "jsonl").Output.Split('\n').Where(line => line.Contains("\"file\"", StringComparison.Ordinal)).Select(line => JsonDocument.Parse(line).RootElement.GetProperty("file").GetString()!)];

        Assert.Equal(Enumerable.Range(0, 300).Select(i => $"content/{i:D3}.md"), files);
        Assert.Equal(govern.Run("check").Output, govern.Run("check").Output);
    }

    [Theory]
    [InlineData("text")]
    [InlineData("jsonl")]
    [InlineData("sarif")]
    public void Writes_the_same_bytes_with_one_thread_and_with_many(string format)
    {
        string posts = string.Concat(Enumerable.Range(0, 3000).Select(i => $"{{\"id\":\"p{i}\",\"platform\":\"x\",\"text\":\"{(i % 3 == 0 ? "We guarantee it" : "We try")} {i}\"}}\n"));
        string[] outputs = [.. new[] { 1, 2, 7 }.Select(workers =>
        {
            using Govern govern = new Govern { Workers = workers }.With("governance.yml", Configuration).With("house/pack.yml", Pack).With("house/rules.yml", Rules);
            return govern.RunWithInput(posts, "check", "--stdin", "--stdin-format", "jsonl", "--format", format).Output;
        })];

        Assert.Contains("guarantee", outputs[0], StringComparison.Ordinal);
        Assert.Equal(outputs[0], outputs[1]);
        Assert.Equal(outputs[0], outputs[2]);
    }

    [Fact]
    public void Patterns_of_a_named_configuration_are_relative_to_its_folder()
    {
        using Govern govern = new Govern()
            .With("brand/governance.yml", Configuration).With("brand/house/pack.yml", Pack).With("brand/house/rules.yml", Rules)
            .With("brand/content/a.md", Post("We guarantee it.")).With("content/b.md", Post("We guarantee it."));

        string everything = govern.Run("check", "--config", "brand/governance.yml").Output;

        Assert.StartsWith("brand/content/a.md:4:4 error promise (X): ", everything, StringComparison.Ordinal);
        Assert.DoesNotContain("b.md", everything, StringComparison.Ordinal);
        Assert.Equal(everything, govern.Run("check", ".", "--config", "brand/governance.yml").Output);
        Assert.Equal(everything, govern.Run("check", "brand/content", "--config", "brand/governance.yml").Output);
        Assert.StartsWith("content/b.md:4:4 error promise (X): ", govern.Run("check", "content", "--config", "brand/governance.yml").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Writes_several_formats_in_one_run()
    {
        using Govern govern = House().With("content/a.md", Post("We guarantee it."));

        GovernResult result = govern.Run("check", "--format", "text", "--output", "sarif=out.sarif", "--output", "jsonl=out.jsonl");

        Assert.Contains("error promise (X)", result.Output, StringComparison.Ordinal);
        using var sarif = JsonDocument.Parse(govern.Read("out.sarif"));
        Assert.Equal("HOUSE-001", sarif.RootElement.GetProperty("runs")[0].GetProperty("results")[0].GetProperty("ruleId").GetString());
        Assert.Contains("\"summary\"", govern.Read("out.jsonl"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_full_disk_is_told_and_ends_with_two()
    {
        if (!File.Exists("/dev/full"))
            return;
        using Govern govern = House().With("content/a.md", Post("We guarantee it."));

        GovernResult result = govern.Run("check", "--output", "jsonl=/dev/full");

        Assert.Equal(2, result.Code);
        Assert.StartsWith("govern: the output cannot be written: ", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Jurisdictions_of_the_command_bring_rules_in()
    {
        using Govern govern = House()
            .With("house/rules.yml", Rules.Replace("phrases: [\"guarantee*\"]", "phrases: [\"guarantee*\"]\n    unknown: rest\n    when: { jurisdiction: US }", StringComparison.Ordinal))
            .With("content/a.md", Post("We guarantee it."));

        Assert.Equal(0, govern.Run("check").Code);
        Assert.Equal(1, govern.Run("check", "--jurisdiction", "US").Code);
    }

    private static Govern House() => new Govern().With("governance.yml", Configuration).With("house/pack.yml", Pack).With("house/rules.yml", Rules);

    private static string Post(string text) => $"---\nplatform: x\n---\n{text}\n";
}
