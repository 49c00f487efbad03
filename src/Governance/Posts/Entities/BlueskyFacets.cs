using Governance.Text;

namespace Governance.Posts.Entities;

/// <summary>
/// Mentions, links and tags as Bluesky's own client detects them (bluesky-social/atproto, packages/api/src/rich-text):
/// handles are domains, a domain needs a known top-level domain, punctuation at the end is no part of any of them.
/// </summary>
internal static class BlueskyFacets
{
    private const int LongestTag = 64;

    public static void Find(string text, List<PostNode> found)
    {
        FindLinks(text, found);
        FindMentions(text, found);
        FindTags(text, found);
        Cashtags.Find(text, found);
    }

    private static void FindMentions(string text, List<PostNode> found)
    {
        for (int sign = text.IndexOf('@'); sign >= 0; sign = text.IndexOf('@', sign + 1))
        {
            if (!MayBegin(text, sign))
                continue;
            int end = sign + 1;
            while (end < text.Length && (char.IsAsciiLetterOrDigit(text[end]) || text[end] is '.' or '-'))
                end++;
            if (end < text.Length && text[end] == '_')
                continue;
            while (end > sign + 1 && text[end - 1] is '.' or '-')
                end--;
            ReadOnlySpan<char> handle = text.AsSpan((sign + 1)..end);
            if (IsDomain(handle) || (handle.EndsWith(".test", StringComparison.Ordinal) && handle.Length > 5))
                found.Add(new Mention(new TextSpan(sign, end), handle.ToString()));
        }
    }

    private static void FindTags(string text, List<PostNode> found)
    {
        int from = 0;
        while (from < text.Length && text.AsSpan(from).IndexOfAny('#', '＃') is int index and >= 0)
        {
            int sign = from + index;
            from = sign + 1;
            if ((sign > 0 && !IsSpace(text[sign - 1])) || (from < text.Length && text[from] == '\uFE0F'))
                continue;
            int end = TagEnd(text, from);
            if (end == 0)
                continue;
            from = end;
            while (end > sign + 1 && IsPunctuation(CodePoint.Before(text, end, out int length)))
                end -= length;
            if (Graphemes.Count(text.AsSpan((sign + 1)..end)) <= LongestTag)
                found.Add(new Hashtag(new TextSpan(sign, end), text[(sign + 1)..end]));
        }
    }

    /// <returns>0 where nothing but digits and punctuation follows the sign</returns>
    private static int TagEnd(string text, int start)
    {
        bool hasName = false;
        int end = start;
        while (end < text.Length)
        {
            int codePoint = CodePoint.At(text, end, out int length);
            if (IsInvisible(codePoint) || (length == 1 && IsSpace((char)codePoint)))
                break;
            hasName = hasName || !(codePoint is >= '0' and <= '9' || IsPunctuation(codePoint));
            end += length;
        }

        return hasName ? end : 0;
    }

    private static void FindLinks(string text, List<PostNode> found)
    {
        int from = 0;
        for (int dot = text.IndexOf('.'); dot >= 0; dot = from < text.Length ? text.IndexOf('.', from) : -1)
        {
            int start = dot;
            while (start > from && IsLabel(text[start - 1]))
                start--;
            int domainEnd = dot;
            while (domainEnd < text.Length && (IsLabel(text[domainEnd]) || text[domainEnd] == '.'))
                domainEnd++;
            int protocol = Protocol(text, start, from);
            int first = protocol >= 0 ? protocol : start;
            from = Math.Max(dot + 1, domainEnd);
            if (!MayBegin(text, first) || (protocol < 0 && !IsBareLink(text, start, ref domainEnd)))
                continue;
            bool hasTail = protocol >= 0 || (domainEnd < text.Length && text[domainEnd] is '/' or '?' or '#' or ':');
            int end = TrimEnd(text, first, hasTail ? LinkEnd(text, domainEnd) : domainEnd);
            from = Math.Max(from, end);
            found.Add(new Link(new TextSpan(first, end), text[first..end]));
        }
    }

    // A domain after a hyphen, a slash or an underscore is part of a longer word, and one before "(" is a call in a program.
    private static bool IsBareLink(string text, int start, ref int domainEnd)
    {
        int end = domainEnd;
        while (end > start && text[end - 1] is '.' or '-')
            end--;
        domainEnd = Math.Max(end, start);
        return end > start
            && !(start > 0 && text[start - 1] is '_' or '/' or '-' or '.')
            && !(end < text.Length && text[end] is '(' or '@')
            && IsDomain(text.AsSpan(start..end));
    }

    private static int Protocol(string text, int start, int from)
    {
        ReadOnlySpan<char> before = text.AsSpan(from..start);
        int length = before.EndsWith("https://", StringComparison.OrdinalIgnoreCase) ? 8 : before.EndsWith("http://", StringComparison.OrdinalIgnoreCase) ? 7 : 0;
        return length > 0 ? start - length : -1;
    }

    private static int LinkEnd(string text, int end)
    {
        while (end < text.Length && !IsSpace(text[end]) && text[end] is not '<' and not '>')
            end++;
        return end;
    }

    private static int TrimEnd(string text, int start, int end)
    {
        int open = text.AsSpan(start..end).Count('(');
        int closed = text.AsSpan(start..end).Count(')');
        for (; end > start; end--)
        {
            char last = text[end - 1];
            if (last == ')' && closed > open)
                closed--;
            else if (last is not ('.' or ',' or ';' or ':' or '!' or '?' or '"' or '…' or '”' or '’' or '。' or '、' or '！' or '？'))
                break;
        }

        return end;
    }

    private static bool IsDomain(ReadOnlySpan<char> name)
    {
        int dot = name.LastIndexOf('.');
        ReadOnlySpan<char> topLevel = name[(dot + 1)..];
        if (dot <= 0 || !TopLevelDomains.Contains(topLevel) || (char.IsAsciiLetterUpper(topLevel[0]) && char.IsAsciiLetterLower(topLevel[^1])))
            return false;
        foreach (Range range in name.Split('.'))
        {
            ReadOnlySpan<char> label = name[range];
            if (label.IsEmpty || label[0] == '-' || label[^1] == '-')
                return false;
        }

        return true;
    }

    private static bool IsLabel(char c) => char.IsAsciiLetterOrDigit(c) || c is '-' or '.';

    private static bool MayBegin(string text, int start)
    {
        if (start == 0)
            return true;
        int before = CodePoint.Before(text, start, out _);
        return before is not '@' and not '#' and not '$'
            && !UnicodeClass.IsLetter(before) && !UnicodeClass.IsNumber(before) && (!UnicodeClass.IsMark(before) || before is 0xFE0F or 0x20E3);
    }

    private static bool IsInvisible(int c) => c is 0x00AD or 0x2060 or 0x200A or 0x200B or 0x200C or 0x200D or 0x20E2;

    private static bool IsSpace(char c) => c == '\uFEFF' || (c is not '\u0085' and not '\u180E' && XCharacters.IsSpace(c));

    private static bool IsPunctuation(int codePoint) => UnicodeClass.CategoryOf(codePoint)
        is System.Globalization.UnicodeCategory.ConnectorPunctuation or System.Globalization.UnicodeCategory.DashPunctuation
        or System.Globalization.UnicodeCategory.OpenPunctuation or System.Globalization.UnicodeCategory.ClosePunctuation
        or System.Globalization.UnicodeCategory.InitialQuotePunctuation or System.Globalization.UnicodeCategory.FinalQuotePunctuation
        or System.Globalization.UnicodeCategory.OtherPunctuation;
}
