using System.Collections.Immutable;
using Governance.Rules;

namespace Governance.Formats;

/// <summary>
/// A path pattern: <c>*</c> and <c>?</c> stay inside a folder, <c>**</c> spans folders, <c>[a-z]</c> is one of several
/// letters, <c>{a,b}</c> one of several words, <c>\</c> takes the next letter as it is. Paths are relative, with <c>/</c>.
/// </summary>
public sealed class Glob
{
    private readonly ImmutableArray<ImmutableArray<string>> _alternatives;

    private Glob(ImmutableArray<ImmutableArray<string>> alternatives) => _alternatives = alternatives;

    /// <summary>A trailing <c>/</c> means everything in that folder.</summary>
    public static Glob Parse(string pattern)
    {
        PathGlob.TryExpand(pattern, out ImmutableArray<string> expanded);
        return new Glob([.. expanded.Select(Split)]);
    }

    /// <summary>Without braces, as in <c>.gitignore</c>.</summary>
    internal static Glob ParseSimple(string pattern) => new([Split(pattern)]);

    public bool Matches(string path)
    {
        string[] segments = path.Split('/');
        foreach (ImmutableArray<string> pattern in _alternatives)
        {
            if (Matches(pattern.AsSpan(), segments))
                return true;
        }

        return false;
    }

    /// <summary>Whether anything in the folder could match.</summary>
    /// <param name="folder">relative, without <c>/</c> at its end; empty for the root</param>
    public bool MayMatchIn(string folder)
    {
        string[] segments = folder.Length == 0 ? [] : folder.Split('/');
        foreach (ImmutableArray<string> pattern in _alternatives)
        {
            if (MayMatchIn(pattern.AsSpan(), segments))
                return true;
        }

        return false;
    }

    private static bool MayMatchIn(ReadOnlySpan<string> pattern, ReadOnlySpan<string> folder)
    {
        while (!pattern.IsEmpty && !folder.IsEmpty)
        {
            if (pattern[0] == "**")
                return true;
            if (!MatchesSegment(pattern[0], folder[0]))
                return false;
            pattern = pattern[1..];
            folder = folder[1..];
        }

        return !pattern.IsEmpty;
    }

    private static bool Matches(ReadOnlySpan<string> pattern, ReadOnlySpan<string> path)
    {
        int afterStars = -1;
        int retry = 0;
        int p = 0;
        int s = 0;
        while (s < path.Length)
        {
            if (p < pattern.Length && pattern[p] == "**")
            {
                // “a/**” is what is in a, not a itself: the last stars take at least one segment.
                if (p == pattern.Length - 1)
                    return true;
                (afterStars, retry) = (++p, s);
            }
            else if (p < pattern.Length && MatchesSegment(pattern[p], path[s]))
            {
                p++;
                s++;
            }
            else if (afterStars >= 0)
            {
                (p, s) = (afterStars, ++retry);
            }
            else
            {
                return false;
            }
        }

        return p == pattern.Length;
    }

    private static bool MatchesSegment(ReadOnlySpan<char> pattern, ReadOnlySpan<char> name)
    {
        int afterStar = -1;
        int retry = 0;
        int p = 0;
        int n = 0;
        while (n < name.Length)
        {
            if (p < pattern.Length && pattern[p] == '*')
            {
                (afterStar, retry) = (++p, n);
            }
            else if (p < pattern.Length && MatchesLetter(pattern, ref p, name[n]))
            {
                n++;
            }
            else if (afterStar >= 0)
            {
                (p, n) = (afterStar, ++retry);
            }
            else
            {
                return false;
            }
        }

        while (p < pattern.Length && pattern[p] == '*')
            p++;
        return p == pattern.Length;
    }

    /// <summary>Steps over one pattern element where it matches the letter.</summary>
    private static bool MatchesLetter(ReadOnlySpan<char> pattern, ref int p, char letter)
    {
        int next = p + 1;
        bool matches;
        switch (pattern[p])
        {
            case '?':
                matches = true;
                break;
            case '[' when pattern[(p + 1)..].LastIndexOf(']') > 0:
                matches = MatchesClass(pattern, p, letter, out next);
                break;
            case '\\' when p + 1 < pattern.Length:
                matches = pattern[p + 1] == letter;
                next = p + 2;
                break;
            default:
                matches = pattern[p] == letter;
                break;
        }

        if (matches)
            p = next;
        return matches;
    }

    private static bool MatchesClass(ReadOnlySpan<char> pattern, int start, char letter, out int next)
    {
        int p = start + 1;
        bool negated = pattern[p] is '!' or '^';
        if (negated)
            p++;
        bool found = false;
        int first = p;
        while (p < pattern.Length && (pattern[p] != ']' || p == first))
        {
            if (p + 2 < pattern.Length && pattern[p + 1] == '-' && pattern[p + 2] != ']')
            {
                found |= letter >= pattern[p] && letter <= pattern[p + 2];
                p += 3;
            }
            else
            {
                found |= pattern[p] == letter;
                p++;
            }
        }

        next = Math.Min(p + 1, pattern.Length);
        return found != negated;
    }

    private static ImmutableArray<string> Split(string pattern)
    {
        string[] segments = pattern.Split('/');
        ImmutableArray<string>.Builder kept = ImmutableArray.CreateBuilder<string>(segments.Length);
        foreach (string segment in segments)
        {
            bool isStars = segment == "**" && kept.Count > 0 && kept[^1] == "**";
            if (segment is not ("" or ".") && !isStars)
                kept.Add(segment);
        }

        if (segments[^1].Length == 0 && kept.Count > 0 && kept[^1] != "**")
            kept.Add("**");
        return kept.DrainToImmutable();
    }
}
