using System.Collections.Immutable;
using Governance.Posts;

namespace Governance.Rules;

/// <summary>One post under one rule set: what conditions and checks look at. Used by one thread.</summary>
public sealed class PostContext(Post post, RuleSet rules, LintOptions options)
{
    public Post Post { get; } = post;

    public RuleSet Rules { get; } = rules;

    public LintOptions Options { get; } = options;

    /// <summary>Hits of a set in a field, in text order; evaded ones only where <paramref name="evasion"/> is asked for.</summary>
    public ImmutableArray<PhraseHit> HitsOf(PhraseSet set, PostField field, bool evasion = false) => [];
}
