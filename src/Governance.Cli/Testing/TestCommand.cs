using System.CommandLine;
using Governance.Cli.Check;
using Governance.Cli.CommandLine;
using Governance.Cli.Workspaces;
using Governance.Formats.Findings;
using Governance.Packs;
using Governance.Packs.Testing;

namespace Governance.Cli.Testing;

/// <summary><c>govern test</c>: the rules against their own examples.</summary>
internal static class TestCommand
{
    public static CommandPage Create(Session session)
    {
        var shared = new SharedOptions();
        var packs = new Argument<string[]>("packs") { Arity = ArgumentArity.ZeroOrMore, HelpName = "PACK", Description = "Folders of packs, or built-in names. Default: the packs that governance.yml names." };
        var command = new Command("test", "Run the examples of rules: each wrong one must be found, each right one left alone.") { packs };
        shared.AddPolicy(command);
        command.Options.Add(shared.AsOf);
        command.SetAction(result =>
        {
            PolicyOptions options = shared.PolicyOf(result, session.Today);
            string[] named = result.GetValue(packs) ?? [];
            if (named.Length == 0)
                return PolicyOpening.TryOpen(session, options, out WorkspacePolicy? policy, out int failure) ? Run(session, policy, options.AsOf, prefix: "") : failure;
            int code = ExitCode.Clean;
            foreach (string name in named)
                code = ExitCode.Worst(code, RunPack(session, name, options));
            return code;
        });
        return new CommandPage(command)
        {
            Examples =
            [
                new("govern test", "Every rule that holds here."),
                new("govern test brand", "The rules of the pack in the folder brand."),
            ],
            Notes = ["Exit code 1 where an example fails or a rule has no example of a kind."],
        };
    }

    private static int Run(Session session, WorkspacePolicy policy, DateOnly asOf, string prefix)
    {
        var tester = new RuleTester(policy.Policy, asOf);
        int passed = 0, failed = 0;
        foreach (RuleTestResult result in tester.Run())
        {
            if (result.Passed)
            {
                passed++;
                continue;
            }

            failed++;
            Write(session, $"{prefix}{FindingPlace.Of(result.Example.Location)} {result.Rule.Rule.Descriptor.Id} {result.Rule.Rule.Descriptor.Name}: {(result.IsWrong ? "wrong" : "right")} example {result.Fault}");
            Write(session, $"  {(result.Example.Text ?? "(no text)").ReplaceLineEndings(" / ")}");
        }

        PolicyRule[] untested = [.. tester.Untested()];
        foreach (PolicyRule rule in untested)
            Write(session, $"{rule.Rule.Descriptor.Id} {rule.Rule.Descriptor.Name}: lacks an example of {(rule.Examples.Wrong.IsEmpty ? "what is wrong" : "what is right")}");
        session.Text.Write($"{Count.Of(policy.PolicyRules.Length, "rule")}, {Count.Of(passed + failed, "example")}: {passed} as they should be, {failed} not{(untested.Length == 0 ? "" : $"; {Count.Of(untested.Length, "rule")} not covered")}.\n");
        return failed + untested.Length > 0 ? ExitCode.Findings : ExitCode.Clean;
    }

    private static void Write(Session session, string text)
    {
        foreach (string line in TextWrap.Lines(VisibleText.Of(text), session.Width))
            session.Text.Write(line + "\n");
    }

    /// <summary>A pack by itself, whatever governance.yml makes of its rules.</summary>
    private static int RunPack(Session session, string name, PolicyOptions options)
    {
        string folder = Path.GetFullPath(name, session.WorkingDirectory);
        bool isFolder = Directory.Exists(folder);
        string prefix = isFolder ? Path.GetRelativePath(session.WorkingDirectory, folder).Replace(Path.DirectorySeparatorChar, '/') + "/" : "";
        var alone = new Workspace(isFolder ? folder : session.WorkingDirectory, Configuration: null, prefix == "./" ? "" : prefix, []);
        WorkspacePolicy.Result load = WorkspacePolicy.Load(alone, options with { Packs = [isFolder ? "./" : name] }, session);
        return load.Policy is { } policy ? Run(session, policy, options.AsOf, alone.Prefix) : Problems.Write(session, load.Findings);
    }
}
