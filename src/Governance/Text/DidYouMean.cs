namespace Governance.Text;

/// <summary>Finds the known word that a misspelt one was most likely meant to be.</summary>
public static class DidYouMean
{
    /// <returns>null where nothing is near enough; the first of <paramref name="known"/> where several are equally near</returns>
    public static string? Closest(string given, IEnumerable<string> known)
    {
        if (given.Length is 0 or > 64)
            return null;
        string folded = given.ToLowerInvariant();
        int bestDistance = Math.Max(1, (given.Length + 1) / 3) + 1;
        string? best = null;
        foreach (string candidate in known)
        {
            if (Math.Abs(candidate.Length - folded.Length) >= bestDistance)
                continue;
            int distance = Distance(folded, candidate.ToLowerInvariant());
            if (distance < bestDistance)
                (bestDistance, best) = (distance, candidate);
        }

        return best;
    }

    /// <summary>How many insertions, deletions, replacements and swaps of neighbours lead from one to the other.</summary>
    public static int Distance(string first, string second)
    {
        int width = second.Length + 1;
        int[] beforeLast = new int[width];
        int[] last = new int[width];
        int[] current = new int[width];
        for (int column = 0; column < width; column++)
            last[column] = column;
        for (int row = 1; row <= first.Length; row++)
        {
            current[0] = row;
            for (int column = 1; column < width; column++)
            {
                int cost = first[row - 1] == second[column - 1] ? 0 : 1;
                int distance = Math.Min(Math.Min(last[column] + 1, current[column - 1] + 1), last[column - 1] + cost);
                if (row > 1 && column > 1 && first[row - 1] == second[column - 2] && first[row - 2] == second[column - 1])
                    distance = Math.Min(distance, beforeLast[column - 2] + 1);
                current[column] = distance;
            }

            (beforeLast, last, current) = (last, current, beforeLast);
        }

        return last[width - 1];
    }
}
