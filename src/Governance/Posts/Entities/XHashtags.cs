using Governance.Text;

namespace Governance.Posts.Entities;

/// <summary>Hashtags as twitter-text 3.1 finds them: <c>#</c> or <c>＃</c>, then letters, marks, digits and joiners with a letter among them.</summary>
internal static class XHashtags
{
    public static void Find(string text, List<PostNode> found)
    {
        int consumed = 0;
        for (int sign = Next(text, 0); sign >= 0;)
        {
            int end = EndOf(text, sign, consumed);
            if (end == 0)
            {
                sign = Next(text, sign + 1);
                continue;
            }

            consumed = end;
            if (!IsCutOff(text, end))
                found.Add(new Hashtag(new TextSpan(sign, end), text[(sign + 1)..end]));
            sign = Next(text, end);
        }
    }

    private static int Next(string text, int from) => from < text.Length ? Offset(text.AsSpan(from).IndexOfAny('#', '＃'), from) : -1;

    private static int Offset(int index, int from) => index < 0 ? -1 : index + from;

    private static int EndOf(string text, int sign, int consumed)
    {
        // A sign with a variation selector or an enclosing keycap is an emoji.
        if (!IsBoundary(text, sign, consumed) || (sign + 1 < text.Length && text[sign + 1] is '\uFE0F' or '\u20E3'))
            return 0;
        bool hasLetter = false;
        int end = sign + 1;
        while (end < text.Length)
        {
            int codePoint = CodePoint.At(text, end, out int length);
            if (!XCharacters.IsHashtag(codePoint))
                break;
            hasLetter = hasLetter || XCharacters.IsHashtagLetter(codePoint);
            end += length;
        }

        return hasLetter ? end : 0;
    }

    private static bool IsBoundary(string text, int sign, int consumed)
    {
        if (sign == 0)
            return true;
        int before = CodePoint.Before(text, sign, out int length);
        if (sign - length < consumed)
            return false;
        return before is 0xFE0E or 0xFE0F || (before != '&' && before is < 0xD800 or > 0xDFFF && !XCharacters.IsHashtag(before));
    }

    private static bool IsCutOff(string text, int end) =>
        end < text.Length && (XCharacters.IsHashSign(text[end]) || text.AsSpan(end).StartsWith("://"));
}
