using System.Collections.Immutable;
using Governance.Text;
using Governance.Text.Matching;

namespace Governance.Rules.Phrases;

/// <summary>What a text must hold for some entry of some sets to be found in it, whatever stands for their variables.</summary>
internal static class NeededPhrases
{
    // Fewer letters stand in every other text.
    private const int ShortestPart = 3;

    /// <returns>default where an entry may be found in any text</returns>
    public static ImmutableArray<PhrasePattern> Of(ImmutableArray<PhraseSet> sets)
    {
        var patterns = new HashSet<PhrasePattern>();
        foreach (PhraseSet set in sets)
        {
            foreach (string authored in set.Entries)
            {
                string entry = set.Edges == PhraseEdges.None ? authored : StandingApart.Strip(authored);
                bool isVaried = set.Edges != PhraseEdges.None && PhraseTemplate.HasVariables(entry);
                string text = MatchText.Create(isVaried ? LongestPart(entry) : entry).Value.Trim();
                if (isVaried && text.Length < ShortestPart)
                    return default;
                if (!string.IsNullOrWhiteSpace(text))
                    patterns.Add(new PhrasePattern(text, isVaried ? PhraseEdges.None : set.Edges));
            }
        }

        return [.. patterns];
    }

    /// <summary>A value may join the words beside it, so what is left of them counts as it stands; an asterisk would mean itself.</summary>
    private static string LongestPart(string entry)
    {
        string fixedParts = string.Join('*', PhraseTemplate.FixedParts(entry));
        return fixedParts.Split('*').MaxBy(part => part.Trim().Length) ?? "";
    }
}
