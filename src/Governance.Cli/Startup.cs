using Governance.Formats.Findings;

namespace Governance.Cli;

/// <summary>The real console, and the last resort for what nobody expected.</summary>
internal static class Startup
{
    public static int Run(string[] arguments, Func<CancellationToken> listen)
    {
        using StreamWriter error = Utf8.Writer(StandardStream.Error(), bufferSize: 256);
        error.AutoFlush = true;
        try
        {
            using Stream input = Console.OpenStandardInput();
            using Stream output = StandardStream.Output();
            bool terminal = !Console.IsOutputRedirected;
            bool errorTerminal = !Console.IsErrorRedirected;
            using var session = new Session
            {
                Input = input,
                Output = output,
                Error = error,
                WorkingDirectory = Environment.CurrentDirectory,
                Today = DateOnly.FromDateTime(DateTime.UtcNow),
                OutputIsTerminal = terminal,
                ErrorIsTerminal = errorTerminal,
                Columns = terminal || errorTerminal ? TerminalWidth.Columns() : 80,
                NoColor = Environment.GetEnvironmentVariable("NO_COLOR") is { Length: > 0 } || Environment.GetEnvironmentVariable("TERM") == "dumb",
                CacheFolder = CacheFolder(),
                Listen = listen,
            };
            return Application.Run(arguments, session);
        }
        catch (Exception unexpected)
        {
            error.Write($"govern: this is a mistake of ours, and nothing can be said about your posts: {VisibleText.Of(unexpected.Message)}\n");
            error.Write(Environment.GetEnvironmentVariable("GOVERN_DEBUG") is { Length: > 0 }
                ? VisibleLines(unexpected.ToString())
                : $"Please report it with the command you ran, the version (govern {Application.Version}) and, if you may, the file. GOVERN_DEBUG=1 shows where it happened.\n");
            return ExitCode.Bug;
        }
    }

    private static string VisibleLines(string text) => string.Concat(text.Split('\n').Select(line => VisibleText.Of(line.TrimEnd('\r')) + "\n"));

    private static string? CacheFolder()
    {
        if (Environment.GetEnvironmentVariable("XDG_CACHE_HOME") is { Length: > 0 } cache && Path.IsPathRooted(cache))
            return Path.Combine(cache, "govern");
        string local = OperatingSystem.IsWindows()
            ? Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData)
            : Environment.GetEnvironmentVariable("HOME") is { Length: > 0 } home ? Path.Combine(home, ".cache") : "";
        return local.Length == 0 ? null : Path.Combine(local, "govern");
    }
}
