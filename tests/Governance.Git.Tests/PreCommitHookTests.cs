namespace Governance.Git.Tests;

public sealed class PreCommitHookTests : IDisposable
{
    private const string Existing = "#!/bin/bash\necho existing ran\nexit 0\n";

    private readonly TemporaryRepository _repository = new();
    private readonly string _programs = Directory.CreateTempSubdirectory("govern-path-").FullName;

    private string HookPath => Path.Combine(_repository.Root, ".git", "hooks", "pre-commit");

    private PreCommitHook Hook
    {
        get
        {
            Assert.True(PreCommitHook.TryFind(_repository.Open(), out PreCommitHook? hook, out _));
            return hook!;
        }
    }

    public void Dispose()
    {
        _repository.Dispose();
        Directory.Delete(_programs, recursive: true);
    }

    [Fact]
    public void Installs_where_there_is_none_and_uninstalls_without_a_trace()
    {
        Assert.Equal(HookState.Absent, Hook.State);
        Assert.Equal(HookChange.Created, Hook.Install());
        Assert.Equal(HookState.Installed, Hook.State);
        Assert.Equal(HookChange.AlreadyThere, Hook.Install());
        Assert.Equal(HookChange.Removed, Hook.Uninstall());
        Assert.False(File.Exists(HookPath));
    }

    [Fact]
    public void Keeps_an_existing_shell_script()
    {
        WriteHook(Existing, executable: true);

        Assert.Equal(HookChange.AddedToExisting, Hook.Install());
        Assert.Contains("existing ran", Commit(governExit: 0), StringComparison.Ordinal);
        Assert.Equal(HookChange.TakenOut, Hook.Uninstall());
        Assert.Equal(Existing, File.ReadAllText(HookPath));
    }

    [Fact]
    public void Moves_a_hook_that_is_no_shell_script_aside_calls_it_and_puts_it_back()
    {
        const string perl = "#!/usr/bin/perl\nprint \"perl ran\\n\";\n";
        WriteHook(perl, executable: true);

        Assert.Equal(HookChange.AddedBeforeExisting, Hook.Install());
        Assert.Contains("perl ran", Commit(governExit: 0), StringComparison.Ordinal);
        Assert.Equal(HookChange.Restored, Hook.Uninstall());
        Assert.Equal(perl, File.ReadAllText(HookPath));
    }

    [Fact]
    public void Never_writes_through_a_link()
    {
        _repository.Write("tools/hook.sh", Existing);
        File.SetUnixFileMode(Path.Combine(_repository.Root, "tools", "hook.sh"), UnixFileMode.UserRead | UnixFileMode.UserExecute | UnixFileMode.UserWrite);
        File.CreateSymbolicLink(HookPath, Path.Combine(_repository.Root, "tools", "hook.sh"));

        Hook.Install();

        Assert.Equal(Existing, File.ReadAllText(Path.Combine(_repository.Root, "tools", "hook.sh")));
        Assert.Contains("existing ran", Commit(governExit: 0), StringComparison.Ordinal);
        Hook.Uninstall();
        Assert.NotNull(new FileInfo(HookPath).LinkTarget);
    }

    [Fact]
    public void A_hook_that_git_would_not_run_is_not_woken_up()
    {
        WriteHook(Existing, executable: false);

        Hook.Install();

        Assert.DoesNotContain("existing ran", Commit(governExit: 0), StringComparison.Ordinal);
        Hook.Uninstall();
        Assert.False(File.GetUnixFileMode(HookPath).HasFlag(UnixFileMode.UserExecute));
    }

    [Fact]
    public void Findings_stop_the_commit()
    {
        Hook.Install();

        Assert.Contains("govern was called: check --staged", Commit(governExit: 1), StringComparison.Ordinal);
    }

    [Fact]
    public void A_missing_program_stops_the_commit()
    {
        Hook.Install();

        Assert.Contains("were not checked", Commit(governExit: null), StringComparison.Ordinal);
    }

    [Fact]
    public void Respects_a_hooks_folder_of_its_own()
    {
        _repository.Git("config", "core.hooksPath", "my-hooks");

        Hook.Install();

        Assert.True(File.Exists(Path.Combine(_repository.Root, "my-hooks", "pre-commit")));
        Assert.False(File.Exists(HookPath));
    }

    [Fact]
    public void Repairs_a_hook_that_lost_its_executable_bit()
    {
        Hook.Install();
        File.SetUnixFileMode(HookPath, UnixFileMode.UserRead | UnixFileMode.UserWrite);

        Assert.Equal(HookState.NotExecutable, Hook.State);
        Assert.Equal(HookChange.Repaired, Hook.Install());
        Assert.Equal(HookState.Installed, Hook.State);
    }

    [Fact]
    public void Uninstalling_leaves_a_foreign_hook_alone()
    {
        WriteHook(Existing, executable: true);

        Assert.Equal(HookChange.NotThere, Hook.Uninstall());
        Assert.Equal(Existing, File.ReadAllText(HookPath));
    }

    private void WriteHook(string script, bool executable)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(HookPath)!);
        File.WriteAllText(HookPath, script);
        File.SetUnixFileMode(HookPath, UnixFileMode.UserRead | UnixFileMode.UserWrite | (executable ? UnixFileMode.UserExecute : UnixFileMode.None));
    }

    /// <summary>Commits with a stand-in for the program on PATH; <paramref name="governExit"/> null: with none.</summary>
    private string Commit(int? governExit)
    {
        if (governExit is { } exit)
        {
            string program = Path.Combine(_programs, "govern");
            File.WriteAllText(program, $"#!/bin/sh\necho \"govern was called: $*\"\nexit {exit}\n");
            File.SetUnixFileMode(program, UnixFileMode.UserRead | UnixFileMode.UserExecute | UnixFileMode.UserWrite);
        }

        _repository.Write("a.md", Guid.NewGuid().ToString());
        _repository.Git("add", "a.md");
        var path = new Dictionary<string, string>(StringComparer.Ordinal) { ["PATH"] = _programs + ":/usr/bin:/bin" };
        return TemporaryRepository.Run("git", _repository.Root, governExit == 0, path, "commit", "-m", "work");
    }
}
