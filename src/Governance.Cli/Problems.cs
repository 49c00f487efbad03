using Governance.Diagnostics;
using Governance.Formats.Findings;

namespace Governance.Cli;

/// <summary>What kept a command from doing its work, told as findings are.</summary>
internal static class Problems
{
    /// <returns>the exit code to end with</returns>
    public static int Write(Session session, IReadOnlyList<Diagnostic> problems)
    {
        using var formatter = new TextFormatter(session.Error, new TextStyle(session.ErrorIsTerminal ? Math.Max(20, session.Columns) : null, session.ErrorIsTerminal && !session.NoColor));
        formatter.Write(problems);
        formatter.Flush();
        return ExitCode.Usage;
    }

    public static int Usage(Session session, string message, string mend)
    {
        session.Error.Write($"govern: {message}\n{mend}\n");
        return ExitCode.Usage;
    }
}
