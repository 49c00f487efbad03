using Governance.Text;

namespace Governance.Posts.Entities;

/// <summary>Mentions with and without a server, hashtags that are more than digits, links with a protocol.</summary>
internal static class MastodonEntities
{
    public static void Find(string text, List<PostNode> found)
    {
        LinkScanner.Find(text, LinkStyle.Mastodon, found);
        FindMentions(text, found);
        FindHashtags(text, found);
    }

    /// <summary>The part of a mention that counts: <c>@user</c> of <c>@user@host</c>.</summary>
    public static int CountedLength(Mention mention)
    {
        int host = mention.Handle.IndexOf('@', StringComparison.Ordinal);
        return 1 + (host < 0 ? mention.Handle.Length : host);
    }

    private static void FindMentions(string text, List<PostNode> found)
    {
        int from = 0;
        for (int sign = text.IndexOf('@'); sign >= 0; sign = from < text.Length ? text.IndexOf('@', from) : -1)
        {
            from = sign + 1;
            if (sign > 0 && (text[sign - 1] is '=' or '/' || IsWord(CodePoint.Before(text, sign, out _))))
                continue;
            int end = UserEnd(text, from);
            if (end == from)
                continue;
            if (end < text.Length && text[end] == '@')
                end = HostEnd(text, end);
            found.Add(new Mention(new TextSpan(sign, end), text[(sign + 1)..end]));
            from = end;
        }
    }

    // Dots and hyphens stand inside a name only.
    private static int UserEnd(string text, int start)
    {
        int end = start;
        for (int i = start; i < text.Length && (XCharacters.IsHandle(text[i]) || (i > start && text[i] is '.' or '-')); i++)
        {
            if (XCharacters.IsHandle(text[i]))
                end = i + 1;
        }

        return end;
    }

    private static int HostEnd(string text, int at)
    {
        int end = at;
        for (int i = at + 1; i < text.Length;)
        {
            int codePoint = CodePoint.At(text, i, out int length);
            bool isWord = IsWord(codePoint);
            if (!isWord && (codePoint is not '.' and not '-' || i == at + 1))
                break;
            i += length;
            if (isWord)
                end = i;
        }

        return end;
    }

    private static void FindHashtags(string text, List<PostNode> found)
    {
        int from = 0;
        while (from < text.Length && text.AsSpan(from).IndexOfAny('#', '＃') is int index and >= 0)
        {
            int sign = from + index;
            from = sign + 1;
            if (sign > 0 && (text[sign - 1] is '/' or ')' || IsWord(CodePoint.Before(text, sign, out _))))
                continue;
            int end = HashtagEnd(text, from);
            if (end == 0)
                continue;
            found.Add(new Hashtag(new TextSpan(sign, end), text[from..end]));
            from = end;
        }
    }

    // Middle dots and the zero width non-joiner join words, so none stands at either end.
    private static int HashtagEnd(string text, int start)
    {
        int end = start;
        bool hasLetter = false;
        for (int i = start; i < text.Length;)
        {
            int codePoint = CodePoint.At(text, i, out int length);
            bool isWord = IsWord(codePoint);
            if (!isWord && (codePoint is not 0x00B7 and not 0x30FB and not 0x200C || i == start))
                break;
            i += length;
            if (!isWord)
                continue;
            end = i;
            hasLetter = hasLetter || XCharacters.IsHashtagLetter(codePoint);
        }

        return hasLetter ? end : 0;
    }

    private static bool IsWord(int codePoint) =>
        codePoint < 0x80 ? XCharacters.IsHandle((char)codePoint) : XCharacters.IsHashtagLetter(codePoint) || UnicodeClass.IsDigit(codePoint);
}
