using System.Collections.Immutable;
using System.CommandLine;
using Governance.Cli.Check;
using Governance.Cli.CommandLine;
using Governance.Cli.Workspaces;
using Governance.Posts;

namespace Governance.Cli.Counting;

/// <summary><c>govern count</c>: how long a post is to each platform.</summary>
internal static class CountCommand
{
    public static CommandPage Create(Session session)
    {
        var shared = new SharedOptions();
        var format = new Option<string>("--format", "-f") { HelpName = "FORMAT", Description = "text or jsonl. Default: text.", DefaultValueFactory = _ => "text" };
        format.AcceptOnlyFromAmong("text", "jsonl");
        var command = new Command("count", "Say how long each post is on its platforms, counted as each platform counts.");
        shared.AddInput(command);
        command.Options.Add(format);
        shared.AddPolicy(command);
        command.SetAction(result =>
        {
            InputOptions input = shared.InputOf(result);
            if (!PostList.TryOpen(session, [.. result.GetValue(shared.Paths) ?? []], input, shared.PolicyOf(result, session.Today), everyPlatform: true, out PostList? posts, out int failure))
                return failure;
            CountWriter writer = result.GetValue(format) == "jsonl" ? new CountJsonLines(session.Output) : new CountTable(session.Text, session.Width);
            using (writer)
            {
                foreach ((Draft draft, ImmutableArray<Post> expanded) in posts.All())
                    writer.Write(draft, expanded);
                writer.End();
            }

            return posts.Finish();
        });
        return new CommandPage(command)
        {
            Examples =
            [
                new("govern count spring.md", "On the platforms it names, or on all where it names none."),
                new("govern count spring.md --platform bluesky,threads", "On these."),
                new("govern count --format jsonl posts.jsonl", "One line for each post and platform, for other programs."),
            ],
        };
    }
}
