using System.Collections.Immutable;
using Governance.Diagnostics;
using Governance.Posts;
using Governance.Text;

namespace Governance.Rules;

/// <summary>What a check gets: the post, the rule's fields, and where to report.</summary>
public sealed class CheckContext
{
    private readonly List<Finding> _findings;

    public CheckContext(PostContext context, Rule rule, List<Finding> findings)
    {
        Context = context;
        Rule = rule;
        _findings = findings;
    }

    public Post Post => Context.Post;

    public PostContext Context { get; }

    public Rule Rule { get; internal set; }

    /// <summary>The rule's own fields, else every text that is published.</summary>
    public ImmutableArray<PostField> AllFields => Rule.Fields.IsEmpty ? Post.Fields : OwnFieldsOf(Post);

    /// <summary>The rule's own fields, else the one that stands for the post.</summary>
    public ImmutableArray<PostField> MainFields => Rule.Fields.IsEmpty ? Context.MainFields : OwnFieldsOf(Post);

    /// <summary><see cref="MainFields"/> of another part of the thread.</summary>
    public ImmutableArray<PostField> MainFieldsOf(Post part)
    {
        if (ReferenceEquals(part, Post))
            return MainFields;
        if (!Rule.Fields.IsEmpty)
            return OwnFieldsOf(part);
        return part.Main is { } main ? [main] : [];
    }

    public ImmutableArray<PhraseHit> HitsOf(PhraseSet set, PostField field) => Context.HitsOf(set, field, Rule.Evasion);

    /// <param name="span">of the field's text; empty for something that is missing</param>
    /// <param name="arguments">values for the message's placeholders</param>
    public void Report(PostField field, TextSpan span, params ReadOnlySpan<Argument> arguments) =>
        _findings.Add(new Finding(Rule, field, span, arguments.ToImmutableArray()));

    /// <inheritdoc cref="Report(PostField, TextSpan, ReadOnlySpan{Argument})"/>
    public void Report(PostField field, TextSpan span, ImmutableArray<RelatedLocation> related, params ReadOnlySpan<Argument> arguments) =>
        _findings.Add(new Finding(Rule, field, span, arguments.ToImmutableArray()) { Related = related });

    /// <summary>A phrase's hit; how it was disguised is told besides.</summary>
    public void ReportHit(PostField field, PhraseHit hit, params ReadOnlySpan<Argument> arguments) =>
        _findings.Add(new Finding(Rule, field, hit.Span, arguments.ToImmutableArray()) { Disguise = hit.Evaded ? Context.DisguiseAt(field, hit.Span) : EvasionKind.None });

    /// <summary>About the post as a whole, its metadata or a medium rather than a stretch of text.</summary>
    public void Report(TextLocation location, params ReadOnlySpan<Argument> arguments) =>
        _findings.Add(new Finding(Rule, Field: null, default, arguments.ToImmutableArray()) { Location = location });

    private ImmutableArray<PostField> OwnFieldsOf(Post post)
    {
        int count = 0;
        foreach (PostField field in post.Fields)
        {
            if (IsOwn(field))
                count++;
        }

        if (count == post.Fields.Length)
            return post.Fields;
        if (count == 0)
            return [];
        var own = ImmutableArray.CreateBuilder<PostField>(count);
        foreach (PostField field in post.Fields)
        {
            if (IsOwn(field))
                own.Add(field);
        }

        return own.MoveToImmutable();
    }

    private bool IsOwn(PostField field)
    {
        foreach (string name in Rule.Fields)
        {
            if (name == field.Name)
                return true;
        }

        return false;
    }
}

/// <param name="Name">the placeholder, without braces</param>
public readonly record struct Argument(string Name, string Value);
