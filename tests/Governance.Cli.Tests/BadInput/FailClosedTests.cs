namespace Governance.Tests.BadInput;

/// <summary>What could not be looked at, or not be written, is never a pass.</summary>
public sealed class FailClosedTests
{
    private const string Good = "---\nplatform: x\n---\nA quiet post about a walk.\n";
    private const string Pack = "id: own\nversion: \"1\"\ntitle: Own\nowner: Us\nasOf: 2026-11-01\nreviewBy: 2027-11-01\n";
    private const string Rules = "rules:\n  - id: OWN-1\n    name: shouting\n    topic: tone\n    severity: error\n    message: no\n    mend: no\n    why: no\n    phrases: [wow]\n    examples: { wrong: [wow], right: [fine] }\n";

    [Fact]
    public void A_rule_file_that_links_out_of_the_pack_is_an_error()
    {
        using Govern govern = WithPack().With("outside.yml", Rules);
        File.CreateSymbolicLink(Path.Combine(govern.Folder, "own", "more.yml"), "/etc/passwd");

        GovernResult result = govern.Run("check", "good.md");

        Assert.Equal(2, result.Code);
        Assert.Contains("own/more.yml cannot be read: it is a link that leads out of the folder", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_folder_of_rules_that_is_a_link_is_an_error()
    {
        using Govern govern = WithPack().With("elsewhere/more.yml", Rules);
        Directory.CreateSymbolicLink(Path.Combine(govern.Folder, "own", "more"), Path.Combine(govern.Folder, "elsewhere"));

        GovernResult result = govern.Run("check", "good.md");

        Assert.Equal(2, result.Code);
        Assert.Contains("own/more/ cannot be read", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_pack_without_rule_files_beside_it_still_passes() => Assert.Equal(0, RunAndDispose(WithPack(), "check", "good.md").Code);

    [Theory]
    [InlineData("packs: [../../etc]")]
    [InlineData("packs: [/etc]")]
    [InlineData("packs: [./nowhere]")]
    [InlineData("packs: [no-such-pack]")]
    [InlineData("calendars: [{ path: \"*.csv\", columns: { body: Date, schedule: Date } }]")]
    [InlineData("accounts: ../accounts.yml")]
    [InlineData("unheard-of: true")]
    [InlineData("rules: { no-such-rule: error }")]
    public void A_configuration_that_asks_for_what_cannot_be_had_checks_nothing(string line)
    {
        GovernResult result = RunAndDispose(new Govern().With("governance.yml", $"version: 1\n{line}\n").With("good.md", Good), "check", "good.md");

        Assert.Equal(2, result.Code);
        Assert.Contains("governance.yml:2", result.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("lists: { x: ../../../etc/passwd }")]
    [InlineData("lists: { x: /etc/passwd }")]
    [InlineData("lists: { x: nowhere.txt }")]
    public void A_list_from_outside_of_its_pack_is_refused(string line)
    {
        GovernResult result = RunAndDispose(WithPack().With("own/pack.yml", $"{Pack}{line}\n"), "check", "good.md");

        Assert.Equal(2, result.Code);
        Assert.DoesNotContain("root:", result.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("check", "good.md", "--platform", "instgram")]
    [InlineData("check", "good.md", "--packs", "no-such-pack")]
    [InlineData("check", "nowhere")]
    [InlineData("check", "empty")]
    [InlineData("check", "good.md", "--config", "nowhere.yml")]
    [InlineData("check", "good.md", "--format", "jsn")]
    [InlineData("check", "good.md", "--as-of", "2026-13-45")]
    [InlineData("check", "--stdin", "--stdin-format", "jsonl")]
    public void A_run_that_checks_nothing_is_no_pass(params string[] arguments)
    {
        using Govern govern = new Govern().With("good.md", Good);
        Directory.CreateDirectory(Path.Combine(govern.Folder, "empty"));

        GovernResult result = govern.Run(arguments);

        Assert.InRange(result.Code, 1, 2);
        Assert.NotEmpty(result.Output + result.Error);
    }

    [Fact]
    public void A_phrase_with_more_variables_than_it_can_need_is_refused()
    {
        string listed = Pack + "lists: { names: names.txt }\n";
        string rules = Rules.Replace("phrases: [wow]", "phrases: { list: names }", StringComparison.Ordinal);
        GovernResult result = RunAndDispose(
            WithPack().With("own/pack.yml", listed).With("own/rules.yml", rules).With("own/names.txt", "wow\nNo" + string.Concat(Enumerable.Repeat("{brand}", 25)) + "\n"), "check", "good.md");

        Assert.Equal(2, result.Code);
        Assert.Contains("more than 3 variables", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_post_of_thousands_of_brands_is_still_checked()
    {
        string brands = string.Join(", ", Enumerable.Range(0, 5000).Select(i => $"Acme Shoes {i}"));
        string rules = Rules.Replace("phrases: [wow]", "phrases: [wow, \"{brand} beats {brand} and {brand}\"]", StringComparison.Ordinal);
        GovernResult result = RunAndDispose(WithPack().With("own/rules.yml", rules).With("good.md", $"---\nplatform: x\nbrand: [{brands[..60_000]}]\n---\nWow, a walk.\n"), "check", "good.md");

        Assert.Equal(1, result.Code);
        Assert.Contains("OWN-1", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_post_whose_front_matter_is_broken_is_told_though_nobody_listed_it()
    {
        GovernResult result = RunAndDispose(new Govern().With("good.md", Good).With("bad.md", "---\nplatform: [x\n---\nAnything.\n").With("README.md", "# Hello\n"), "check");

        Assert.Equal(1, result.Code);
        Assert.Contains("bad.md:", result.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("README", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_misspelt_allowance_allows_nothing()
    {
        GovernResult result = RunAndDispose(WithPack().With("good.md", "---\nplatform: x\n---\n<!-- govern-allow shoutin: we may -->\n\nWow, a walk.\n"), "check", "good.md");

        Assert.Equal(1, result.Code);
        Assert.Contains("OWN-1", result.Output, StringComparison.Ordinal);
        Assert.Contains("shoutin", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void An_output_that_cannot_be_written_is_told()
    {
        using Govern govern = new Govern().With("good.md", Good);
        Directory.CreateDirectory(Path.Combine(govern.Folder, "out"));

        GovernResult result = govern.Run("check", "good.md", "--output", "sarif=out");

        Assert.Equal(2, result.Code);
        Assert.Contains("cannot be written", result.Error, StringComparison.Ordinal);
        Assert.Empty(Directory.GetFiles(govern.Folder, "*.tmp"));
    }

    [Theory]
    [InlineData("governance.yml")]
    [InlineData("own/pack.yml")]
    public void A_folder_in_the_place_of_a_policy_file_is_no_pass(string path)
    {
        using Govern govern = WithPack();
        File.Delete(Path.Combine(govern.Folder, path));
        Directory.CreateDirectory(Path.Combine(govern.Folder, path));

        Assert.Equal(2, govern.Run("check", "good.md").Code);
    }

    [Fact]
    public void More_allowances_than_one_draft_can_need_are_told()
    {
        string many = string.Concat(Enumerable.Repeat("<!-- govern-allow OWN-1: because -->\n", 20_000));
        GovernResult result = RunAndDispose(WithPack().With("good.md", $"---\nplatform: x\n---\nA walk.\n\n{many}\n"), "check", "good.md", "--format", "jsonl");

        Assert.Equal(1, result.Code);
        Assert.Contains("more than 500 in one file", result.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("many.md", 499, 0)]
    [InlineData("many.md", 20_000, 1)]
    [InlineData("many.tweet", 499, 0)]
    [InlineData("many.tweet", 20_000, 1)]
    public void A_thread_without_end_is_told(string name, int breaks, int code)
    {
        string thread = string.Concat(Enumerable.Range(0, breaks).Select(i => $"Step {i} of a walk.\n---\n")) + "The end.\n";
        GovernResult result = RunAndDispose(new Govern().With(name, $"---\nplatform: x\n---\n{thread}"), "check", name, "--format", "jsonl");

        Assert.Equal(code == 1, result.Output.Contains("GOV0217", StringComparison.Ordinal));
        Assert.InRange(result.Code, code, 1);
    }

    private static Govern WithPack() => new Govern().With("good.md", Good)
        .With("governance.yml", "version: 1\npacks: [./own]\n").With("own/pack.yml", Pack).With("own/rules.yml", Rules);

    private static GovernResult RunAndDispose(Govern govern, params string[] arguments)
    {
        using (govern)
            return govern.Run(arguments);
    }
}
