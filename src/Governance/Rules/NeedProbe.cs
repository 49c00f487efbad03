using System.Collections.Immutable;
using Governance.Posts;
using Governance.Rules.Conditions;
using Governance.Text;
using Governance.Text.Matching;

namespace Governance.Rules;

/// <summary>The posts of one draft, looked at for what rules need (<see cref="RuleNeeds"/>) before the rules are there.</summary>
public sealed class NeedProbe(ImmutableArray<Post> posts, LintOptions options)
{
    private static readonly RuleSet NoRules = RuleSet.Create([]);

    private readonly PostContext[] _contexts = [.. posts.Select(post => new PostContext(post, NoRules, options))];

    /// <summary>Which phrases stand in some field of some post, also hidden by an evasion.</summary>
    public void Sift(PhraseSieve sieve, Span<bool> held)
    {
        HashSet<string> texts = new(StringComparer.Ordinal);
        foreach (Post post in posts)
        {
            foreach (PostField field in post.Fields)
            {
                if (!texts.Add(field.Text))
                    continue;
                sieve.Sift(MatchText.Create(field.Text).Value, held);
                foreach (MatchText text in EvasionView.Create(field.Text)?.Texts ?? [])
                    sieve.Sift(text.Value, held);
            }
        }
    }

    /// <summary>What it comes to for the post for which it comes nearest to holding.</summary>
    public Truth Best(Condition condition)
    {
        Truth best = Truth.False;
        foreach (PostContext context in _contexts)
            best = best.Or(JurisdictionFocus.Evaluate(condition, context));
        return best;
    }
}
