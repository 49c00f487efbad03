using System.CommandLine;
using System.CommandLine.Parsing;
using Governance.Formats.Findings;
using Governance.Text;

namespace Governance.Cli.CommandLine;

/// <summary>What was wrong with the arguments, all of it, and where the help is.</summary>
internal static class UsageErrors
{
    public static int Write(ParseResult result, Session session)
    {
        Command command = result.CommandResult.Command;
        foreach (string token in result.UnmatchedTokens)
            session.Error.Write($"govern: there is no {(token.StartsWith('-') ? "option" : command.Subcommands.Count > 0 ? "command" : "argument")} {VisibleText.Of(token)} here.{Hint(command, token)}\n");
        if (result.UnmatchedTokens.Count == 0)
        {
            foreach (string message in result.Errors.Select(error => error.Message).Distinct(StringComparer.Ordinal))
                session.Error.Write($"govern: {VisibleText.Of(message)}\n");
        }

        session.Error.Write($"See: {Path(result.CommandResult)} --help\n");
        return ExitCode.Usage;
    }

    private static string Path(CommandResult? command)
    {
        string path = "";
        for (; command is not null; command = command.Parent as CommandResult)
            path = path.Length == 0 ? command.Command.Name : $"{command.Command.Name} {path}";
        return path;
    }

    private static string Hint(Command command, string token)
    {
        IEnumerable<string> names = token.StartsWith('-') ? command.Options.Select(option => option.Name) : command.Subcommands.Select(sub => sub.Name);
        return DidYouMean.Closest(token, names) is { } near ? $" Did you mean {near}?" : "";
    }
}
