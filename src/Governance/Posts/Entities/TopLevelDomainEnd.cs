using Governance.Text;

namespace Governance.Posts.Entities;

/// <summary>Where the top-level domain that begins at a place ends, as twitter-text 3.1 decides it.</summary>
internal static class TopLevelDomainEnd
{
    private const string PunycodePrefix = "xn--";

    // The longest one is far shorter in letters; it is vermögensberatung.
    private const int Longest = 24;

    /// <param name="text">ends where the domain may end at most</param>
    /// <returns>0 where none begins</returns>
    public static int Find(ReadOnlySpan<char> text, int start)
    {
        int limit = Math.Min(text.Length, start + Longest + 1);
        int end = start;
        while (end < limit && char.IsAsciiLetter(text[end]))
            end++;
        if (end == text.Length || text[end] < 0x80)
        {
            if (end > start && IsBoundary(text, end) && TopLevelDomains.Contains(text[start..end]))
                return end;
            return PunycodeEnd(text, start);
        }

        return InternationalEnd(text, start);
    }

    private static int PunycodeEnd(ReadOnlySpan<char> text, int start)
    {
        if (!text[start..].StartsWith(PunycodePrefix, StringComparison.OrdinalIgnoreCase))
            return 0;
        int end = start + PunycodePrefix.Length;
        while (end < text.Length && (char.IsAsciiLetterOrDigit(text[end]) || text[end] == '-'))
            end++;
        return end > start + PunycodePrefix.Length ? end : 0;
    }

    // What follows need not be a space: "example.comです" holds example.com. The longest wins.
    private static int InternationalEnd(ReadOnlySpan<char> text, int start)
    {
        Span<char> folded = stackalloc char[Longest];
        int length = 0;
        while (length < Longest && start + length < text.Length && XCharacters.IsDomain(text[start + length]))
        {
            folded[length] = (char)CaseFolding.FoldSimple(text[start + length]);
            length++;
        }

        for (; length > 0; length--)
        {
            if (IsBoundary(text, start + length) && TopLevelDomains.Contains(folded[..length]))
                return start + length;
        }

        return 0;
    }

    private static bool IsBoundary(ReadOnlySpan<char> text, int end) =>
        end == text.Length || (!char.IsAsciiLetterOrDigit(text[end]) && text[end] is not '@' and not '+' and not '-');
}
