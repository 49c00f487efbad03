namespace Governance.Posts.Entities;

/// <summary>Path and query of a link as twitter-text 3.1 reads them: they end in a letter, a digit, a slash and the like, or in balanced parentheses.</summary>
internal static class XLinkTail
{
    public static int PathEnd(string text, int start)
    {
        if (start == text.Length || text[start] != '/')
            return start;
        int end = start + 1;
        for (int i = end; i < text.Length;)
        {
            char c = text[i];
            if (IsPath(c))
            {
                i++;
                if (IsPathEnd(c))
                    end = i;
                continue;
            }

            int close = c == '(' ? ParenthesesEnd(text, i) : 0;
            if (close == 0)
                break;
            i = end = close;
        }

        return end;
    }

    public static int QueryEnd(string text, int start)
    {
        if (start == text.Length || text[start] != '?')
            return start;
        int end = start;
        for (int i = start + 1; i < text.Length && IsQuery(text[i]); i++)
        {
            if (IsQueryEnd(text[i]))
                end = i + 1;
        }

        return end;
    }

    // Two levels deep, as in /track/We_Up_(Album_Version_(Edited)); 0 where they are empty or do not balance.
    private static int ParenthesesEnd(string text, int open)
    {
        int i = SkipPath(text, open + 1);
        bool isEmpty = i == open + 1;
        if (i < text.Length && text[i] == '(')
        {
            int inner = SkipPath(text, i + 1);
            if (inner == i + 1 || inner == text.Length || text[inner] != ')')
                return 0;
            i = SkipPath(text, inner + 1);
            isEmpty = false;
        }

        return !isEmpty && i < text.Length && text[i] == ')' ? i + 1 : 0;
    }

    private static int SkipPath(string text, int start)
    {
        while (start < text.Length && IsPath(text[start]))
            start++;
        return start;
    }

    private static bool IsPath(char c) =>
        IsPathLetter(c) || c is '!' or '*' or '\'' or ';' or ':' or '=' or '+' or ',' or '.' or '$' or '/' or '%' or '#' or '[' or ']' or '-' or '\u2013' or '_' or '~' or '@' or '|' or '&';

    private static bool IsPathEnd(char c) => IsPathLetter(c) || c is '+' or '-' or '=' or '_' or '#' or '/';

    private static bool IsPathLetter(char c) =>
        char.IsAsciiLetterOrDigit(c) || (c >= '\u00C0' && (XCharacters.IsLatinAccent(c) || c is >= '\u0400' and <= '\u04FF'));

    private static bool IsQuery(char c) =>
        IsQueryEnd(c) || c is '!' or '?' or '*' or '\'' or '@' or '(' or ')' or ';' or ':' or '+' or '$' or '%' or '[' or ']' or '.' or ',' or '~' or '|';

    private static bool IsQueryEnd(char c) => char.IsAsciiLetterOrDigit(c) || c is '-' or '_' or '&' or '=' or '#' or '/';
}
