using System.Collections.Immutable;

namespace Governance.Rules.Checks;

/// <summary>Of hits that begin at one place, only the longest says what was meant.</summary>
internal static class LongestHits
{
    public static ImmutableArray<PhraseHit> Of(ImmutableArray<PhraseHit> hits)
    {
        if (hits.Length < 2)
            return hits;
        var longest = ImmutableArray.CreateBuilder<PhraseHit>(hits.Length);
        foreach (PhraseHit hit in hits)
        {
            if (longest.Count > 0 && longest[^1].Span.Start == hit.Span.Start)
                longest[^1] = hit;
            else
                longest.Add(hit);
        }

        return longest.DrainToImmutable();
    }
}
