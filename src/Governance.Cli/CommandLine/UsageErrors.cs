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
        foreach (string message in result.Errors.Select(error => error.Message).Distinct(StringComparer.Ordinal))
            session.Error.Write($"govern: {VisibleText.Of(message)}\n");
        foreach (string token in result.UnmatchedTokens)
        {
            if (Nearest(result.CommandResult.Command, token) is { } near)
                session.Error.Write($"Did you mean {near}?\n");
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

    private static string? Nearest(Command command, string token)
    {
        IEnumerable<string> names = token.StartsWith('-') ? command.Options.Select(option => option.Name) : command.Subcommands.Select(sub => sub.Name);
        return DidYouMean.Closest(token, names);
    }
}
