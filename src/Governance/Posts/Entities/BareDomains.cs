using Governance.Text;

namespace Governance.Posts.Entities;

/// <summary>The domains of ASCII and accented Latin letters inside a chain of labels of any script.</summary>
internal static class BareDomains
{
    public static bool TryNext(ReadOnlySpan<char> chain, ref int from, out TextSpan found)
    {
        while (from < chain.Length)
        {
            if (!XCharacters.IsBareDomain(chain[from]))
            {
                from++;
                continue;
            }

            int start = from;
            int end = EndFrom(chain, start, out int stop);
            from = end > 0 ? end : stop;
            if (end > 0)
            {
                found = new TextSpan(start, end);
                return true;
            }
        }

        found = default;
        return false;
    }

    /// <param name="stop">where the labels stop; none that begins before it does better</param>
    private static int EndFrom(ReadOnlySpan<char> chain, int start, out int stop)
    {
        int best = 0;
        for (stop = start; ;)
        {
            int label = stop;
            while (stop < chain.Length && XCharacters.IsBareDomain(chain[stop]))
                stop++;
            if (stop == label || stop == chain.Length || chain[stop] != '.')
                return best;
            stop++;
            int end = TopLevelDomainEnd.Find(chain, stop);
            if (end > 0)
                best = end;
        }
    }
}
