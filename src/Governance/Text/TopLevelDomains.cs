namespace Governance.Text;

/// <summary>The top-level domains that X knows, international ones included.</summary>
public static class TopLevelDomains
{
    public static int Count => TopLevelDomainTable.Count;

    /// <summary>Ignores the case of ASCII letters; without the dot.</summary>
    public static bool Contains(ReadOnlySpan<char> domain)
    {
        if (domain.Length is 0 or > TopLevelDomainTable.LongestLength)
            return false;
        Span<char> lower = stackalloc char[TopLevelDomainTable.LongestLength];
        lower = lower[..domain.Length];
        for (int i = 0; i < domain.Length; i++)
            lower[i] = char.IsAsciiLetterUpper(domain[i]) ? (char)(domain[i] | 0x20) : domain[i];

        int low = 0, high = TopLevelDomainTable.Count - 1;
        while (low <= high)
        {
            int middle = (low + high) / 2;
            int order = TopLevelDomainTable.At(middle).SequenceCompareTo(lower);
            if (order == 0)
                return true;
            if (order < 0)
                low = middle + 1;
            else
                high = middle - 1;
        }

        return false;
    }
}
