using System.Collections.Immutable;
using Governance.Cli.Workspaces;
using Governance.Diagnostics;
using Governance.Formats.Findings;
using Governance.Packs;
using Governance.Posts;
using Governance.Rules;

namespace Governance.Cli.RuleCommands;

/// <summary>What each rule did with one post, and why.</summary>
internal static class PostExplanation
{
    public static void Write(TextWriter output, Post post, ImmutableArray<PolicyRule> rules, WorkspacePolicy policy, LintOptions options, int? width)
    {
        ILookup<string, Diagnostic> found = new Linter(policy.Rules, options).Lint([post]).ToLookup(finding => finding.Descriptor.Id, StringComparer.Ordinal);
        output.Write($"{VisibleText.Of(post.Id)} on {VisibleText.Of(post.Platform.Name)}\n");
        foreach (PolicyRule rule in rules)
        {
            Applicability applicability = Applicability.Of(rule.Rule, new PostContext(post, policy.Rules, options));
            string text = $"{rule.Rule.Descriptor.Id} {rule.Rule.Descriptor.Name}: {Said(rule.Rule, applicability, [.. found[rule.Rule.Descriptor.Id]])}";
            bool first = true;
            foreach (string line in TextWrap.Lines(VisibleText.Of(text), width - 2, indent: 2))
            {
                output.Write((first ? "  " : "    ") + line + "\n");
                first = false;
            }
        }

        output.Write('\n');
    }

    private static string Said(Rule rule, Applicability applicability, Diagnostic[] found)
    {
        string when = rule.When is { } condition ? $" (for posts where {Shortened(condition.Describe())})" : "";
        return applicability.Applies ? $"{applicability.Describe()}{when}; {Result(found)}" : $"{applicability.Describe()}{when}.";
    }

    /// <summary>Lists of phrases run into the hundreds.</summary>
    private static string Shortened(string condition)
    {
        const int Longest = 160;
        if (condition.Length <= Longest)
            return condition;
        int space = condition.LastIndexOf(' ', Longest);
        return condition[..(space > 0 ? space : Longest)] + " …";
    }

    private static string Result(Diagnostic[] found)
    {
        if (found.Length == 0)
            return "nothing found.";
        string first = $"{found[0].Message} ({FindingPlace.Of(found[0].Location)}{(found[0].Suppressed is { } allowed ? $", allowed: {allowed.Reason}" : "")})";
        return found.Length == 1 ? first : $"{Count.Of(found.Length, "finding")}, the first: {first}";
    }
}
