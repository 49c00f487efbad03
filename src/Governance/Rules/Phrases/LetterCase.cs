namespace Governance.Rules.Phrases;

/// <summary>Whether a hit stands in its entry's own letters, where a rule minds their case.</summary>
internal static class LetterCase
{
    /// <param name="entry">as authored; between its asterisks all letters and digits must stand as written, in order</param>
    public static bool IsKept(ReadOnlySpan<char> entry, ReadOnlySpan<char> found)
    {
        int at = 0;
        bool skips = false;
        foreach (char unit in entry)
        {
            if (unit == '*')
            {
                skips = true;
                continue;
            }

            if (!char.IsLetterOrDigit(unit))
                continue;
            while (at < found.Length && (!char.IsLetterOrDigit(found[at]) || (skips && found[at] != unit)))
                at++;
            if (at == found.Length || found[at++] != unit)
                return false;
            skips = false;
        }

        return true;
    }
}
