namespace Governance.Text.Matching;

/// <summary>What stands between two spaces: what the wildcard <c>*</c> covers.</summary>
internal static class Token
{
    /// <summary>Where the token that ends at <paramref name="end"/> starts.</summary>
    public static int StartOf(ReadOnlySpan<char> text, int end)
    {
        while (end > 0 && !char.IsWhiteSpace(text[end - 1]))
            end--;
        return end;
    }

    /// <summary>Moves past the token at <paramref name="position"/> where it counts as one word.</summary>
    /// <param name="isFirst">The phrase starts with it: <paramref name="position"/> must be its first letter or digit.</param>
    /// <param name="isLast">The phrase ends with it: signs after its last letter or digit are left out.</param>
    public static bool TryPass(ReadOnlySpan<char> text, ref int position, bool isFirst, bool isLast)
    {
        int start = position;
        if (isFirst && !IsFirstOfToken(text, start))
            return false;
        int end = start;
        int wordEnd = start;
        for (; end < text.Length && !char.IsWhiteSpace(text[end]); end++)
        {
            if (WordUnits.IsWord(text, end))
                wordEnd = end + 1;
        }

        if (wordEnd == start)
            return false;
        if (!isLast && EndsClause(text[end - 1]))
            return false;
        position = isLast ? wordEnd : end;
        return true;
    }

    private static bool IsFirstOfToken(ReadOnlySpan<char> text, int start)
    {
        if (start == text.Length || !WordUnits.IsWord(text, start))
            return false;

        // Stops at the nearest word, so that a text without spaces takes no quadratic time.
        for (int i = start - 1; i >= 0 && !char.IsWhiteSpace(text[i]); i--)
        {
            if (WordUnits.IsWord(text, i))
                return false;
        }

        return true;
    }

    private static bool EndsClause(char unit) => unit is '.' or ',' or ';' or ':' or '!' or '?' or '、' or '。';
}
