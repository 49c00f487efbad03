using System.Text;
using Governance.Diagnostics;

namespace Governance.Git;

/// <summary>
/// The pre-commit hook that runs <c>govern check --staged</c>. What already stands there is kept: a shell script gets a marked
/// block after its first line, anything else is moved aside and called afterwards.
/// </summary>
public sealed class PreCommitHook(string hooksFolder)
{
    private const string Begin = "# >>> govern >>>";
    private const string End = "# <<< govern <<<";

    // Fails closed: without the program nothing has been checked.
    private const string Block = Begin + """

        # Checks the staged posts. `govern hook uninstall` takes this block out again.
        if ! command -v govern >/dev/null 2>&1; then
          echo 'govern: not found on PATH, so the staged posts were not checked and this commit is stopped.' >&2
          echo 'Install it, or run "git commit --no-verify" to commit without the check.' >&2
          exit 1
        fi
        govern check --staged || exit 1

        """ + End + "\n";

    private const UnixFileMode Executable =
        UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute
        | UnixFileMode.GroupRead | UnixFileMode.GroupExecute | UnixFileMode.OtherRead | UnixFileMode.OtherExecute;

    public string Path { get; } = System.IO.Path.Combine(hooksFolder, "pre-commit");

    private string Aside => Path + ".before-govern";

    public static bool TryFind(GitRepository repository, out PreCommitHook? hook, out Diagnostic? problem)
    {
        hook = repository.TryGetHooksFolder(out string? folder, out problem) ? new PreCommitHook(folder) : null;
        return hook is not null;
    }

    public HookState State
    {
        get
        {
            if (!File.Exists(Path))
                return HookState.Absent;
            if (!Read().Contains(Begin, StringComparison.Ordinal))
                return HookState.Foreign;
            return IsExecutable(Path) ? HookState.Installed : HookState.NotExecutable;
        }
    }

    public HookChange Install()
    {
        HookState state = State;
        if (state == HookState.Installed)
            return HookChange.AlreadyThere;

        Directory.CreateDirectory(hooksFolder);
        switch (state)
        {
            case HookState.NotExecutable:
                MakeExecutable();
                return HookChange.Repaired;

            // A link may lead to a file that the repository tracks: it is moved aside, never written through.
            case HookState.Foreign when new FileInfo(Path).LinkTarget is null && IsShellScript() && IsExecutable(Path):
                string script = Read();
                int firstLine = script.IndexOf('\n', StringComparison.Ordinal) + 1;
                Write(script[..firstLine] + Block + script[firstLine..]);
                return HookChange.AddedToExisting;

            case HookState.Foreign:
                File.Move(Path, Aside);
                Write($"#!/bin/sh\n{Block}previous=\"$(dirname \"$0\")/{System.IO.Path.GetFileName(Aside)}\"\n[ ! -x \"$previous\" ] || exec \"$previous\" \"$@\"\n");
                return HookChange.AddedBeforeExisting;

            default:
                Write("#!/bin/sh\n" + Block);
                return HookChange.Created;
        }
    }

    public HookChange Uninstall()
    {
        if (State is HookState.Absent or HookState.Foreign)
            return HookChange.NotThere;

        if (File.Exists(Aside))
        {
            File.Move(Aside, Path, overwrite: true);
            return HookChange.Restored;
        }

        string script = Read();
        int start = script.IndexOf(Begin, StringComparison.Ordinal);
        int end = script.IndexOf(End, start, StringComparison.Ordinal);
        int after = end < 0 ? script.Length : Math.Min(script.Length, end + End.Length + 1);
        string rest = script[..start] + script[after..];
        if (rest.Trim() is "" or "#!/bin/sh")
        {
            File.Delete(Path);
            return HookChange.Removed;
        }

        Write(rest);
        return HookChange.TakenOut;
    }

    private static bool IsExecutable(string path) =>
        OperatingSystem.IsWindows() || File.GetUnixFileMode(path).HasFlag(UnixFileMode.UserExecute);

    private bool IsShellScript()
    {
        string script = Read();
        int end = script.IndexOf('\n', StringComparison.Ordinal);
        if (end < 0 || !script.StartsWith("#!", StringComparison.Ordinal))
            return false;
        string program = script[2..end].Trim().Split(' ', '/')[^1];
        return program is "sh" or "bash" or "dash" or "zsh" or "ksh";
    }

    // Latin-1 keeps every byte of a hook that is no text.
    private string Read() => File.ReadAllText(Path, Encoding.Latin1);

    private void Write(string script)
    {
        File.WriteAllText(Path, script, Encoding.Latin1);
        MakeExecutable();
    }

    private void MakeExecutable()
    {
        if (!OperatingSystem.IsWindows())
            File.SetUnixFileMode(Path, Executable);
    }
}

public enum HookState
{
    Absent,

    /// <summary>A hook that is not ours.</summary>
    Foreign,

    Installed,

    /// <summary>Ours, but git would not run it.</summary>
    NotExecutable,
}

public enum HookChange
{
    Created,
    AddedToExisting,
    AddedBeforeExisting,
    AlreadyThere,
    Repaired,
    Removed,
    TakenOut,
    Restored,
    NotThere,
}
