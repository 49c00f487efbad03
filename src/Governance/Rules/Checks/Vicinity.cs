using Governance.Posts;
using Governance.Rules.Phrases;
using Governance.Text;

namespace Governance.Rules.Checks;

/// <summary><c>near</c>: a hit only counts with one of these phrases around it, and not within it.</summary>
/// <param name="Within">not <see cref="Reach.Phrase"/></param>
public sealed record Vicinity(PhraseSet Phrases, Reach Within)
{
    // No language's words are longer on average; a sentence without an end must not be read again for each hit.
    private const int MostUnitsPerWord = 40;

    /// <summary>Most words between the hit and the phrase, which then must stand in one sentence; null for as many as there are.</summary>
    public int? Words { get; init; }

    public Side Side { get; init; }

    public void Collect(PhraseCollector collector) => collector.Add(Phrases);

    public bool Holds(CheckContext context, PostField field, TextSpan hit)
    {
        bool isWide = Words is null && Within is Reach.Part or Reach.Post;
        // A word that is broken over two lines stands in two sentences.
        TextSpan area = isWide
            ? new TextSpan(0, field.Text.Length)
            : TextSpan.Cover(context.Context.SentenceAt(field, hit.Start), context.Context.SentenceAt(field, hit.End - 1));
        HitList near = context.Context.ListOf(Phrases, field, context.Rule.Evasion);
        return (Side != Side.Before && HoldsAfter(near, field, hit, area))
            || (Side != Side.After && HoldsBefore(near, field, hit, area))
            || (isWide && Side == Side.Any && IsInAnotherField(context, field));
    }

    private bool HoldsAfter(HitList near, PostField field, TextSpan hit, TextSpan area)
    {
        int first = near.FirstFrom(hit.End);
        return first < near.Hits.Length && near.Hits[first].Span.Start < area.End
            && IsFewWords(field, new TextSpan(hit.End, near.Hits[first].Span.Start));
    }

    private bool HoldsBefore(HitList near, PostField field, TextSpan hit, TextSpan area)
    {
        int last = near.FirstFrom(hit.Start) - 1;
        while (last >= 0 && near.Hits[last].Span.End > hit.Start)
            last--;
        return last >= 0 && near.Hits[last].Span.Start >= area.Start
            && IsFewWords(field, new TextSpan(near.Hits[last].Span.End, hit.Start));
    }

    private bool IsFewWords(PostField field, TextSpan between) =>
        Words is not { } most || (between.Length <= (most + 1L) * MostUnitsPerWord && Governance.Text.Words.Count(between.Of(field.Text)) <= most);

    private bool IsInAnotherField(CheckContext context, PostField field)
    {
        foreach (Post part in Within == Reach.Post ? context.Context.Thread : [context.Post])
        {
            foreach (PostField other in part.Fields)
            {
                if (!ReferenceEquals(other, field) && !context.HitsOf(Phrases, other).IsEmpty)
                    return true;
            }
        }

        return false;
    }
}

/// <summary>On which side of a hit something stands.</summary>
public enum Side
{
    Any,
    Before,
    After,
}
