using System.Collections.Immutable;
using Governance.Posts;
using Governance.Rules.Checks;
using Governance.Rules.Phrases;
using Governance.Text;

namespace Governance.Rules.Conditions;

/// <summary><c>text</c>: what the post says: one of some phrases, all of others, near each other. Always known.</summary>
/// <param name="unless">takes back hits of <paramref name="any"/></param>
public sealed class TextCondition(PhraseSet? any, PhraseSet? all, Reach within, Exemption? unless = null) : Condition
{
    public override Truth Evaluate(PostContext context)
    {
        if (within == Reach.Post)
            return Holds(context, context.Thread).ToTruth();
        return (within == Reach.Part ? Holds(context, [context.Post]) : HoldsInSentence(context)).ToTruth();
    }

    internal override ImmutableArray<ImmutableArray<PhraseSet>> Triggers => [.. new[] { any, all }.OfType<PhraseSet>().Where(set => !set.Entries.IsEmpty).Select(set => ImmutableArray.Create(set))];

    public override void Collect(PhraseCollector phrases)
    {
        if (any is not null)
            phrases.Add(any);
        if (all is not null)
            phrases.Add(all);
        unless?.Collect(phrases);
    }

    public override string Describe()
    {
        List<string> parts = [];
        if (any is not null)
            parts.Add($"any: [{string.Join(", ", any.Entries)}]");
        if (all is not null)
            parts.Add($"all: [{string.Join(", ", all.Entries)}]");
        if (within != Reach.Post)
            parts.Add($"within: {within.ToString().ToLowerInvariant()}");
        return $"text: {{ {string.Join(", ", parts)} }}";
    }

    private bool Holds(PostContext context, ImmutableArray<Post> parts)
    {
        bool hasAny = any is null;
        HashSet<int>? missing = MissingEntries();
        foreach (Post part in parts)
        {
            foreach (PostField field in part.Fields)
            {
                hasAny = hasAny || HasAny(context, field, context.ListOf(any!, field, context.SeesEvasions), new TextSpan(0, int.MaxValue));
                if (missing is null)
                    continue;
                foreach (PhraseHit hit in context.HitsOf(all!, field, context.SeesEvasions))
                    missing.Remove(hit.Entry);
            }
        }

        return hasAny && (missing is null or { Count: 0 });
    }

    private bool HoldsInSentence(PostContext context)
    {
        foreach (PostField field in context.Post.Fields)
        {
            HitList ofAny = any is null ? HitList.Empty : context.ListOf(any, field, context.SeesEvasions);
            HitList ofAll = all is null ? HitList.Empty : context.ListOf(all, field, context.SeesEvasions);
            if ((any is not null && ofAny.Hits.IsEmpty) || (all is not null && ofAll.Hits.IsEmpty))
                continue;
            foreach (TextSpan sentence in context.SentencesOf(field))
            {
                if ((any is null || HasAny(context, field, ofAny, sentence)) && HoldsAllOf(sentence, ofAll))
                    return true;
            }
        }

        return false;
    }

    private bool HasAny(PostContext context, PostField field, HitList hits, TextSpan stretch)
    {
        if (unless is null)
            return hits.BeginsIn(stretch);
        for (int i = hits.FirstFrom(stretch.Start); i < hits.Hits.Length && hits.Hits[i].Span.Start < stretch.End; i++)
        {
            if (!unless.Takes(context, field, hits.Hits[i].Span))
                return true;
        }

        return false;
    }

    private bool HoldsAllOf(TextSpan sentence, HitList ofAll)
    {
        if (all is null)
            return true;
        int first = ofAll.FirstFrom(sentence.Start);
        if (ofAll.Hits.Length - first < all.Entries.Length)
            return false;
        HashSet<int> missing = MissingEntries()!;
        for (int i = first; i < ofAll.Hits.Length && ofAll.Hits[i].Span.Start < sentence.End; i++)
            missing.Remove(ofAll.Hits[i].Entry);
        return missing.Count == 0;
    }

    private HashSet<int>? MissingEntries() => all is null ? null : [.. Enumerable.Range(0, all.Entries.Length)];
}
