using Governance.Text;

namespace Governance.Posts.Entities;

/// <summary>What most platforms agree on: links with and without a protocol, hashtags with a letter, handles that may hold dots.</summary>
internal static class GenericEntities
{
    private const int LongestHandle = 30;

    public static void Find(string text, List<PostNode> found)
    {
        LinkScanner.Find(text, LinkStyle.Generic, found);
        FindMentions(text, found);
        XHashtags.Find(text, found);
        Cashtags.Find(text, found);
    }

    private static void FindMentions(string text, List<PostNode> found)
    {
        for (int sign = text.IndexOf('@'); sign >= 0; sign = text.IndexOf('@', sign + 1))
        {
            if (sign > 0 && (text[sign - 1] is '/' or '@' or '.' || IsWord(CodePoint.Before(text, sign, out _))))
                continue;
            int end = sign + 1;
            int limit = Math.Min(text.Length, end + LongestHandle);
            while (end < limit && (XCharacters.IsHandle(text[end]) || text[end] == '.'))
                end++;
            while (end > sign + 1 && text[end - 1] == '.')
                end--;
            bool isAddress = end < text.Length && text[end] == '@';
            if (end > sign + 1 && text[sign + 1] != '.' && !isAddress)
                found.Add(new Mention(new TextSpan(sign, end), text[(sign + 1)..end]));
        }
    }

    private static bool IsWord(int codePoint) =>
        codePoint < 0x80 ? XCharacters.IsHandle((char)codePoint) : UnicodeClass.IsLetter(codePoint) && codePoint < 0x2E80;
}
