namespace Governance.Tests.BadInput;

/// <summary>A run that is stopped, or whose output nobody takes, ends at once, leaves nothing half written and is no pass.</summary>
public sealed class InterruptionTests
{
    // Posts without end, so that the run is under way whenever the signal comes.
    private const string Endless = """yes '{"id":"a","platform":"x","text":"A quiet post about a walk with #two #tags."}' 2>/dev/null""";
    private const string Good = "---\nplatform: x\n---\nA quiet post about a walk.\n";

    [ToolTheory("bash")]
    [InlineData("INT", 130)]
    [InlineData("TERM", 143)]
    [InlineData("HUP", 129)]
    public void A_signal_stops_a_long_run_and_leaves_no_file(string signal, int code)
    {
        using Govern govern = new Govern().With("kept.json", "as it was");

        GovernResult result = Shell.Run(govern, $$"""
            set -m
            {{Endless}} | "${govern[@]}" check --stdin --stdin-format jsonl --format text --output sarif=new.sarif --output json=kept.json >out 2>err &
            until ls *.tmp >/dev/null 2>&1; do sleep 0.05; done
            sleep 0.3
            kill -{{signal}} $!
            wait $!
            """);

        Assert.Equal((code, ""), (result.Code, govern.Read("err")));
        Assert.Equal(["err", "kept.json", "out"], Names(govern));
        Assert.Equal("as it was", govern.Read("kept.json"));
    }

    [ToolTheory("bash")]
    [InlineData("INT", 130)]
    [InlineData("TERM", 143)]
    public void A_signal_stops_a_run_that_waits_for_input(string signal, int code)
    {
        using var govern = new Govern();

        GovernResult result = Shell.Run(govern, $$"""
            set -m
            mkfifo idle
            exec 3<>idle
            "${govern[@]}" check --stdin --stdin-format jsonl --output sarif=new.sarif --format sarif <&3 2>err &
            until ls *.tmp >/dev/null 2>&1; do sleep 0.05; done
            kill -{{signal}} $!
            wait $!
            """);

        Assert.Equal(code, result.Code);
        Assert.Equal("", govern.Read("err"));
        Assert.Equal(["err", "idle"], Names(govern));
    }

    [ToolTheory("bash")]
    [InlineData("check --stdin --stdin-format jsonl --format jsonl --strict-metadata --packs all")]
    [InlineData("check --stdin --stdin-format jsonl --format text --strict-metadata --packs all")]
    [InlineData("check --stdin --stdin-format jsonl --format json --strict-metadata --packs all --output sarif=new.sarif")]
    public void An_output_that_nobody_reads_any_more_ends_the_run_quietly(string command)
    {
        using var govern = new Govern();

        GovernResult result = Shell.Run(govern, $$"""
            {{Endless.Replace("A quiet", "AMAZING DEAL FREE!!! SO VERY QUIET", StringComparison.Ordinal)}} | "${govern[@]}" {{command}} | head -n 1 >/dev/null
            exit ${PIPESTATUS[1]}
            """);

        Assert.Equal((141, "", ""), (result.Code, result.Output, result.Error));
        Assert.Empty(Directory.GetFiles(govern.Folder));
    }

    [ToolFact("bash")]
    public void No_command_passes_on_a_full_disk()
    {
        using Govern govern = new Govern().With("good.md", Good);
        string[] commands = ["check good.md", "check good.md --format sarif", "count good.md", "preview good.md", "rules", "explain over-length", "test", "--help", "--version"];

        foreach (string command in commands)
        {
            GovernResult result = Shell.Run(govern, $$"""
                "${govern[@]}" {{command}} >/dev/full
                """);

            Assert.True(result.Code == 2, $"{command}: {result}");
            Assert.Contains("cannot be written", result.Error, StringComparison.Ordinal);
            Assert.DoesNotContain("   at ", result.Error, StringComparison.Ordinal);
        }
    }

    [ToolFact("bash")]
    public void A_file_that_finds_no_room_does_not_appear()
    {
        using Govern govern = new Govern().With("good.md", Good).With("kept.sarif", "as it was");

        // A limit on the size of files stands in for a disk that fills up.
        GovernResult result = Shell.Run(govern, """
            export DOTNET_EnableWriteXorExecute=0
            trap '' XFSZ
            ulimit -f 1
            "${govern[@]}" check good.md --no-cache --packs all --output sarif=new.sarif
            a=$?
            "${govern[@]}" check good.md --no-cache --packs all --output sarif=kept.sarif
            exit $((a * 10 + $?))
            """);

        Assert.Equal(22, result.Code);
        Assert.Contains("cannot be written", result.Error, StringComparison.Ordinal);
        Assert.Equal(["good.md", "kept.sarif"], Names(govern));
        Assert.Equal("as it was", govern.Read("kept.sarif"));
    }

    private static string[] Names(Govern govern) => [.. Directory.GetFiles(govern.Folder).Select(file => Path.GetFileName(file)).Order(StringComparer.Ordinal)];
}
