using System.Collections.Immutable;
using System.CommandLine;
using Governance.Cli.Check;
using Governance.Cli.CommandLine;
using Governance.Cli.Workspaces;
using Governance.Posts;

namespace Governance.Cli.Preview;

/// <summary><c>govern preview</c>: the post as each platform cuts it.</summary>
internal static class PreviewCommand
{
    public static CommandPage Create(Session session)
    {
        var shared = new SharedOptions();
        var width = new Option<int?>("--width") { HelpName = "COLUMNS", Description = "Draw this wide. Default: the terminal, at most 80." };
        var command = new Command("preview", "Draw each post as its platforms show it: what is above the fold, what below, and how much room is left.");
        shared.AddInput(command);
        command.Options.Add(width);
        shared.AddPolicy(command);
        command.SetAction(result =>
        {
            InputOptions input = shared.InputOf(result);
            if (!PostList.TryOpen(session, [.. result.GetValue(shared.Paths) ?? []], input, shared.PolicyOf(result, session.Today), everyPlatform: true, out PostList? posts, out int failure))
                return failure;
            int columns = Math.Clamp(result.GetValue(width) ?? Math.Min(80, session.Columns), 24, 200);
            foreach ((_, ImmutableArray<Post> expanded) in posts.All())
            {
                foreach (Post post in expanded)
                    PostPreview.Write(session.Text, post, columns);
            }

            session.Text.Flush();
            return posts.Finish();
        });
        return new CommandPage(command)
        {
            Examples =
            [
                new("govern preview spring.md", "On the platforms it names, or on all where it names none."),
                new("govern preview spring.md --platform instagram --width 40", "On one, as narrow as a phone."),
            ],
            Notes = ["No platform publishes where it cuts a post: every fold drawn here is an estimate."],
        };
    }
}
