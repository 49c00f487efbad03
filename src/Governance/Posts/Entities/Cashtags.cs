using Governance.Text;

namespace Governance.Posts.Entities;

/// <summary>Cashtags as twitter-text 3.1 finds them: <c>$</c> after a space, one to six letters, and a class of share such as <c>.B</c>.</summary>
internal static class Cashtags
{
    public static void Find(string text, List<PostNode> found)
    {
        for (int sign = text.IndexOf('$'); sign >= 0 && sign + 1 < text.Length; sign = text.IndexOf('$', sign + 1))
        {
            if (sign > 0 && !XCharacters.IsSpace(text[sign - 1]))
                continue;
            int end = EndOf(text, sign + 1);
            if (end > 0)
                found.Add(new Cashtag(new TextSpan(sign, end), text[(sign + 1)..end]));
        }
    }

    private static int EndOf(string text, int start)
    {
        int letters = Letters(text, start, most: 6);
        if (letters == 0)
            return 0;
        int end = start + letters;
        if (end < text.Length && text[end] is '.' or '_')
        {
            int share = Letters(text, end + 1, most: 2);
            if (share > 0 && IsEnd(text, end + 1 + share))
                return end + 1 + share;
        }

        return IsEnd(text, end) ? end : 0;
    }

    private static int Letters(string text, int start, int most)
    {
        int count = 0;
        while (count < most && start + count < text.Length && char.IsAsciiLetter(text[start + count]))
            count++;
        return count;
    }

    private static bool IsEnd(string text, int at) =>
        at == text.Length || XCharacters.IsPunctuation(text[at]) || text[at] == '\uFEFF' || (text[at] is not '\u0085' and not '\u180E' && XCharacters.IsSpace(text[at]));
}
