using System.Collections.Immutable;

namespace Governance.Rules;

/// <summary>
/// Patterns over paths with <c>/</c>: <c>*</c> and <c>?</c> stay inside one folder, <c>**</c> is any number of folders,
/// and a pattern that ends in <c>/</c> is all that lies below.
/// </summary>
public static class PathGlob
{
    public static bool IsMatch(string pattern, string path)
    {
        ReadOnlySpan<char> glob = pattern.StartsWith("./", StringComparison.Ordinal) ? pattern.AsSpan(2) : pattern.AsSpan().TrimStart('/');
        return glob.EndsWith("/") ? IsMatch($"{glob}**", path) : MatchesFrom(glob, path);
    }

    /// <summary>How many patterns one with <c>{a,b}</c> in it may stand for.</summary>
    public const int MaxAlternatives = 256;

    /// <summary>The patterns that one with <c>{a,b}</c> in it stands for, innermost braces first.</summary>
    /// <returns>false where they are more than <see cref="MaxAlternatives"/></returns>
    public static bool TryExpand(string pattern, out ImmutableArray<string> expanded)
    {
        List<string> all = [pattern];
        for (int i = 0; i < all.Count && all.Count <= MaxAlternatives;)
        {
            string current = all[i];
            int open = current.IndexOf('{', StringComparison.Ordinal);
            int close = open < 0 ? -1 : current.IndexOf('}', open);
            int inner = close < 0 ? -1 : current.LastIndexOf('{', close);
            if (inner < 0)
            {
                i++;
                continue;
            }

            all.RemoveAt(i);
            all.InsertRange(i, current[(inner + 1)..close].Split(',').Select(word => string.Concat(current.AsSpan(0, inner), word, current.AsSpan(close + 1))));
        }

        expanded = [.. all];
        return all.Count <= MaxAlternatives;
    }

    private static bool MatchesFrom(ReadOnlySpan<char> pattern, ReadOnlySpan<char> path)
    {
        // Folders are compared one by one; the last "**" is where a mismatch goes back to, one folder further on.
        ReadOnlySpan<char> anyDepth = default;
        ReadOnlySpan<char> resume = default;
        bool hasAnyDepth = false;
        while (true)
        {
            ReadOnlySpan<char> segment = First(pattern, out ReadOnlySpan<char> restOfPattern, out bool patternEnds);
            if (segment is "**")
            {
                if (patternEnds)
                    return true;
                hasAnyDepth = true;
                anyDepth = pattern = restOfPattern;
                resume = path;
                continue;
            }

            ReadOnlySpan<char> folder = First(path, out ReadOnlySpan<char> restOfPath, out bool pathEnds);
            if (Glob.IsMatch(segment, folder) && patternEnds == pathEnds)
            {
                if (pathEnds)
                    return true;
                pattern = restOfPattern;
                path = restOfPath;
                continue;
            }

            if (!hasAnyDepth)
                return false;
            First(resume, out ReadOnlySpan<char> next, out bool nothingLeft);
            if (nothingLeft)
                return false;
            pattern = anyDepth;
            path = resume = next;
        }
    }

    private static ReadOnlySpan<char> First(ReadOnlySpan<char> path, out ReadOnlySpan<char> rest, out bool isLast)
    {
        int slash = path.IndexOf('/');
        isLast = slash < 0;
        rest = isLast ? default : path[(slash + 1)..];
        return isLast ? path : path[..slash];
    }
}
