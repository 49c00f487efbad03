using Governance.Text;

namespace Governance.Posts.Entities;

/// <summary>Mentions and lists (<c>@user/list</c>) as twitter-text 3.1 finds them.</summary>
internal static class XMentions
{
    private const int LongestHandle = 20;
    private const int LongestList = 25;

    public static void Find(string text, List<PostNode> found)
    {
        int consumed = 0;
        for (int sign = Next(text, 0); sign >= 0;)
        {
            int end = MayFollow(text, sign, consumed) ? EndOfHandle(text, sign + 1) : 0;
            if (end <= sign + 1)
            {
                sign = Next(text, sign + 1);
                continue;
            }

            end = EndOfList(text, end);
            consumed = end;
            if (!IsCutOff(text, end))
                found.Add(new Mention(new TextSpan(sign, end), text[(sign + 1)..end]));
            sign = Next(text, end);
        }
    }

    private static int Next(string text, int from)
    {
        int index = text.AsSpan(from).IndexOfAny('@', '＠');
        return index < 0 ? -1 : index + from;
    }

    private static bool MayFollow(string text, int sign, int consumed)
    {
        if (sign == 0)
            return true;
        if (sign - 1 < consumed)
            return false;
        char before = text[sign - 1];
        return !(XCharacters.IsHandle(before) || before is '!' or '#' or '$' or '%' or '&' or '*' || XCharacters.IsAtSign(before))
            || IsRetweet(text, sign, consumed);
    }

    // "RT@user": the letters are no part of a longer word.
    private static bool IsRetweet(string text, int sign, int consumed)
    {
        int start = sign - 2;
        if (start < consumed || text[start] is not 'r' and not 'R' || text[start + 1] is not 't' and not 'T')
            return false;
        if (start == 0)
            return true;
        char before = text[start - 1];
        return start - 1 >= consumed && !XCharacters.IsHandle(before) && before is not '+' and not '~' and not '.' and not '-';
    }

    private static int EndOfHandle(string text, int start)
    {
        int end = start;
        int limit = Math.Min(text.Length, start + LongestHandle);
        while (end < limit && XCharacters.IsHandle(text[end]))
            end++;
        return end;
    }

    private static int EndOfList(string text, int slash)
    {
        if (slash + 1 >= text.Length || text[slash] != '/' || !char.IsAsciiLetter(text[slash + 1]))
            return slash;
        int end = slash + 2;
        int limit = Math.Min(text.Length, slash + 1 + LongestList);
        while (end < limit && (XCharacters.IsHandle(text[end]) || text[end] == '-'))
            end++;
        return end;
    }

    private static bool IsCutOff(string text, int end) =>
        end < text.Length
        && (XCharacters.IsAtSign(text[end]) || XCharacters.IsLatinAccent(text[end]) || text.AsSpan(end).StartsWith("://"));
}
