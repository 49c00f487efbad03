namespace Governance.Tests;

/// <summary>What people who have never used the command get wrong, and what it says to them.</summary>
public sealed class NewUserTests
{
    [Fact]
    public void A_misspelt_option_is_no_path()
    {
        using var govern = new Govern();
        govern.With("a.md", "Hello");

        Assert.Equal(
            "--- standard error\ngovern: there is no option --plat here. Did you mean --platform? A path that begins with a dash goes after -- .\nSee: govern check --help\n--- exit code 2\n",
            govern.Run("check", "--plat", "x", "a.md").ToString());
    }

    [Fact]
    public void A_file_that_begins_with_a_dash_is_a_path_where_it_is_there()
    {
        using var govern = new Govern();
        govern.With("-a.md", "Hello");

        Assert.Equal(0, govern.Run("check", "-a.md").Code);
        Assert.Equal(0, govern.Run("check", "--", "-a.md").Code);
    }

    [Fact]
    public void A_wrong_value_is_told_in_one_line()
    {
        using var govern = new Govern();

        Assert.Equal(
            "--- standard error\ngovern: Argument 'never' not recognized. Must be one of: 'error' 'warning' 'info'\nSee: govern check --help\n--- exit code 2\n",
            govern.Run("check", "--fail-on", "never").ToString());
    }

    [Fact]
    public void A_post_without_platform_is_checked_on_none()
    {
        using var govern = new Govern();
        govern.With("a.md", "Hello from all of us");

        Assert.Equal(
            "1 post: nothing found by platform-limits 1.0, accessibility 1.0, disclosure-basics 1.0, plain-language 1.0. Not looked at: limits of platforms for 1 post that names none (see --platform). This is not legal clearance.\n--- exit code 0\n",
            govern.Run("check", "a.md").ToString());
        Assert.StartsWith("1 post on 1 platform: nothing found by ", govern.Run("check", "a.md", "--platform", "x").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Findings_in_JSON_Lines_come_in_the_order_of_the_lines()
    {
        using var govern = new Govern();

        Snapshot.Verify(
            govern.RunWithInput(
                """
                {"id":"a1","text":"Hello world","platform":"x"}
                {"id":"a2","text":"Hello #newshoesday","platforms":["x","mastodon"]}
                {"id":"a3","text":"cut off
                {"id":"a4","text":"not closed"
                {"id":"a5" "text":"comma lost"}
                {"id":"a6","text":"Try this","platform":"twiter"}

                """,
                "check", "--stdin", "--stdin-format", "jsonl").ToString(),
            "json-lines-with-mistakes");
    }

    [Fact]
    public void A_German_calendar_names_its_platforms()
    {
        using var govern = new Govern();
        govern.With("plan.csv", "Datum;Netzwerk;Text;Bild;Alt-Text\n13/04/2026;Instagram;Neuer Schuh! Jetzt vorbestellen.;schuh.jpg;\n15/04/2026;LinkedIn;Wir suchen Verstärkung fürs Team;;\n");

        Snapshot.Verify(govern.Run("check", "plan.csv").ToString(), "german-calendar");
    }

    [Fact]
    public void A_preview_shows_no_title_where_a_platform_has_none()
    {
        using var govern = new Govern();
        govern.With("a.md", "---\nplatforms: [x, youtube]\ntitle: Spring launch\n---\nOrder today at https://acme.example/cloudrunner and see.\n");

        Snapshot.Verify(govern.Run("preview", "a.md", "--width", "40").ToString(), "preview-of-a-title");
    }

    [Fact]
    public void A_disclosure_below_the_fold_is_told_with_the_figure_and_that_it_is_an_estimate()
    {
        using var govern = new Govern();
        govern.With("plan.csv", "Platform,Caption,Image,Alt text,Sponsored\nInstagram,Spent the whole weekend testing this blender with everything from frozen mango to almond butter and I have a lot of thoughts about it. #ad,a.jpg,A shoe,true\n");

        Assert.Contains(
            "plan.csv row 2, column Caption (Instagram): warning hidden-disclosure: “#ad” stands where few readers see it: Instagram may hide text after about 125 characters (an estimate, not Instagram's own figure)\n",
            govern.Run("check", "plan.csv").Output,
            StringComparison.Ordinal);
    }

    [Fact]
    public void The_finding_that_the_README_shows_is_one_that_the_command_writes()
    {
        using var govern = new Govern();
        string[] shown = File.ReadAllText(Path.Combine(SharedData.Repository, "README.md")).Split("```\n");

        string finding = Assert.Single(shown, block => block.StartsWith("tweets/meetup.tweet:", StringComparison.Ordinal));

        Assert.Contains(finding, govern.RunIn(Path.Combine(SharedData.Repository, "examples", "tweets"), input: "", "check").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void An_example_that_fails_is_told_with_the_path_of_its_file()
    {
        using var govern = new Govern();
        govern.Run("new", "pack", "brand");
        govern.With("brand/rules.yml", govern.Read("brand/rules.yml").Replace("guarantee*", "guaranteed", StringComparison.Ordinal));

        GovernResult result = govern.Run("test", "brand");

        Assert.Equal(1, result.Code);
        Assert.StartsWith("brand/rules.yml:11:15 BRAND-001 unkeepable-promise: wrong example must be found, but nothing is\n", result.Output, StringComparison.Ordinal);
    }
}
