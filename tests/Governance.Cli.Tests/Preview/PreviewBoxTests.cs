using Governance.Cli.Preview;
using Governance.Formats.Findings;

namespace Governance.Tests.Preview;

public sealed class PreviewBoxTests
{
    [Theory]
    [InlineData(80)]
    [InlineData(40)]
    public void Draws_what_is_above_and_below_the_cut(int width)
    {
        const string Text = "Spring is here and so are we, with garden chairs for everybody 🎉\n\n日本語のテキストもここにあります。日本語のテキストもここにあります。\nSee you\e[31m tomorrow at the market, where the long line of people ends.";
        using var output = new StringWriter();

        PreviewBox.Draw(output, Text, [new PreviewCut(Text.IndexOf('\n', StringComparison.Ordinal), "about here Instagram may hide the rest (an estimate)"), new PreviewCut(Text.Length - 10, "over the limit from here")], width);

        string drawn = output.ToString();
        Assert.All(drawn.TrimEnd('\n').Split('\n'), line => Assert.Equal(width, DisplayWidth.Of(line)));
        Snapshot.Verify(drawn, $"box-{width}");
    }

    [Theory]
    [InlineData(0, 10, "░░░░░░░░░░")]
    [InlineData(1, 100, "█░░░░░░░░░")]
    [InlineData(10, 10, "██████████")]
    [InlineData(11, 10, "█████████▒")]
    [InlineData(40, 10, "██▒▒▒▒▒▒▒▒")]
    public void Fills_the_bar_to_the_limit(int length, int limit, string bar) => Assert.Equal(bar, PreviewBox.Bar(length, limit, width: 10));
}
