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
            foreach (string message in result.Errors.Select(error => InOneLine(error.Message)).Distinct(StringComparer.Ordinal))
                session.Error.Write($"govern: {VisibleText.Of(message)}\n");
        }

        return End(result, session);
    }

    /// <summary>
    /// An option that a command with paths does not know would pass as the path of a file. What stands after <c>--</c> is a path, and so
    /// is what names a file.
    /// </summary>
    public static bool TryWriteMisspeltOptions(ParseResult result, Session session)
    {
        Command command = result.CommandResult.Command;
        List<string> options = [];
        foreach (Argument argument in command.Arguments)
        {
            foreach (Token token in result.GetResult(argument)?.Tokens ?? [])
            {
                if (token.Value.Length > 1 && token.Value[0] == '-' && !StandsAfterDashes(result, token.Value) && !System.IO.Path.Exists(System.IO.Path.Combine(session.WorkingDirectory, token.Value)))
                    options.Add(token.Value);
            }
        }

        foreach (string option in options)
            session.Error.Write($"govern: there is no option {VisibleText.Of(option)} here.{Hint(command, option)} A path that begins with a dash goes after -- .\n");
        if (options.Count > 0)
            End(result, session);
        return options.Count > 0;
    }

    private static bool StandsAfterDashes(ParseResult result, string value)
    {
        bool after = false;
        foreach (Token token in result.Tokens)
        {
            after |= token.Type == TokenType.DoubleDash;
            if (after && token.Value == value)
                return true;
        }

        return false;
    }

    private static int End(ParseResult result, Session session)
    {
        session.Error.Write($"See: {Path(result.CommandResult)} --help\n");
        return ExitCode.Usage;
    }

    // System.CommandLine puts each value that it would take on a line of its own.
    private static string InOneLine(string message) => string.Join(' ', message.Split(['\n', '\r', '\t'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries));

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
        string? begun = token.Length > 2 ? names.FirstOrDefault(name => name.StartsWith(token, StringComparison.Ordinal)) : null;
        return (begun ?? DidYouMean.Closest(token, names)) is { } near ? $" Did you mean {near}?" : "";
    }
}
