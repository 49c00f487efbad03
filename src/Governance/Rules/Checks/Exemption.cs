using Governance.Posts;
using Governance.Rules.Phrases;
using Governance.Text;

namespace Governance.Rules.Checks;

/// <summary><c>unless</c>: takes back a hit for what stands around it.</summary>
public sealed record Exemption
{
    public PhraseSet? Phrases { get; init; }

    /// <summary>How near one of the phrases must stand.</summary>
    public Reach Within { get; init; }

    /// <summary>A hit after “not”, “never” and the like in its clause does not count, nor one in a question that is answered with no.</summary>
    public bool Negated { get; init; }

    /// <summary>A hit inside quotation marks does not count.</summary>
    public bool Quoted { get; init; }

    /// <summary>A hit inside the words of a claim in the firm's registry does not count.</summary>
    public bool Claimed { get; init; }

    /// <summary>Another that is enough by itself.</summary>
    public Exemption? Or { get; init; }

    public void Collect(PhraseCollector collector)
    {
        if (Phrases is not null)
            collector.Add(Phrases);
        Or?.Collect(collector);
    }

    public bool Takes(PostContext context, PostField field, TextSpan hit) =>
        (Phrases is not null && HasPhraseNear(context, Phrases, field, hit))
        || (Negated && (Clause.IsNegated(field.Text, hit.Start) || Question.IsDenied(context, field, hit.Start)))
        || (Quoted && Quotation.Holds(field.Text, hit))
        || (Claimed && context.Rules.Claims.Covers(context, field, hit))
        || Or?.Takes(context, field, hit) == true;

    private bool HasPhraseNear(PostContext context, PhraseSet phrases, PostField field, TextSpan hit)
    {
        switch (Within)
        {
            case Reach.Part:
                return HasHit(context, phrases, context.Post);
            case Reach.Post:
                foreach (Post part in context.Thread)
                {
                    if (HasHit(context, phrases, part))
                        return true;
                }

                return false;
        }

        HitList near = context.ListOf(phrases, field);
        return Within == Reach.Phrase ? near.Covers(hit) : near.BeginsIn(Question.WithAnswer(context, field, hit.Start));
    }

    private static bool HasHit(PostContext context, PhraseSet phrases, Post part)
    {
        foreach (PostField field in part.Fields)
        {
            if (!context.HitsOf(phrases, field).IsEmpty)
                return true;
        }

        return false;
    }
}
