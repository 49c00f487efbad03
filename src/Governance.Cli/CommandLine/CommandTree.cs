using System.CommandLine;
using Governance.Cli.Check;
using Governance.Cli.Counting;
using Governance.Cli.Doctor;
using Governance.Cli.Preview;
using Governance.Cli.RuleCommands;
using Governance.Cli.Scaffolding;
using Governance.Cli.Testing;

namespace Governance.Cli.CommandLine;

/// <summary>All commands by name. Only the one that is asked for is built: start-up is the product.</summary>
internal sealed class CommandTree(Session session)
{
    public const string Name = "govern";

    private static readonly (string Name, Func<Session, CommandPage> Create)[] All =
    [
        ("check", CheckCommand.Create),
        ("count", CountCommand.Create),
        ("preview", PreviewCommand.Create),
        ("rules", RulesCommand.Create),
        ("explain", ExplainCommand.Create),
        ("test", TestCommand.Create),
        ("new", NewCommand.Create),
        ("init", InitCommand.Create),
        ("doctor", DoctorCommand.Create),
        ("hook", HookCommand.Create),
        ("completion", CompletionCommand.Create),
    ];

    /// <param name="first">the first argument, if any</param>
    public CommandPage Build(string? first)
    {
        var root = new Command(Name, "Checks social posts against your rules before anybody publishes them.");
        root.Options.Add(new Option<bool>("--version") { Description = "Show the version." });
        foreach ((string name, Func<Session, CommandPage> create) in All)
        {
            if (name == first)
                return new CommandPage(root).With(create(session));
        }

        return new CommandPage(root)
        {
            Examples =
            [
                new("govern check", "Check the posts that governance.yml names."),
                new("govern check spring.md --platform x", "Check one post for X."),
                new("govern preview spring.md", "See it as each platform will show it."),
                new("govern COMMAND --help", "Options and examples of a command."),
            ],
            Notes = ["Exit codes: 0 nothing at or above the threshold, 1 findings, 2 wrong usage, configuration or pack, or no post found, 70 a mistake of ours."],
        }.With([.. All.Select(entry => entry.Create(session))]);
    }
}
