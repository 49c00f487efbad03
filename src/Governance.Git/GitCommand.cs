using System.ComponentModel;
using System.Diagnostics;
using System.Text;

namespace Governance.Git;

/// <summary>Runs the git command: arguments as a list, never a shell; nothing that a repository's configuration names is started.</summary>
internal static class GitCommand
{
    // Repository configuration is hostile until checked: these could start programs or reach the network.
    private static readonly string[] Guards =
    [
        "-c", "core.fsmonitor=false",
        "-c", "core.quotepath=off",
        "-c", "core.pager=cat",
        "--no-optional-locks",
        "--literal-pathspecs",
    ];

    private const UnixFileMode Executable = UnixFileMode.UserExecute | UnixFileMode.GroupExecute | UnixFileMode.OtherExecute;

    // By name alone, the framework would take one in the working directory before those on PATH.
    private static readonly string? Program = OnPath(OperatingSystem.IsWindows() ? "git.exe" : "git");

    private static readonly TimeSpan Deadline = TimeSpan.FromMinutes(2);

    public static Process Start(string directory, bool input, params ReadOnlySpan<string> arguments)
    {
        var start = new ProcessStartInfo(Program ?? throw new Win32Exception("git is not on PATH"))
        {
            WorkingDirectory = directory,
            UseShellExecute = false,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardErrorEncoding = Encoding.UTF8,
        };
        foreach (string guard in Guards)
            start.ArgumentList.Add(guard);
        foreach (string argument in arguments)
            start.ArgumentList.Add(argument);
        start.Environment["LC_ALL"] = "C";
        start.Environment["GIT_TERMINAL_PROMPT"] = "0";
        start.Environment["GIT_NO_LAZY_FETCH"] = "1";
        // What older versions fetch all the same they fetch over nothing.
        start.Environment["GIT_ALLOW_PROTOCOL"] = "none";
        start.Environment.Remove("GIT_EXTERNAL_DIFF");
        start.Environment.Remove("GIT_TRACE");

        Process process = Process.Start(start) ?? throw new InvalidOperationException("git did not start");
        if (!input)
            process.StandardInput.Close();
        return process;
    }

    private static string? OnPath(string name)
    {
        foreach (string folder in (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator))
        {
            string file = Path.Combine(folder, name);
            if (Path.IsPathFullyQualified(folder) && File.Exists(file) && (OperatingSystem.IsWindows() || (File.GetUnixFileMode(file) & Executable) != UnixFileMode.None))
                return file;
        }

        return null;
    }

    public static GitOutput Run(string directory, params ReadOnlySpan<string> arguments)
    {
        Process process;
        try
        {
            process = Start(directory, input: false, arguments);
        }
        catch (Win32Exception)
        {
            return new GitOutput(GitOutput.NotFound, [], "git is not installed, or not on PATH");
        }

        using (process)
        {
            // Both pipes are drained at once, or a long message on one of them would stop the other.
            using var output = new MemoryStream();
            Task<string> errors = process.StandardError.ReadToEndAsync();
            Task copy = process.StandardOutput.BaseStream.CopyToAsync(output);
            if (!process.WaitForExit(Deadline))
            {
                process.Kill(entireProcessTree: true);
                return new GitOutput(GitOutput.TimedOut, [], $"git did not answer within {Deadline.TotalMinutes:0} minutes");
            }

            copy.GetAwaiter().GetResult();
            return new GitOutput(process.ExitCode, output.ToArray(), errors.GetAwaiter().GetResult().Trim());
        }
    }
}

internal sealed record GitOutput(int ExitCode, byte[] Bytes, string Error)
{
    public const int NotFound = -1;
    public const int TimedOut = -2;

    public bool Succeeded => ExitCode == 0;

    public string Text => Encoding.UTF8.GetString(Bytes).TrimEnd('\n', '\r');
}
