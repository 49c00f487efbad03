using System.Text;
using System.Text.RegularExpressions;

namespace Governance.Tests.BadInput;

/// <summary>On a real terminal, 40 columns wide: progress appears, is wiped, and never gets into a pipe.</summary>
public sealed partial class TerminalTests
{
    // The pause makes the run long enough for progress, however fast the machine.
    private const string Feed = """
        post='{"id":"a","platform":"x","text":"A quiet post about a walk with #two #tags."}'
        feed() { yes "$post" 2>/dev/null | head -n 3000; sleep 1.3; yes "$post" 2>/dev/null | head -n 3000; printf '{"id":"b","platform":"x","text":"%0300d"}\n' 0; }

        """;

    private const string Check = "feed | \"${govern[@]}\" check --stdin --stdin-format jsonl";

    [ToolTheory("bash", "script")]
    [InlineData("COLOUR=1", true)]
    [InlineData("NO_COLOR=1", false)]
    [InlineData("TERM=dumb", false)]
    public void Progress_appears_and_is_wiped(string environment, bool coloured)
    {
        GovernResult result = OnTerminal($"export {environment}\n{Check}");

        Assert.Equal(1, result.Code);
        Assert.Matches(@"\r[0-9,]+ posts checked …", result.Output);
        Assert.Equal(coloured, result.Output.Contains('\e'));
        string[] screen = Screen(result.Output);
        Assert.DoesNotContain(screen, line => line.Contains("posts checked", StringComparison.Ordinal));
        Assert.Contains(screen, line => line.Contains("over-length", StringComparison.Ordinal));
        Assert.DoesNotContain(screen, line => line.Length > 40);
    }

    [ToolTheory("bash", "script")]
    [InlineData("--format jsonl 2>err | cat >out")]
    [InlineData("--format jsonl >out 2>err")]
    public void Progress_never_gets_into_a_pipe_or_a_file(string redirected)
    {
        using var govern = new Govern();
        GovernResult result = OnTerminal($"{Check} {redirected}", govern);

        Assert.Equal("", result.Output);
        Assert.Equal("", govern.Read("err"));
        Assert.DoesNotContain('\r', govern.Read("out"));
        Assert.DoesNotContain("posts checked", govern.Read("out"), StringComparison.Ordinal);
    }

    [ToolFact("bash", "script")]
    public void An_interrupted_run_leaves_the_terminal_as_it_was()
    {
        GovernResult result = OnTerminal("""
            set -m
            mkfifo posts
            (while yes "$post" | head -n 500 && printf '{"id":"b","platform":"x","text":"%0300d"}\n' 0; do :; done) >posts 2>/dev/null &
            "${govern[@]}" check --stdin --stdin-format jsonl <posts &
            sleep 3
            kill -INT $!
            wait $! 2>/dev/null
            """);

        Assert.Equal(130, result.Code);
        Assert.Contains("posts checked …", result.Output, StringComparison.Ordinal);
        Assert.DoesNotContain(Screen(result.Output), line => line.Contains("posts checked", StringComparison.Ordinal));
        Assert.Equal("\e[0m", Colour().Matches(result.Output)[^1].Value);
    }

    private static GovernResult OnTerminal(string script, Govern? govern = null)
    {
        using var own = new Govern();
        govern ??= own;
        File.WriteAllText(Path.Combine(govern.Folder, "on-terminal"), $"{Shell.Prelude()}stty cols 40 rows 20\n{Feed}{script}\n");
        return Shell.Run(govern, "script -qefc 'bash on-terminal' /dev/null");
    }

    /// <summary>What a person sees in the end.</summary>
    private static string[] Screen(string output)
    {
        var lines = new List<StringBuilder> { new() };
        int column = 0;
        foreach (char letter in Colour().Replace(output, ""))
        {
            if (letter == '\r')
                column = 0;
            else if (letter == '\n')
                lines.Add(new StringBuilder());
            else if (column++ < lines[^1].Length)
                lines[^1][column - 1] = letter;
            else
                lines[^1].Append(letter);
        }

        return [.. lines.Select(line => line.ToString().TrimEnd())];
    }

    [GeneratedRegex(@"\e\[[0-9;]*m", RegexOptions.NonBacktracking)]
    private static partial Regex Colour();
}
