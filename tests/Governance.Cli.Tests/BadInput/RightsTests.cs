namespace Governance.Tests.BadInput;

/// <summary>Files and folders that the user may not read are findings, or stop the run; they are never passed over.</summary>
public sealed class RightsTests
{
    private const string Good = "---\nplatform: x\n---\nA quiet post about a walk.\n";
    private const string Pack = "id: own\nversion: \"1\"\ntitle: Own\nowner: Us\nasOf: 2026-11-01\nreviewBy: 2027-11-01\nlists: { words: words.txt }\n";
    private const string Rules = "rules:\n  - id: OWN-1\n    name: shouting\n    topic: tone\n    severity: error\n    message: no\n    mend: no\n    why: no\n    phrases: [wow, { list: words }]\n    examples: { wrong: [wow], right: [fine] }\n";

    [ToolTheory("bash", "setpriv")]
    [InlineData("posts/a.md", 1, "check")]
    [InlineData("posts/a.md", 2, "check posts/a.md")]
    [InlineData("posts/a.md", 1, "check posts")]
    [InlineData("posts/rows.jsonl", 1, "check")]
    [InlineData("posts/sheet.csv", 1, "check")]
    [InlineData("posts/a.md.govern.yml", 1, "check")]
    [InlineData("posts/deep", 1, "check")]
    [InlineData("posts", 2, "check")]
    [InlineData("own", 2, "check")]
    [InlineData("own/rules.yml", 2, "check")]
    [InlineData("own/words.txt", 2, "check")]
    [InlineData("own/more", 2, "check")]
    [InlineData("governance.yml", 2, "check")]
    [InlineData("accounts.yml", 2, "check")]
    public void What_may_not_be_read_is_no_pass(string path, int code, string command)
    {
        using Govern govern = Repository();

        GovernResult result = Shell.Run(govern, $$"""
            chmod 0 {{path}}
            "${plain[@]}" {{command}} --no-cache
            code=$?
            chmod 700 {{path}}
            exit $code
            """);

        Assert.Equal(code, result.Code);
        Assert.Contains(path, result.Output, StringComparison.Ordinal);
        Assert.Contains("cannot be read", result.Output, StringComparison.Ordinal);
    }

    [ToolFact("bash", "setpriv")]
    public void The_same_repository_passes_where_all_may_be_read()
    {
        using Govern govern = Repository();

        GovernResult result = Shell.Run(govern, "\"${plain[@]}\" check --no-cache");

        Assert.Equal(0, result.Code);
        Assert.Contains("4 posts", result.Output, StringComparison.Ordinal);
    }

    // Without a governance.yml above, those below are looked for: one that cannot be seen may be there.
    [ToolFact("bash", "setpriv")]
    public void A_folder_that_may_hold_a_configuration_is_told()
    {
        using Govern govern = new Govern().With("a/governance.yml", "version: 1\n").With("a/good.md", Good).With("b/governance.yml", "version: 1\n").With("b/bad.md", Good);

        GovernResult result = Shell.Run(govern, """
            chmod 0 b
            "${plain[@]}" check --no-cache
            code=$?
            chmod 700 b
            exit $code
            """);

        Assert.Equal(2, result.Code);
        Assert.Contains("governance.yml cannot be read: this user may not read it", result.Output, StringComparison.Ordinal);
    }

    [ToolTheory("bash", "setpriv")]
    [InlineData("chmod 500 .", "new.sarif")]
    [InlineData("mkdir shut; chmod 500 shut", "shut/new.sarif")]
    [InlineData("touch kept; chmod 400 kept; chmod 500 .", "kept")]
    [InlineData("true", "nowhere/new.sarif")]
    public void An_output_that_may_not_be_written_is_told(string prepare, string file)
    {
        using Govern govern = new Govern().With("good.md", Good);

        GovernResult result = Shell.Run(govern, $$"""
            {{prepare}}
            "${plain[@]}" check good.md --no-cache --output sarif={{file}}
            code=$?
            chmod 700 .
            exit $code
            """);

        Assert.Equal(2, result.Code);
        Assert.Contains("cannot be written", result.Error, StringComparison.Ordinal);
        Assert.Empty(Directory.GetFiles(govern.Folder, "*.tmp", SearchOption.AllDirectories));
    }

    private static Govern Repository() => new Govern()
        .With("governance.yml", "version: 1\npacks: [./own]\nposts: [\"posts/**\"]\naccounts: accounts.yml\n")
        .With("accounts.yml", "accounts: {}\n")
        .With("own/pack.yml", Pack).With("own/rules.yml", Rules).With("own/words.txt", "shout\n")
        .With("own/more/rules.yml", Rules.Replace("OWN-1", "OWN-2", StringComparison.Ordinal).Replace("shouting", "crying", StringComparison.Ordinal))
        .With("posts/a.md", Good).With("posts/deep/b.md", Good)
        .With("posts/a.md.govern.yml", "allow: []\n")
        .With("posts/rows.jsonl", "{\"id\":\"1\",\"platform\":\"x\",\"text\":\"A walk.\"}\n").With("posts/sheet.csv", "Platform,Caption\nx,A walk.\n");
}
