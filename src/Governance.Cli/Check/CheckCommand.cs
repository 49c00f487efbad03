using System.CommandLine;
using Governance.Cli.CommandLine;
using Governance.Diagnostics;

namespace Governance.Cli.Check;

/// <summary><c>govern check</c>: the main job.</summary>
internal static class CheckCommand
{
    public static CommandPage Create(Session session)
    {
        var shared = new SharedOptions();
        var format = new Option<string[]>("--format", "-f") { HelpName = "FORMAT", Description = $"How findings are shown: {string.Join(", ", OutputPlan.Formats)}. Default: text. Repeat it for several; all but one need --output." };
        format.AcceptOnlyFromAmong([.. OutputPlan.Formats]);
        var output = new Option<string[]>("--output", "-o") { HelpName = "FORMAT=FILE", Description = "Write a format to a file. Repeatable. With one --format, FILE is enough." };
        var failOn = new Option<string?>("--fail-on") { HelpName = "SEVERITY", Description = "From which severity on findings end with exit code 1: error, warning or info. Default: failOn in governance.yml, else error." };
        failOn.AcceptOnlyFromAmong("error", "warning", "info");
        var maxWarnings = new Option<int?>("--max-warnings") { HelpName = "NUMBER", Description = "More warnings than this end with exit code 1." };
        var staged = new Option<bool>("--staged") { Description = "Check what is staged for the next commit, as it is staged. The working tree is neither read nor changed." };

        var command = new Command("check", "Check posts: what is wrong, where, why and how to mend it.");
        shared.AddInput(command);
        command.Options.Add(staged);
        command.Options.Add(shared.Jurisdiction);
        command.Options.Add(format);
        command.Options.Add(output);
        command.Options.Add(failOn);
        command.Options.Add(maxWarnings);
        shared.AddPolicy(command);
        command.Options.Add(shared.AsOf);
        command.Options.Add(shared.StrictMetadata);
        command.Options.Add(shared.NoColor);
        command.SetAction(result =>
        {
            if (OutputPlan.Read(SharedOptions.TextsOf(result, format), SharedOptions.TextsOf(result, output), out string problem) is not { } plan)
                return Problems.Usage(session, problem, "See: govern check --help");
            var options = new CheckOptions
            {
                Paths = [.. SharedOptions.TextsOf(result, shared.Paths)],
                Output = plan,
                Input = shared.InputOf(result),
                Policy = shared.PolicyOf(result, session.Today),
                Staged = result.GetValue(staged),
                FailOn = result.GetValue(failOn) is { } word ? Enum.Parse<Severity>(word, ignoreCase: true) : null,
                MaxWarnings = result.GetValue(maxWarnings),
            };
            return new CheckRun(session.Plain(result.GetValue(shared.NoColor)), options).Run();
        });
        return new CommandPage(command)
        {
            Examples =
            [
                new("govern check", "The posts that governance.yml names."),
                new("govern check spring.md --platform x,linkedin", "One post, for two platforms."),
                new("govern check --staged", "What the next commit would hold."),
                new("govern check --format text --output sarif=findings.sarif", "To read now, and for code scanning."),
                new("govern check --stdin --stdin-format jsonl --format jsonl < posts.jsonl", "From one program to another."),
            ],
            Notes =
            [
                "The nearest governance.yml above each path applies, up to the repository's root. Where there is none, each governance.yml below a folder applies to its own folder; without any, the built-in packs do.",
                "Exit codes: 0 nothing at or above the threshold, 1 findings, 2 wrong usage, configuration or pack, no post found, or an output that could not be written, 70 a mistake of ours.",
            ],
        };
    }
}
