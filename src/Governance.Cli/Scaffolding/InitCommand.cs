using System.CommandLine;
using Governance.Cli.CommandLine;
using Governance.Cli.Workspaces;
using Governance.Formats.Findings;

namespace Governance.Cli.Scaffolding;

/// <summary><c>govern init</c>: a commented governance.yml that fits what is here.</summary>
internal static class InitCommand
{
    public static CommandPage Create(Session session)
    {
        var command = new Command("init", "Write a commented governance.yml that fits what is found here. Nothing is overwritten.");
        command.SetAction(_ =>
        {
            string path = Path.Combine(session.WorkingDirectory, Workspace.FileName);
            if (Path.Exists(path))
                return Problems.Usage(session, "governance.yml is there already and stays as it is.", "Change it by hand; govern check says what it cannot read.");
            FoundPosts found = FoundPosts.In(session.WorkingDirectory);
            using (var file = new AtomicFile(path, session.Stop))
            {
                using (StreamWriter writer = Utf8.Writer(file.Stream))
                    writer.Write(ConfigurationTemplate.For(found));
                file.Commit();
            }

            session.Text.Write($"Wrote governance.yml. {found.InWords}\n");
            foreach (string line in TextWrap.Lines(found.Patterns.Count > 0 ? "Next: govern check" : "Next: say under “posts:” where your posts are, then: govern check", session.Width))
                session.Text.Write(line + "\n");
            return ExitCode.Clean;
        });
        return new CommandPage(command)
        {
            Examples = [new("govern init", "Look for posts below the working directory and write governance.yml for them.")],
        };
    }
}
