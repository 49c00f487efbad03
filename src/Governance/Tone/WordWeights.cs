namespace Governance.Tone;

/// <summary>Words and what each weighs, read where the table lies in the program.</summary>
/// <param name="starts">where each word begins in the text, and where the last ends</param>
/// <param name="text">the words one after the other, in ordinal order</param>
/// <param name="weights">of each word</param>
internal readonly ref struct WordWeights(ReadOnlySpan<ushort> starts, ReadOnlySpan<char> text, ReadOnlySpan<short> weights)
{
    private readonly ReadOnlySpan<ushort> _starts = starts;
    private readonly ReadOnlySpan<char> _text = text;
    private readonly ReadOnlySpan<short> _weights = weights;

    /// <returns>0 for a word that is not there</returns>
    public int Of(ReadOnlySpan<char> word)
    {
        int low = 0;
        int high = _weights.Length - 1;
        while (low <= high)
        {
            int middle = (low + high) / 2;
            int order = _text[_starts[middle].._starts[middle + 1]].SequenceCompareTo(word);
            if (order == 0)
                return _weights[middle];
            if (order < 0)
                low = middle + 1;
            else
                high = middle - 1;
        }

        return 0;
    }
}
