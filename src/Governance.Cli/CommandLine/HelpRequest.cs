namespace Governance.Cli.CommandLine;

/// <summary><c>--help</c>, <c>-h</c> or <c>govern help COMMAND</c>, wherever it stands before <c>--</c>.</summary>
internal static class HelpRequest
{
    private const string Word = "help";

    public static bool IsAsked(IReadOnlyList<string> arguments) =>
        arguments[0] == Word || arguments.TakeWhile(argument => argument != "--").Any(argument => argument is "--help" or "-h" or "-?");

    public static int Answer(CommandPage page, IReadOnlyList<string> arguments, Session session, int code = ExitCode.Clean)
    {
        string path = page.Command.Name;
        foreach (string argument in arguments)
        {
            CommandPage? next = page.Pages.FirstOrDefault(candidate => candidate.Command.Name == argument);
            if (next is null && argument != Word)
                break;
            if (next is null)
                continue;
            page = next;
            path += " " + argument;
        }

        HelpText.Write(page, path, code == ExitCode.Clean ? session.Text : session.Error, session.Width ?? 80);
        return code;
    }
}
