using System.CommandLine;
using System.Runtime.InteropServices;
using Governance.Cli.CommandLine;
using Governance.Cli.Workspaces;
using Governance.Formats.Findings;
using Governance.Git;

namespace Governance.Cli.Doctor;

/// <summary><c>govern doctor</c>: what this machine offers and lacks.</summary>
internal static class DoctorCommand
{
    public static CommandPage Create(Session session)
    {
        var shared = new SharedOptions();
        var command = new Command("doctor", "Say what this machine offers and lacks, and which rules hold here.");
        shared.AddPolicy(command);
        command.SetAction(result =>
        {
            DoctorLine[] lines = [.. Examine(session, shared.PolicyOf(result, session.Today))];
            foreach ((bool good, string text) in lines)
            {
                bool first = true;
                foreach (string line in TextWrap.Lines(VisibleText.Of(text), session.Width - 6))
                {
                    session.Text.Write((first ? good ? "  ok  " : "  !!  " : "      ") + line + "\n");
                    first = false;
                }
            }

            return lines.All(line => line.Good) ? ExitCode.Clean : ExitCode.Findings;
        });
        return new CommandPage(command) { Notes = ["Exit code 1 where something is missing (!!)."] };
    }

    private static IEnumerable<DoctorLine> Examine(Session session, Check.PolicyOptions options)
    {
        yield return new(true, $"govern {Application.Version} on {RuntimeInformation.OSDescription.Trim()} ({RuntimeInformation.ProcessArchitecture.ToString().ToLowerInvariant()}), {Count.Of(Environment.ProcessorCount, "core")}");
        yield return new(true, session.OutputIsTerminal
            ? $"terminal of {session.Columns} columns, {(session.Color ? "with" : "without")} colours"
            : "output is no terminal: lines are left whole, without colours");
        yield return GitLine(session);
        yield return CacheLine(session);
        yield return PolicyLine(session, options);
    }

    private static DoctorLine GitLine(Session session)
    {
        if (GitRepository.TryOpen(session.WorkingDirectory, out GitRepository? repository, out Diagnostics.Diagnostic? problem))
        {
            bool hooked = PreCommitHook.TryFind(repository, out PreCommitHook? hook, out _) && hook!.State == HookState.Installed;
            return new(true, $"git repository at {repository.Root}; staged posts are {(hooked ? "checked at each commit" : "not checked at commit (govern hook install)")}");
        }

        return problem.Descriptor.Id == GitDescriptors.NoGit.Id
            ? new(false, "git is not installed: check --staged and hook need it, everything else works without")
            : new(true, "no git repository here: check --staged and hook have nothing to do");
    }

    private static DoctorLine CacheLine(Session session)
    {
        if (session.CacheFolder is not { } folder)
            return new(false, "no place for a cache (neither HOME nor XDG_CACHE_HOME is set): packs are read anew each time, which is slower and nothing else");
        try
        {
            Directory.CreateDirectory(folder);
            string probe = Path.Combine(folder, $".probe-{Environment.ProcessId}");
            File.WriteAllText(probe, "");
            File.Delete(probe);
            return new(true, $"cache in {folder}");
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            return new(false, $"the cache in {folder} cannot be written ({error.Message.TrimEnd('.')}): packs are read anew each time, which is slower and nothing else");
        }
    }

    private static string PresetsOf(WorkspacePolicy policy) => policy.Policy.Presets.IsEmpty ? ""
        : $" ({(policy.Policy.Presets.Length == 1 ? "preset" : "presets")} {string.Join(", ", policy.Policy.Presets.Select(preset => preset.Id))})";

    private static DoctorLine PolicyLine(Session session, Check.PolicyOptions options)
    {
        Workspace here = new WorkspaceFinder(session.WorkingDirectory, options.FullPathOfConfiguration(session)).FindHere();
        WorkspacePolicy.Result load = WorkspacePolicy.Load(here, options, session);
        string file = here.Configuration ?? "no governance.yml, so the built-in defaults hold";
        return load.Policy is { } policy
            ? new(true, $"{file}: {Count.Of(policy.PolicyRules.Length, "rule")} from {string.Join(", ", policy.PackLabels)}{PresetsOf(policy)}")
            : new(false, $"{file}: {Count.Of(load.Findings.Length, "mistake")}, so no post can be checked (govern check says which)");
    }
}

internal readonly record struct DoctorLine(bool Good, string Text);
