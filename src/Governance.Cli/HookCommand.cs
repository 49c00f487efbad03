using System.CommandLine;
using Governance.Cli.CommandLine;
using Governance.Diagnostics;
using Governance.Formats.Findings;
using Governance.Git;

namespace Governance.Cli;

/// <summary><c>govern hook</c>: the pre-commit hook that checks the staged posts.</summary>
internal static class HookCommand
{
    public static CommandPage Create(Session session)
    {
        var command = new Command("hook", "Check the staged posts at every commit, with a plain git pre-commit hook.");
        return new CommandPage(command)
        {
            Examples =
            [
                new("govern hook install", "Check the staged posts before each commit from now on. A hook that is there already is kept."),
                new("govern hook uninstall", "Stop, and leave everything else of the hook as it was."),
            ],
        }.With(
            Sub(session, "install", "Add the check to the pre-commit hook; what stands there is kept.", hook => Said(hook.Install(), hook.Path)),
            Sub(session, "uninstall", "Take the check out of the pre-commit hook.", hook => Said(hook.Uninstall(), hook.Path)),
            Sub(session, "status", "Say whether the check runs at commit. Exit code 1 when it does not.", hook => Said(hook.State, hook.Path)));
    }

    private static CommandPage Sub(Session session, string name, string summary, Func<PreCommitHook, (string Text, int Code)> act)
    {
        var command = new Command(name, summary);
        command.SetAction(_ =>
        {
            Diagnostic? problem = null;
            PreCommitHook? hook = null;
            if (!GitRepository.TryOpen(session.WorkingDirectory, out GitRepository? repository, out problem) || !PreCommitHook.TryFind(repository, out hook, out problem))
                return Problems.Write(session, [problem!]);
            try
            {
                (string text, int code) = act(hook!);
                session.Text.Write(text + "\n");
                return code;
            }
            catch (Exception error) when (error is IOException or UnauthorizedAccessException)
            {
                session.Error.Write($"govern: {VisibleText.Of(hook!.Path)} cannot be changed: {VisibleText.Of(error.Message)}\n");
                return ExitCode.Usage;
            }
        });
        return new CommandPage(command);
    }

    private static (string Text, int Code) Said(HookChange change, string path)
    {
        string shown = VisibleText.Of(path);
        return (change switch
        {
            HookChange.Created => $"Installed: {shown} checks the staged posts before each commit.",
            HookChange.AddedToExisting => $"Installed: the check comes first in {shown}; the rest of your hook stays as it was.",
            HookChange.AddedBeforeExisting => $"Installed: {shown} checks the staged posts, then runs your own hook, which now stands beside it as {Path.GetFileName(shown)}.before-govern.",
            HookChange.AlreadyThere => $"Already installed in {shown}.",
            HookChange.Repaired => $"{shown} was there but not executable, so git did not run it. It is executable now.",
            HookChange.Removed => $"Removed {shown}.",
            HookChange.TakenOut => $"Taken out of {shown}; the rest of your hook stays.",
            HookChange.Restored => $"Your own hook is back as {shown}.",
            _ => $"Nothing to do: {shown} holds no check of ours.",
        }, ExitCode.Clean);
    }

    private static (string Text, int Code) Said(HookState state, string path)
    {
        string shown = VisibleText.Of(path);
        return state switch
        {
            HookState.Installed => ($"Installed in {shown}: staged posts are checked before each commit.", ExitCode.Clean),
            HookState.NotExecutable => ($"{shown} is there but not executable, so git does not run it. Run: govern hook install", ExitCode.Findings),
            HookState.Foreign => ($"Not installed: {shown} is another hook. Run: govern hook install (it keeps that hook)", ExitCode.Findings),
            _ => ("Not installed. Run: govern hook install", ExitCode.Findings),
        };
    }
}
