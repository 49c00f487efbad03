using System.CommandLine;
using Governance.Formats.Findings;

namespace Governance.Cli.CommandLine;

/// <summary>The help of one command, fitted to the width there is.</summary>
internal static class HelpText
{
    private const int WidestLeft = 28;

    public static void Write(CommandPage page, string path, TextWriter output, int width)
    {
        Command command = page.Command;
        Paragraph(output, command.Description ?? "", width);
        output.Write($"\nUsage:\n  {Usage(command, path)}\n");
        Table(output, "Commands", command.Subcommands.Where(sub => !sub.Hidden).Select(sub => (sub.Name, sub.Description ?? "")), width);
        Table(output, "Arguments", command.Arguments.Where(argument => !argument.Hidden).Select(argument => (Shown(argument), argument.Description ?? "")), width);
        Table(output, "Options", command.Options.Where(option => !option.Hidden).Select(option => (Shown(option), option.Description ?? "")).Append(("-h, --help", "Show this help.")), width);
        if (page.Examples.Length > 0)
            Examples(output, page, width);
        foreach (string note in page.Notes)
        {
            output.Write('\n');
            Paragraph(output, note, width);
        }
    }

    private static string Usage(Command command, string path)
    {
        string arguments = string.Concat(command.Arguments.Where(argument => !argument.Hidden).Select(argument => " " + Shown(argument)));
        string commands = command.Subcommands.Count > 0 ? " COMMAND" : "";
        return $"{path}{commands}{arguments} [options]";
    }

    private static string Shown(Argument argument)
    {
        string name = argument.HelpName ?? argument.Name.ToUpperInvariant();
        string many = argument.Arity.MaximumNumberOfValues > 1 ? "..." : "";
        return argument.Arity.MinimumNumberOfValues == 0 ? $"[{name}{many}]" : name + many;
    }

    private static string Shown(Option option)
    {
        string names = string.Join(", ", option.Aliases.Append(option.Name));
        return option.Arity.MaximumNumberOfValues == 0 || option.HelpName is null ? names : $"{names} {option.HelpName}";
    }

    private static void Table(TextWriter output, string title, IEnumerable<(string Left, string Right)> rows, int width)
    {
        (string Left, string Right)[] all = [.. rows];
        if (all.Length == 0)
            return;
        output.Write($"\n{title}:\n");
        int left = Math.Min(WidestLeft, all.Max(row => row.Left.Length));
        foreach ((string name, string text) in all)
            Row(output, name, text, left, width);
    }

    private static void Row(TextWriter output, string name, string text, int left, int width)
    {
        bool narrow = width < 60;
        int indent = narrow ? 6 : left + 4;
        List<string> lines = TextWrap.Lines(text, width - indent);
        if (narrow || name.Length > left)
        {
            output.Write($"  {name}\n");
        }
        else
        {
            output.Write($"  {name.PadRight(left)}  {lines[0]}\n");
            lines.RemoveAt(0);
        }

        foreach (string line in lines)
            output.Write(line.Length == 0 ? "\n" : new string(' ', indent) + line + "\n");
    }

    private static void Examples(TextWriter output, CommandPage page, int width)
    {
        output.Write("\nExamples:\n");
        foreach ((string line, string meaning) in page.Examples)
        {
            output.Write($"  {line}\n");
            foreach (string wrapped in TextWrap.Lines(meaning, width - 6))
                output.Write($"      {wrapped}\n");
        }
    }

    private static void Paragraph(TextWriter output, string text, int width)
    {
        foreach (string line in TextWrap.Lines(text, width))
            output.Write(line + "\n");
    }
}
