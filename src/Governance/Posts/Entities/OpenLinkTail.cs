using Governance.Text;

namespace Governance.Posts.Entities;

/// <summary>Path and query of a link where letters of any script may stand in them; sentence punctuation at the end is none of it.</summary>
internal static class OpenLinkTail
{
    public static int PathEnd(string text, int start) => start < text.Length && text[start] == '/' ? End(text, start + 1, stopAtQuery: true) : start;

    public static int QueryEnd(string text, int start)
    {
        if (start == text.Length || text[start] is not '?' and not '#')
            return start;
        int end = End(text, start + 1, stopAtQuery: false);
        return end > start + 1 ? end : start;
    }

    private static int End(string text, int start, bool stopAtQuery)
    {
        int end = start;
        int open = 0;
        for (int i = start; i < text.Length; i++)
        {
            char c = text[i];
            if (c is '<' or '>' || (stopAtQuery && c == '?') || UnicodeClass.IsWhiteSpace(c))
                break;
            if (c == '(')
            {
                open++;
            }
            else if (c == ')')
            {
                if (open == 0)
                    break;
                open--;
                end = i + 1;
            }
            else if (!IsTrailing(c))
            {
                end = open == 0 ? i + 1 : end;
            }
        }

        return end;
    }

    private static bool IsTrailing(char c) =>
        c is '!' or '?' or '*' or '"' or '\'' or '「' or '」' or ';' or ':' or '=' or ',' or '.' or '$' or '%' or '[' or ']' or '~' or '&' or '|' or '@'
            or '。' or '、' or '！' or '？' or '，' or '；' or '：' or '…' or '“' or '”' or '‘' or '’' or '«' or '»';
}
