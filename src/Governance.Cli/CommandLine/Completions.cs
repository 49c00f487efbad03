using System.CommandLine;
using System.CommandLine.Completions;
using System.Globalization;

namespace Governance.Cli.CommandLine;

/// <summary>Answers the question of a shell: <c>govern "[suggest:POSITION]" "LINE"</c> prints what may stand at that place, one a line.</summary>
internal static class Completions
{
    private const string Directive = "[suggest";

    public static bool IsAsked(IReadOnlyList<string> arguments) => arguments.Count > 0 && arguments[0].StartsWith(Directive, StringComparison.Ordinal);

    public static int Answer(IReadOnlyList<string> arguments, Command root, TextWriter output)
    {
        string line = arguments.Count > 1 ? arguments[1] : "";
        string number = arguments[0][Directive.Length..].Trim(':', ']');
        int position = int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out int given) ? Math.Min(given, line.Length) : line.Length;
        // The name the program was called by is no part of what is parsed.
        int after = line.IndexOf(' ', StringComparison.Ordinal) + 1;
        if (after == 0 || after > position)
            return ExitCode.Clean;
        string rest = line[after..position];
        foreach (CompletionItem item in root.Parse(rest).GetCompletions(rest.Length))
            output.Write(item.Label + "\n");
        return ExitCode.Clean;
    }
}
