using System.CommandLine;
using Governance.Cli.CommandLine;
using Governance.Formats.Findings;

namespace Governance.Cli;

/// <summary>From arguments to an exit code.</summary>
public static class Application
{
    public static string Version => typeof(Application).Assembly.GetName().Version is { } version ? version.ToString(3) : "0";

    public static int Run(IReadOnlyList<string> arguments, Session session)
    {
        try
        {
            int code = Parse(arguments, session);
            session.Flush();
            return code;
        }
        catch (Exception) when (session.IsStopped)
        {
            // Whatever it was: files that are taken away, programs that were stopped along with this one.
            return ExitCode.Interrupted;
        }
        catch (ClosedOutputException)
        {
            return ExitCode.ClosedOutput;
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            session.Error.Write($"govern: the output cannot be written: {VisibleText.Of(error.Message)}\nNothing after this point was shown, so take this run as failed.\n");
            return ExitCode.Usage;
        }
    }

    private static int Parse(IReadOnlyList<string> arguments, Session session)
    {
        var tree = new CommandTree(session);
        if (Completions.IsAsked(arguments))
            return Completions.Answer(arguments, tree.Build(first: null).Command, session.Text);
        if (arguments.Count == 1 && arguments[0] == "--version")
        {
            session.Text.Write($"govern {Version}\n");
            return ExitCode.Clean;
        }

        CommandPage page = tree.Build(arguments.Count > 0 ? arguments[0] : null);
        if (arguments.Count == 0 || HelpRequest.IsAsked(arguments))
            return HelpRequest.Answer(page, arguments, session);

        // A path may begin with “@”: there are no response files.
        ParseResult result = page.Command.Parse(arguments, new ParserConfiguration { ResponseFileTokenReplacer = null });
        if (result.Errors.Count > 0)
            return UsageErrors.Write(result, session);
        if (UsageErrors.TryWriteMisspeltOptions(result, session))
            return ExitCode.Usage;
        return result.Action is null
            ? HelpRequest.Answer(page, arguments, session, ExitCode.Usage)
            : result.Invoke(new InvocationConfiguration { EnableDefaultExceptionHandler = false, Output = session.Text, Error = session.Error, ProcessTerminationTimeout = null });
    }
}
