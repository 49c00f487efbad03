namespace Governance.Rules.Patterns;

/// <summary>A class in brackets. Which characters are in it matters only where they are one letter: <c>[Aa]</c>.</summary>
internal static class PatternClass
{
    /// <param name="at">after the opening bracket; moved past the closing one</param>
    public static PatternNode Read(string pattern, ref int at)
    {
        string? only = null;
        bool isOne = true;
        int start = at;
        if (at < pattern.Length && pattern[at] == '^')
        {
            isOne = false;
            at++;
            start = at;
        }

        while (at < pattern.Length && (pattern[at] != ']' || at == start))
        {
            if (pattern[at] == '-' && at + 1 < pattern.Length && pattern[at + 1] == '[' && at > start)
            {
                at += 2;
                Read(pattern, ref at);
                isOne = false;
                continue;
            }

            if (pattern[at] == '[' && at + 1 < pattern.Length && pattern[at + 1] == ':')
                throw new PatternException("write \\p{L} or a-z rather than [:alpha:]", at);
            PatternNode member = ReadMember(pattern, ref at);
            isOne &= member.Exact is not null && (only is null || only == member.Exact);
            only = member.Exact;
            if (IsRange(pattern, at))
            {
                at++;
                ReadMember(pattern, ref at);
                isOne = false;
            }
        }

        if (at == pattern.Length)
            throw new PatternException("“[” is not closed", start);
        at++;
        return isOne && only is not null ? new PatternNode(only, []) : PatternNode.Anything;
    }

    private static bool IsRange(string pattern, int at) =>
        at + 1 < pattern.Length && pattern[at] == '-' && pattern[at + 1] is not (']' or '[');

    private static PatternNode ReadMember(string pattern, ref int at)
    {
        char unit = pattern[at++];
        return unit == '\\' ? PatternEscape.Read(pattern, ref at, inClass: true) : PatternNode.Literal(unit);
    }
}
