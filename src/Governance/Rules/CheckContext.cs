using System.Collections.Immutable;
using Governance.Diagnostics;
using Governance.Posts;
using Governance.Text;

namespace Governance.Rules;

/// <summary>What a check gets: the post, the rule's fields, and where to report.</summary>
public sealed class CheckContext(PostContext context, Rule rule, List<Finding> findings)
{
    public Post Post => context.Post;

    public PostContext Context => context;

    public Rule Rule => rule;

    /// <summary>The rule's own fields, else every text that is published.</summary>
    public ImmutableArray<PostField> AllFields => rule.Fields.IsEmpty ? Post.Fields : [.. Post.Fields.Where(text => rule.Fields.Contains(text.Name))];

    /// <summary>The rule's own fields, else the one that stands for the post.</summary>
    public ImmutableArray<PostField> MainFields => !rule.Fields.IsEmpty ? AllFields : Post.Main is { } main ? [main] : [];

    public ImmutableArray<PhraseHit> HitsOf(PhraseSet set, PostField field) => context.HitsOf(set, field, rule.Evasion);

    /// <param name="span">of the field's text; empty for something that is missing</param>
    /// <param name="arguments">values for the message's placeholders</param>
    public void Report(PostField field, TextSpan span, params ReadOnlySpan<Argument> arguments) =>
        findings.Add(new Finding(rule, field, span, arguments.ToImmutableArray()));

    /// <summary>About the post as a whole, its metadata or a medium rather than a stretch of text.</summary>
    public void Report(TextLocation location, params ReadOnlySpan<Argument> arguments) =>
        findings.Add(new Finding(rule, Field: null, default, arguments.ToImmutableArray()) { Location = location });
}

/// <param name="Name">the placeholder, without braces</param>
public readonly record struct Argument(string Name, string Value);

/// <summary>What a check reported, before its message is written and its severity settled.</summary>
public sealed record Finding(Rule Rule, PostField? Field, TextSpan Span, ImmutableArray<Argument> Arguments)
{
    /// <summary>Where it stands if not in a field's text.</summary>
    public TextLocation? Location { get; init; }

    public ImmutableArray<RelatedLocation> Related { get; init; } = [];
}
