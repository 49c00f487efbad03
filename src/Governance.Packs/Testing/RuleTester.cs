using System.Collections.Immutable;
using Governance.Diagnostics;
using Governance.Packs.Readers;
using Governance.Platforms;
using Governance.Posts;
using Governance.Rules;
using Governance.Rules.Settlement;
using Governance.Text;

namespace Governance.Packs.Testing;

/// <summary>Runs the examples of rules: each wrong one must be found, each right one left alone.</summary>
/// <param name="asOf">the day where neither the example nor the rule's effective dates name another</param>
public sealed class RuleTester(Policy policy, DateOnly asOf)
{
    /// <summary>By rule id, wrong examples first, in authored order.</summary>
    public IEnumerable<RuleTestResult> Run() => policy.PolicyRules.SelectMany(Run);

    public IEnumerable<RuleTestResult> Run(PolicyRule rule)
    {
        RuleSet alone = RuleSet.Create([rule.AsWritten], policy.Rules.Options with
        {
            // A rule that is off by default has to work all the same.
            Severities = new SeverityPolicy { Settings = [new SeveritySetting(rule.Rule.Descriptor.Id, Severity.Error)] },
        });
        foreach (RuleExample example in rule.Examples.Wrong)
            yield return new RuleTestResult(rule, example, IsWrong: true, Fault(rule.AsWritten, alone, example, isWrong: true));
        foreach (RuleExample example in rule.Examples.Right)
            yield return new RuleTestResult(rule, example, IsWrong: false, Fault(rule.AsWritten, alone, example, isWrong: false));
    }

    /// <summary>Rules that lack an example of either kind.</summary>
    public IEnumerable<PolicyRule> Untested() => policy.PolicyRules.Where(rule => rule.Examples.Wrong.IsEmpty || rule.Examples.Right.IsEmpty);

    private string? Fault(Rule rule, RuleSet alone, RuleExample example, bool isWrong)
    {
        ExampleMarkup? markup = ExampleMarkup.Parse(example.Text ?? "");
        if (markup is null)
            return "“[|” is never closed with “|]”";
        if (!isWrong && !markup.Marks.IsEmpty)
            return "a right example has nothing to mark with [|…|]";

        var linter = new Linter(alone, new LintOptions(DayFor(rule, example)));
        Draft draft = ExampleDraft.Create(example, example.Text is null ? null : markup.Text);
        ImmutableArray<string> names = draft.Platforms is { IsEmpty: false } given ? given : [PlatformProfile.Any.Id];
        foreach (string name in names)
        {
            if (policy.Platforms.Find(name) is not { } platform)
                return $"no platform is called “{name}”";
            ImmutableArray<Diagnostic> found = [.. linter.Lint(Post.Expand(draft, platform)).Where(diagnostic => diagnostic.Descriptor.Id == rule.Descriptor.Id)];
            if (Compare(found, markup, isWrong) is { } fault)
                return names.Length > 1 ? $"on {platform.Name}: {fault}" : fault;
        }

        return null;
    }

    private static string? Compare(ImmutableArray<Diagnostic> found, ExampleMarkup markup, bool isWrong)
    {
        if (!isWrong)
            return found.IsEmpty ? null : $"must be left alone, but gives: {found[0].Message}";
        if (found.IsEmpty)
            return "must be found, but nothing is";
        if (markup.Marks.IsEmpty)
            return null;
        ImmutableArray<TextSpan> spans = [.. found.Where(diagnostic => diagnostic.Field == FieldNames.Body).Select(diagnostic => diagnostic.Span).Order()];
        return spans.SequenceEqual(markup.Marks) ? null : $"must be found at {Show(markup.Text, markup.Marks)}, but is at {Show(markup.Text, spans)}";
    }

    private static string Show(string text, ImmutableArray<TextSpan> spans) =>
        spans.IsEmpty ? "no place in the text" : string.Join(", ", spans.Select(span => $"“{text[span.Start..span.End]}”"));

    private DateOnly DayFor(Rule rule, RuleExample example)
    {
        if (example.AsOf is { } own)
            return own;
        DateOnly day = rule.EffectiveFrom > asOf ? rule.EffectiveFrom.Value : asOf;
        return rule.EffectiveUntil < day ? rule.EffectiveUntil.Value : day;
    }
}

/// <param name="Fault">what went otherwise than the example says; null where nothing did</param>
public sealed record RuleTestResult(PolicyRule Rule, RuleExample Example, bool IsWrong, string? Fault)
{
    public bool Passed => Fault is null;
}
