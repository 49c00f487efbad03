namespace Governance.Text.Matching;

/// <summary>One search under way: the text, and where its matches go.</summary>
internal readonly ref struct PhraseSearch(ReadOnlySpan<char> text, Phrase[] phrases, PhraseMatches matches)
{
    public ReadOnlySpan<char> Text { get; } = text;

    public ScanBuffer Buffer => matches.Buffer;

    /// <summary>Records the phrases of a bucket that stand around an anchor.</summary>
    /// <param name="position">Where the hashed units of the anchors stand.</param>
    public void Verify(AnchorTable.Bucket candidates, int position)
    {
        foreach (AnchorTable.Entry candidate in candidates)
        {
            if (phrases[candidate.Phrase].Matches(Text, position - candidate.Shift, out int start, out int end))
                matches.Add(new PhraseMatch(candidate.Phrase, start, end));
        }
    }

    /// <summary>Records a phrase that is one wildcard wherever it stands.</summary>
    public void VerifyEverywhere(int phrase)
    {
        for (int start = 0; start < Text.Length; start++)
        {
            if (phrases[phrase].MatchesFrom(Text, start, out int end))
                matches.Add(new PhraseMatch(phrase, start, end));
        }
    }
}
