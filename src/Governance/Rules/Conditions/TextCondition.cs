using System.Collections.Immutable;
using Governance.Posts;
using Governance.Text;

namespace Governance.Rules.Conditions;

/// <summary><c>text</c>: what the post says: one of some phrases, all of others, near each other. Always known.</summary>
public sealed class TextCondition(PhraseSet? any, PhraseSet? all, Reach within) : Condition
{
    public override Truth Evaluate(PostContext context)
    {
        if (within == Reach.Post)
            return Holds(context, context.Thread).ToTruth();
        return (within == Reach.Part ? Holds(context, [context.Post]) : HoldsInSentence(context)).ToTruth();
    }

    public override void Collect(PhraseCollector phrases)
    {
        if (any is not null)
            phrases.Add(any);
        if (all is not null)
            phrases.Add(all);
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
                hasAny = hasAny || !context.HitsOf(any!, field).IsEmpty;
                if (missing is null)
                    continue;
                foreach (PhraseHit hit in context.HitsOf(all!, field))
                    missing.Remove(hit.Entry);
            }
        }

        return hasAny && (missing is null or { Count: 0 });
    }

    private bool HoldsInSentence(PostContext context)
    {
        foreach (PostField field in context.Post.Fields)
        {
            ImmutableArray<PhraseHit> ofAny = any is null ? [] : context.HitsOf(any, field);
            ImmutableArray<PhraseHit> ofAll = all is null ? [] : context.HitsOf(all, field);
            if ((any is not null && ofAny.IsEmpty) || (all is not null && ofAll.IsEmpty))
                continue;
            foreach (TextSpan sentence in context.SentencesOf(field))
            {
                if (HoldsIn(sentence, ofAny, ofAll))
                    return true;
            }
        }

        return false;
    }

    private bool HoldsIn(TextSpan sentence, ImmutableArray<PhraseHit> ofAny, ImmutableArray<PhraseHit> ofAll)
    {
        if (any is not null && !ofAny.Any(hit => sentence.Overlaps(hit.Span)))
            return false;
        HashSet<int>? missing = MissingEntries();
        missing?.ExceptWith(ofAll.Where(hit => sentence.Overlaps(hit.Span)).Select(hit => hit.Entry));
        return missing is null or { Count: 0 };
    }

    private HashSet<int>? MissingEntries() => all is null ? null : [.. Enumerable.Range(0, all.Entries.Length)];
}
