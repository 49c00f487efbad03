using System.Diagnostics;
using System.Text;

namespace Governance.Tests;

/// <summary>
/// Runs the built command as a process of its own, for what only a process has: signals, pipes, a terminal, rights. A script says
/// <c>"${govern[@]}" check …</c>, or <c>"${plain[@]}"</c> for a user who has no rights over the files of others, not even as root.
/// </summary>
internal static class Shell
{
    private static readonly TimeSpan Deadline = TimeSpan.FromSeconds(60);

    public static GovernResult Run(Govern govern, string script)
    {
        // A runner that is itself in the background ignores interrupts, and so would all that it starts.
        var start = new ProcessStartInfo("env", ["--default-signal=INT,TERM,HUP,PIPE", "bash", "-c", Prelude() + script])
        {
            WorkingDirectory = govern.Folder,
            UseShellExecute = false,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
            StandardErrorEncoding = Encoding.UTF8,
        };
        start.Environment["XDG_CACHE_HOME"] = Path.Combine(govern.Folder, ".cache");
        start.Environment["TERM"] = "xterm-256color";
        foreach (string name in new[] { "NO_COLOR", "COLUMNS", "LINES", "GOVERN_DEBUG", "CI" })
            start.Environment.Remove(name);

        using Process process = Process.Start(start)!;
        process.StandardInput.Close();
        Task<string> error = process.StandardError.ReadToEndAsync();
        Task<string> output = process.StandardOutput.ReadToEndAsync();
        if (!Task.WaitAll([output, error], Deadline) || !process.WaitForExit(Deadline))
        {
            process.Kill(entireProcessTree: true);
            Assert.Fail($"not at an end after {Deadline.TotalSeconds:0} seconds: {script}");
        }

        return new GovernResult(process.ExitCode, output.Result, error.Result);
    }

    public static string Prelude()
    {
        string program = $"dotnet '{Path.Combine(AppContext.BaseDirectory, "govern.dll")}'";
        string dropped = Environment.UserName == "root" ? "setpriv --bounding-set=-all --inh-caps=-all " : "";
        return $"govern=({program}); plain=({dropped}{program})\n";
    }
}
