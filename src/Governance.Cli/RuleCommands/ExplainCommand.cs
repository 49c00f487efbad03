using System.Collections.Immutable;
using System.CommandLine;
using Governance.Cli.Check;
using Governance.Cli.CommandLine;
using Governance.Cli.Workspaces;
using Governance.Formats.Findings;
using Governance.Packs;
using Governance.Posts;
using Governance.Rules;
using Governance.Text;

namespace Governance.Cli.RuleCommands;

/// <summary><c>govern explain</c>: why a rule exists, and why it did or did not apply to a post.</summary>
internal static class ExplainCommand
{
    public static CommandPage Create(Session session)
    {
        var shared = new SharedOptions();
        var subjects = new Argument<string[]>("subjects") { Arity = new ArgumentArity(1, 2), HelpName = "RULE|POST", Description = "A rule by id or name, a post file, or a rule and a post file." };
        var command = new Command("explain", "Say why a rule exists, or why rules did or did not apply to a post.") { subjects };
        var tone = new Option<bool>("--tone") { Description = "How the posts sound, with the words that make it so, rather than what rules did." };
        var format = new Option<string>("--format", "-f") { HelpName = "FORMAT", Description = "With --tone: text or jsonl. Default: text.", DefaultValueFactory = _ => "text" };
        format.AcceptOnlyFromAmong("text", "jsonl");
        command.Options.Add(tone);
        command.Options.Add(format);
        command.Options.Add(shared.Platform);
        shared.AddPolicy(command);
        command.Options.Add(shared.AsOf);
        command.SetAction(result => result.GetValue(tone)
            ? ExplainTone(session, result.GetValue(subjects)!, shared.InputOf(result), shared.PolicyOf(result, session.Today), result.GetValue(format) == "jsonl")
            : Explain(session, result.GetValue(subjects)!, shared.InputOf(result), shared.PolicyOf(result, session.Today)));
        return new CommandPage(command)
        {
            Examples =
            [
                new("govern explain over-length", "Why the rule exists, where it comes from, what it finds and what it leaves alone."),
                new("govern explain spring.md", "What each rule did with this post, and why."),
                new("govern explain over-length spring.md", "What this one did with it."),
                new("govern explain --tone spring.md", "How formal, urgent, positive and lively it sounds, and why."),
            ],
        };
    }

    private static int Explain(Session session, string[] subjects, InputOptions input, PolicyOptions options)
    {
        string? file = subjects.FirstOrDefault(subject => File.Exists(Path.GetFullPath(subject, session.WorkingDirectory)));
        string? name = subjects.FirstOrDefault(subject => subject != file);
        if (file is null && subjects.Length == 2)
            return Problems.Usage(session, $"neither {subjects[0]} nor {subjects[1]} is a file.", "Give a rule and a post file: govern explain over-length spring.md");
        if (file is null)
        {
            if (!PolicyOpening.TryOpen(session, options, out WorkspacePolicy? policy, out int failure))
                return failure;
            if (RuleCalled(policy, name!) is not { } rule)
                return Unknown(session, policy, name!);
            RulePage.Write(session.Text, rule, policy, session.Width);
            return ExitCode.Clean;
        }

        if (!PostList.TryOpen(session, [file], input, options, everyPlatform: false, out PostList? posts, out int problem))
            return problem;
        PolicyRule? only = null;
        if (name is not null && (only = RuleCalled(posts.Policy, name)) is null)
            return Unknown(session, posts.Policy, name);
        ImmutableArray<PolicyRule> rules = only is null ? posts.Policy.PolicyRules : [only];
        foreach ((_, ImmutableArray<Post> expanded) in posts.All())
        {
            foreach (Post post in expanded)
                PostExplanation.Write(session.Text, post, rules, posts.Policy, new LintOptions(options.AsOf, options.StrictMetadata), session.Width);
        }

        return posts.Finish();
    }

    private static int ExplainTone(Session session, string[] subjects, InputOptions input, PolicyOptions options, bool json)
    {
        if (!PostList.TryOpen(session, [.. subjects], input, options, everyPlatform: false, out PostList? posts, out int problem))
            return problem;
        using var output = new JsonOutput(session.Output, indented: false);
        foreach ((_, ImmutableArray<Post> expanded) in posts.All())
        {
            foreach (Post post in expanded)
            {
                if (json)
                    ToneExplanation.Write(output, post);
                else
                    ToneExplanation.Write(session.Text, post, session.Width);
            }
        }

        output.Flush();
        return posts.Finish();
    }

    private static PolicyRule? RuleCalled(WorkspacePolicy policy, string name) => policy.PolicyRules.FirstOrDefault(rule =>
        string.Equals(rule.Rule.Descriptor.Id, name, StringComparison.OrdinalIgnoreCase) || string.Equals(rule.Rule.Descriptor.Name, name, StringComparison.OrdinalIgnoreCase));

    private static int Unknown(Session session, WorkspacePolicy policy, string name)
    {
        string? near = DidYouMean.Closest(name, policy.PolicyRules.SelectMany(rule => new[] { rule.Rule.Descriptor.Name, rule.Rule.Descriptor.Id }));
        return Problems.Usage(session, $"no rule and no file is called {Formats.Findings.VisibleText.Of(name)}.", near is null ? "govern rules lists the rules that hold here." : $"Did you mean {near}?");
    }
}
