namespace Governance.Tests.CommandLine;

public sealed class UsageTests
{
    [Fact]
    public void Help_lists_the_commands() => Snapshot.Verify(Run("--help"), "help");

    [Fact]
    public void No_arguments_show_the_help() => Assert.Equal(Run("--help"), Run());

    [Theory]
    [InlineData("check")]
    [InlineData("count")]
    [InlineData("preview")]
    [InlineData("rules")]
    [InlineData("explain")]
    [InlineData("test")]
    [InlineData("new")]
    [InlineData("init")]
    [InlineData("doctor")]
    [InlineData("hook")]
    [InlineData("completion")]
    public void Help_explains_each_command(string command)
    {
        Snapshot.Verify(Run(command, "--help"), $"help-{command}");
        Assert.Equal(Run(command, "--help"), Run("help", command));
    }

    [Fact]
    public void Wrong_usage_ends_with_two_and_a_hint()
    {
        Assert.Equal("--- standard error\ngovern: there is no command hok here. Did you mean hook?\nSee: govern --help\n--- exit code 2\n", Run("hok"));
        Assert.Equal("--- standard error\ngovern: there is no command instal here. Did you mean install?\nSee: govern hook --help\n--- exit code 2\n", Run("hook", "instal"));
    }

    [Fact]
    public void The_version_is_a_line() => Assert.Equal("govern 0.1.0\n--- exit code 0\n", Run("--version"));

    [Theory]
    [InlineData("govern hook ", "install\nstatus\nuninstall\n")]
    [InlineData("govern completion b", "bash\n")]
    public void Completes_what_stands_before_the_cursor(string line, string expected)
    {
        using var govern = new Govern();

        string[] found = govern.Run($"[suggest:{line.Length}]", line).Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);

        Assert.All(expected.Split('\n', StringSplitOptions.RemoveEmptyEntries), word => Assert.Contains(word, found));
    }

    private static string Run(params string[] arguments)
    {
        using var govern = new Govern();
        return govern.Run(arguments).ToString();
    }
}
