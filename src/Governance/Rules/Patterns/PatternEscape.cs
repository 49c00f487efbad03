using System.Globalization;

namespace Governance.Rules.Patterns;

/// <summary>What follows a backslash.</summary>
internal static class PatternEscape
{
    /// <param name="at">after the backslash; moved past the escape</param>
    public static PatternNode Read(string pattern, ref int at, bool inClass = false)
    {
        if (at == pattern.Length)
            throw new PatternException("it ends in a lone backslash", at);
        char unit = pattern[at++];
        switch (unit)
        {
            case 'd' or 'D' or 'w' or 'W' or 's' or 'S':
                return PatternNode.Anything;
            case 'b' when inClass:
                return PatternNode.Literal('\b');
            case 'b' or 'B' or 'A' or 'z' or 'Z' when !inClass:
                return PatternNode.Empty;
            case 'p' or 'P':
                SkipProperty(pattern, ref at);
                return PatternNode.Anything;
            case 'n':
                return PatternNode.Literal('\n');
            case 't':
                return PatternNode.Literal('\t');
            case 'r':
                return PatternNode.Literal('\r');
            case 'f':
                return PatternNode.Literal('\f');
            case 'v':
                return PatternNode.Literal('\v');
            case 'e':
                return PatternNode.Literal('\u001B');
            case 'x':
                return ReadHex(pattern, ref at, digits: 2);
            case 'u':
                return ReadHex(pattern, ref at, digits: 4);
            case >= '1' and <= '9' or 'k':
                throw new PatternException("a back-reference cannot be matched in linear time", at);
            case 'G':
                throw new PatternException("\\G cannot be matched in linear time", at);
        }

        return char.IsAsciiLetterOrDigit(unit) || unit == '_'
            ? throw new PatternException($"“\\{unit}” is no escape that is known here", at)
            : PatternNode.Literal(unit);
    }

    private static PatternNode ReadHex(string pattern, ref int at, int digits)
    {
        if (at + digits > pattern.Length || !int.TryParse(pattern.AsSpan(at, digits), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out int unit))
            throw new PatternException("a hexadecimal escape is not finished", at);
        at += digits;
        return PatternNode.Literal((char)unit);
    }

    private static void SkipProperty(string pattern, ref int at)
    {
        int close = at < pattern.Length && pattern[at] == '{' ? pattern.IndexOf('}', at) : -1;
        if (close < 0)
            throw new PatternException("\\p needs a category in braces, such as \\p{L}", at);
        at = close + 1;
    }
}
