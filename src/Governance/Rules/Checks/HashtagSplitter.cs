using System.Collections.Immutable;

namespace Governance.Rules.Checks;

/// <summary>
/// Takes hashtags in small letters apart into known words: <c>blacklivesmatter</c> into Black, Lives, Matter. Of several ways it takes
/// the one with the fewest words and, of these, the one with the commonest. What is not wholly made of known words is left alone.
/// </summary>
/// <param name="words">in small letters, the commonest first</param>
internal sealed class HashtagSplitter(ImmutableArray<string> words)
{
    private const int ShortestTag = 6;
    private const int LongestTag = 48;
    private const int Impossible = int.MaxValue / 2;

    // Dearer than any difference in rank: one word fewer always wins.
    private const int WordCost = 100_000;

    private readonly Lazy<Dictionary<string, int>> _ranks = new(() => Rank(words));

    /// <returns>with a capital at the start of each word; null where it is one word, has capitals already, or is not understood</returns>
    public string? Capitalize(string tag)
    {
        if (tag.Length is < ShortestTag or > LongestTag)
            return null;
        // A capital at the start alone tells no words apart.
        foreach (char c in tag.AsSpan(1))
        {
            if (!char.IsAsciiLetterLower(c) && !char.IsAsciiDigit(c))
                return null;
        }

        if (!char.IsAsciiLetter(tag[0]))
            return null;
        int letters = tag.Length;
        while (char.IsAsciiDigit(tag[letters - 1]))
            letters--;
        if (tag.AsSpan(0, letters).ContainsAnyInRange('0', '9') || letters < ShortestTag)
            return null;
        return Split(tag.ToLowerInvariant(), letters);
    }

    private string? Split(string tag, int letters)
    {
        Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> ranks = _ranks.Value.GetAlternateLookup<ReadOnlySpan<char>>();
        Span<int> costs = stackalloc int[LongestTag + 1];
        Span<int> starts = stackalloc int[LongestTag + 1];
        costs.Fill(Impossible);
        costs[0] = 0;
        for (int end = 2; end <= letters; end++)
        {
            for (int start = end - 2; start >= 0; start--)
            {
                if (costs[start] == Impossible || !ranks.TryGetValue(tag.AsSpan(start, end - start), out int rank))
                    continue;
                int cost = costs[start] + WordCost + rank;
                if (cost < costs[end])
                    (costs[end], starts[end]) = (cost, start);
            }
        }

        if (costs[letters] == Impossible || starts[letters] == 0)
            return null;
        return string.Create(tag.Length, (tag, Starts: starts[..(letters + 1)].ToArray(), letters), static (result, state) =>
        {
            state.tag.CopyTo(result);
            for (int start = state.letters; start > 0;)
            {
                start = state.Starts[start];
                result[start] = char.ToUpperInvariant(result[start]);
            }
        });
    }

    private static Dictionary<string, int> Rank(ImmutableArray<string> words)
    {
        var ranks = new Dictionary<string, int>(words.Length, StringComparer.Ordinal);
        for (int i = 0; i < words.Length; i++)
            ranks.TryAdd(words[i].ToLowerInvariant(), i);
        return ranks;
    }
}
