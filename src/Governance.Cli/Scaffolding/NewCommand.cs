using System.CommandLine;
using Governance.Cli.CommandLine;
using Governance.Formats.Findings;

namespace Governance.Cli.Scaffolding;

/// <summary><c>govern new</c>: a pack or a rule to start from, with examples that pass.</summary>
internal static class NewCommand
{
    public static CommandPage Create(Session session)
    {
        var command = new Command("new", "Start a rule pack or a rule of your own, with examples that pass.");
        return new CommandPage(command)
        {
            Examples =
            [
                new("govern new pack brand", "A folder brand with pack.yml and a first rule."),
                new("govern new rule banned-promise --pack brand", "A rule file in that pack."),
            ],
        }.With(Pack(session), Rule(session));
    }

    private static CommandPage Pack(Session session)
    {
        var name = new Argument<string>("name") { HelpName = "NAME", Description = "Of the pack and its folder, in small letters with dashes: brand, house-style." };
        var command = new Command("pack", "Make a folder with pack.yml and a first rule.") { name };
        command.SetAction(result =>
        {
            string id = result.GetValue(name)!;
            if (!IsKebab(id))
                return Problems.Usage(session, $"“{VisibleText.Of(id)}” cannot be the name of a pack.", "Use small letters, digits and dashes: brand, house-style.");
            string folder = Path.Combine(session.WorkingDirectory, id);
            return Write(session, [(Path.Combine(folder, "pack.yml"), RuleTemplates.Pack(id, session.Today)), (Path.Combine(folder, "rules.yml"), RuleTemplates.Rule(id, "unkeepable-promise", 1))],
                $"Add ./{id} to “packs:” in governance.yml, then: govern test {id}");
        });
        return new CommandPage(command);
    }

    private static CommandPage Rule(Session session)
    {
        var name = new Argument<string>("name") { HelpName = "NAME", Description = "What is wrong, in small letters with dashes: banned-promise, competitor-named." };
        var pack = new Option<string>("--pack") { HelpName = "FOLDER", Description = "The pack's folder. Default: the working directory.", DefaultValueFactory = _ => "." };
        var command = new Command("rule", "Write a rule file into a pack.") { name, pack };
        command.SetAction(result =>
        {
            string rule = result.GetValue(name)!;
            string folder = Path.GetFullPath(result.GetValue(pack)!, session.WorkingDirectory);
            if (!IsKebab(rule))
                return Problems.Usage(session, $"“{VisibleText.Of(rule)}” cannot be the name of a rule.", "Name what is wrong, in small letters with dashes: banned-promise.");
            if (!File.Exists(Path.Combine(folder, "pack.yml")))
                return Problems.Usage(session, $"{VisibleText.Of(result.GetValue(pack)!)} holds no pack.yml.", "Name the pack's folder with --pack, or make one: govern new pack brand");
            string id = Path.GetFileName(Path.TrimEndingDirectorySeparator(folder));
            return Write(session, [(Path.Combine(folder, rule + ".yml"), RuleTemplates.Rule(id, rule, RuleNumbers.Next(folder, RuleTemplates.Prefix(id))))],
                $"Change the phrases, the words around them and the examples, then: govern test {result.GetValue(pack)}");
        });
        return new CommandPage(command);
    }

    private static int Write(Session session, (string Path, string Text)[] files, string next)
    {
        foreach ((string path, _) in files)
        {
            if (Path.Exists(path))
                return Problems.Usage(session, $"{Shown(session, path)} is there already and stays as it is.", "Choose another name.");
        }

        foreach ((string path, string text) in files)
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            using var file = new AtomicFile(path, session.Stop);
            using (StreamWriter writer = Utf8.Writer(file.Stream))
                writer.Write(text);
            file.Commit();
            session.Text.Write($"Wrote {Shown(session, path)}\n");
        }

        session.Text.Write($"{next}\n");
        return ExitCode.Clean;
    }

    private static string Shown(Session session, string path) => VisibleText.Of(Path.GetRelativePath(session.WorkingDirectory, path));

    private static bool IsKebab(string name) =>
        name.Length is > 0 and <= 60 && char.IsAsciiLetterLower(name[0]) && name[^1] != '-' && name.All(letter => char.IsAsciiLetterLower(letter) || char.IsAsciiDigit(letter) || letter == '-');
}
