namespace Governance.Tests;

/// <summary>The example repositories against their stored output.</summary>
public sealed class ExampleTests
{
    [Theory]
    [InlineData("brand-repository")]
    [InlineData("content-calendar")]
    [InlineData("creator-campaign")]
    [InlineData("retail-broker")]
    [InlineData("supplements-shop")]
    [InlineData("tweets")]
    public void An_example_gives_its_stored_output(string example)
    {
        using var govern = new Govern();

        GovernResult result = govern.RunIn(Example(example), input: "", "check");

        Snapshot.Verify(result.ToString(), example);
    }

    [Fact]
    public void All_examples_are_checked_in_one_go()
    {
        using var govern = new Govern();

        GovernResult result = govern.RunIn(SharedData.Repository, input: "", "check", "examples");

        Assert.Equal(1, result.Code);
        Assert.Contains("examples/brand-repository/content/social/spring.md:", result.Output, StringComparison.Ordinal);
        Assert.Contains("examples/content-calendar/calendar.csv row 5, column Caption (Instagram): ", result.Output, StringComparison.Ordinal);
        Assert.Contains("examples/tweets/tweets/meetup.tweet:", result.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("brand-repository", "brand")]
    [InlineData("creator-campaign", "brand")]
    [InlineData("retail-broker", "house")]
    public void The_rules_of_an_example_pass_their_own_tests(string example, string pack)
    {
        using var govern = new Govern();

        GovernResult result = govern.RunIn(Example(example), input: "", "test", pack);

        Assert.EndsWith(" 0 not.\n", result.Output, StringComparison.Ordinal);
        Assert.Equal(0, result.Code);
    }

    [Fact]
    public void The_calendar_comes_back_with_its_findings()
    {
        using var govern = new Govern();
        string sheet = Path.Combine(govern.Folder, "checked.csv");

        GovernResult result = govern.RunIn(Example("content-calendar"), input: "", "check", "--format", "csv", "--output", sheet);

        Assert.Equal("", result.Output + result.Error);
        Snapshot.Verify(File.ReadAllText(sheet), "content-calendar", "csv");
    }

    [Theory]
    [InlineData(80)]
    [InlineData(40)]
    public void Preview_draws_every_platform(int columns)
    {
        using var govern = new Govern { Columns = columns };

        GovernResult result = govern.RunIn(Example("brand-repository"), input: "", "preview", "content/social/partner.md");

        Snapshot.Verify(result.ToString(), $"preview-{columns}");
    }

    [Fact]
    public void Count_says_how_long_each_post_is()
    {
        using var govern = new Govern { Columns = 80 };

        Snapshot.Verify(govern.RunIn(Example("tweets"), input: "", "count", "tweets").ToString(), "count");
    }

    private static string Example(string name) => Path.Combine(SharedData.Repository, "examples", name);
}
