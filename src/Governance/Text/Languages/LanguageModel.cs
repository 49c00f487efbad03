namespace Governance.Text.Languages;

/// <summary>
/// Tells the languages of one script apart: each known run of letters speaks for and against each of them, and the sums decide.
/// All of it is whole numbers, so every machine comes to the same answer.
/// </summary>
/// <param name="languages">tags, in the order of a row</param>
/// <param name="starts">where the keys with the same first bits begin, and where the last ones end</param>
/// <param name="keys">hashes of <see cref="LetterGrams"/>, sorted</param>
/// <param name="weights">one row of all languages a key, in sixteenths of a natural logarithm</param>
internal readonly ref struct LanguageModel(ReadOnlySpan<string> languages, ReadOnlySpan<ushort> starts, ReadOnlySpan<uint> keys, ReadOnlySpan<sbyte> weights)
{
    /// <summary>The best must lead by this much, about 2 to 1.</summary>
    private const int LeastLead = 12;

    /// <summary>What is added, over the square of the number of letters: one odd word must not decide a short text.</summary>
    private const int LeadOfShortTexts = 14_000;

    /// <summary>Words past these would not change the answer.</summary>
    private const int MostWords = 300;

    private const int BucketShift = 22;

    private readonly ReadOnlySpan<string> _languages = languages;
    private readonly ReadOnlySpan<ushort> _starts = starts;
    private readonly ReadOnlySpan<uint> _keys = keys;
    private readonly ReadOnlySpan<sbyte> _weights = weights;

    /// <returns>null where none leads clearly</returns>
    /// <param name="letters">of the script</param>
    public string? Best(ReadOnlySpan<char> text, int letters)
    {
        Span<int> sums = stackalloc int[_languages.Length];
        sums.Clear();
        Span<char> buffer = stackalloc char[LetterGrams.BufferLength];
        int position = 0;
        for (int i = 0; i < MostWords && LetterGrams.TryNextWord(text, ref position, buffer, out LetterGrams grams); i++)
        {
            foreach (uint gram in grams)
                Add(gram, sums);
        }

        int best = 0;
        for (int i = 1; i < sums.Length; i++)
        {
            if (sums[i] > sums[best])
                best = i;
        }

        int lead = LeastLead + (int)(LeadOfShortTexts / ((long)letters * letters));
        for (int i = 0; i < sums.Length; i++)
        {
            if (i != best && sums[best] - sums[i] < lead)
                return null;
        }

        return _languages[best];
    }

    private void Add(uint gram, Span<int> sums)
    {
        int bucket = (int)(gram >> BucketShift);
        int end = _starts[bucket + 1];
        for (int i = _starts[bucket]; i < end; i++)
        {
            if (_keys[i] != gram)
                continue;
            ReadOnlySpan<sbyte> row = _weights.Slice(i * sums.Length, sums.Length);
            for (int language = 0; language < row.Length; language++)
                sums[language] += row[language];
            return;
        }
    }
}
