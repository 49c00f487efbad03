using System.Collections.Immutable;
using Governance.Text;

namespace Governance.Rules.Phrases;

/// <summary>The hits of one set in one field, in text order, with ways to look among them that stay quick where there are many.</summary>
internal sealed class HitList
{
    // By hit: the furthest end of it and all before it.
    private readonly int[] _furthestEnds;

    public HitList(ImmutableArray<PhraseHit>.Builder hits)
    {
        // The passes for variables and evasions come later, so their hits are behind those of the first.
        hits.Sort(static (left, right) => left.Span != right.Span ? left.Span.CompareTo(right.Span) : left.Entry.CompareTo(right.Entry));
        Hits = hits.DrainToImmutable();
        _furthestEnds = new int[Hits.Length];
        int furthest = 0;
        for (int i = 0; i < Hits.Length; i++)
            _furthestEnds[i] = furthest = Math.Max(furthest, Hits[i].Span.End);
    }

    public static HitList Empty { get; } = new(ImmutableArray.CreateBuilder<PhraseHit>());

    public ImmutableArray<PhraseHit> Hits { get; }

    /// <summary>Whether some hit holds all of the stretch.</summary>
    public bool Covers(TextSpan stretch)
    {
        int after = FirstFrom(stretch.Start + 1);
        return after > 0 && _furthestEnds[after - 1] >= stretch.End;
    }

    /// <summary>Whether some hit begins in the stretch.</summary>
    public bool BeginsIn(TextSpan stretch)
    {
        int first = FirstFrom(stretch.Start);
        return first < Hits.Length && Hits[first].Span.Start < stretch.End;
    }

    /// <summary>Index of the first hit that begins at or after a position.</summary>
    public int FirstFrom(int position)
    {
        int low = 0;
        int high = Hits.Length;
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (Hits[middle].Span.Start < position)
                low = middle + 1;
            else
                high = middle;
        }

        return low;
    }
}
