using System.Text;
using Governance.Formats.Findings;

namespace Governance.Tests.Check;

/// <summary>Posts, names and packs that try to drive the terminal.</summary>
public sealed class TerminalTests
{
    private const string Hostile = "---\nplatform: x\ntitle: \"\\e]0;owned\\a\"\n---\nGOING FORWARD WE ARE ALL SHOUTING \e[31m\u202Egnp.exe\u009b2J ::error file=x::y\n";

    [Theory]
    [InlineData(80)]
    [InlineData(40)]
    public void Colours_come_from_us_alone(int columns)
    {
        using Govern govern = new Govern { Columns = columns, Color = true }.With("a.md", Hostile);

        string output = govern.Run("check", "a.md").Output;

        Assert.Contains("\e[", output, StringComparison.Ordinal);
        string plain = output.Replace("\e[0m", "", StringComparison.Ordinal).Replace("\e[1m", "", StringComparison.Ordinal)
            .Replace("\e[31m", "", StringComparison.Ordinal).Replace("\e[33m", "", StringComparison.Ordinal).Replace("\e[36m", "", StringComparison.Ordinal);
        Assert.DoesNotContain(plain, unit => (char.IsControl(unit) && unit != '\n') || unit == '\u202E');
        Assert.All(plain.Split('\n'), line => Assert.True(DisplayWidth.Of(line) <= columns, line));
    }

    [Theory]
    [InlineData("check", "a.md")]
    [InlineData("preview", "a.md")]
    [InlineData("count", "a.md")]
    [InlineData("explain", "a.md")]
    [InlineData("check", "a.md", "--format", "github")]
    public void No_command_lets_a_control_character_through(params string[] arguments)
    {
        using Govern govern = new Govern { Columns = 80 }.With("a.md", Hostile);

        GovernResult result = govern.Run(arguments);

        Assert.NotEqual(70, result.Code);
        Assert.DoesNotContain(result.Output + result.Error, unit => (char.IsControl(unit) && unit != '\n') || unit == '\u202E');
        Assert.DoesNotContain(result.Output.Split('\n'), line => line.StartsWith("::error file=x", StringComparison.Ordinal));
    }

    [Fact]
    public void No_colour_where_none_is_wanted()
    {
        using Govern plain = new Govern { Columns = 80 }.With("a.md", Hostile);
        using Govern option = new Govern { Columns = 80, Color = true }.With("a.md", Hostile);

        Assert.DoesNotContain('\e', plain.Run("check", "a.md").Output);
        Assert.Equal(plain.Run("check", "a.md").Output, option.Run("check", "a.md", "--no-color").Output);
    }

    [Fact]
    public void A_name_that_begins_with_a_dash_stands_after_two_dashes()
    {
        using Govern govern = new Govern().With("-a b.md", "---\nplatform: x\n---\nHello there.\n");

        GovernResult result = govern.Run("check", "--", "-a b.md");

        Assert.Equal(0, result.Code);
        Assert.StartsWith("1 post on 1 platform: nothing found", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Bytes_that_are_no_text_are_a_finding()
    {
        using var govern = new Govern();
        File.WriteAllBytes(Path.Combine(govern.Folder, "a.md"), [0, 1, 2, 0xFF, 0xFE, 0, .. Encoding.ASCII.GetBytes("text"), 0]);

        GovernResult result = govern.Run("check", "a.md");

        Assert.InRange(result.Code, 1, 2);
        Assert.Contains("a.md", result.Output, StringComparison.Ordinal);
    }
}
