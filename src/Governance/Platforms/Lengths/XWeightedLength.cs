using Governance.Posts;
using Governance.Posts.Entities;
using Governance.Text;

namespace Governance.Platforms.Lengths;

/// <summary>
/// X: the text in form C, a link counts 23, an emoji sequence 2, any other code point 1 or 2
/// (twitter-text config/v3.json; v2 is the same without emoji sequences).
/// </summary>
internal static class XWeightedLength
{
    private const int LinkLength = 23;
    private const int EmojiLength = 2;

    public static TextLength Count(string text, int max) => Count(text, max, wholeEmoji: true);

    /// <param name="wholeEmoji">false for config v2, which weighs each code point of an emoji</param>
    internal static TextLength Count(string text, int max, bool wholeEmoji)
    {
        string normal = Normalizer.ToNfc(text);
        var tally = new LengthTally(max);
        int links = 0, emoji = 0, position = 0;
        foreach (TextSpan link in LinksOf(normal))
        {
            emoji += AddPlain(ref tally, normal, position, link.Start, wholeEmoji);
            tally.Add(link.Start, LinkLength);
            links++;
            position = link.End;
        }

        emoji += AddPlain(ref tally, normal, position, normal.Length, wholeEmoji);
        return new TextLength(LengthUnit.XWeighted, tally.Length, max)
        {
            SurplusStart = tally.SurplusStart is int start ? FormCMap.ToOriginal(text, normal, start) : null,
            Links = links,
            Emoji = emoji,
            InvalidCharacter = text.AsSpan().IndexOfAny('\uFFFE', '\uFEFF', '\uFFFF') is int invalid and >= 0 ? invalid : null,
        };
    }

    private static List<TextSpan> LinksOf(string text)
    {
        List<PostNode> found = [];
        LinkScanner.Find(text, LinkStyle.X, found);
        return found.ConvertAll(node => node.Span);
    }

    /// <returns>how many emoji sequences there are</returns>
    private static int AddPlain(ref LengthTally tally, string text, int start, int end, bool wholeEmoji)
    {
        ReadOnlySpan<char> stretch = text.AsSpan(start..end);
        int count = 0;
        bool mayHoldEmoji = wholeEmoji && stretch.IndexOfAnyExceptInRange('\0', '\u007F') >= 0;
        TextSpan emoji = new(end, end);
        if (mayHoldEmoji && Emoji.TryFind(stretch, 0, out TextSpan first))
            emoji = first;
        else
            mayHoldEmoji = false;
        foreach (TextSpan cluster in Graphemes.Enumerate(stretch))
        {
            int cost = 0;
            for (int i = cluster.Start; i < cluster.End;)
            {
                if (mayHoldEmoji && i == emoji.Start)
                {
                    cost += EmojiLength;
                    count++;
                    i += XEmoji.LengthOf(emoji.Of(stretch));
                    mayHoldEmoji = Emoji.TryFind(stretch, i, out emoji);
                    continue;
                }

                cost += WeightOf(CodePoint.At(stretch, i, out int length));
                i += length;
            }

            tally.Add(start + cluster.Start, cost);
        }

        return count;
    }

    private static int WeightOf(int codePoint) =>
        codePoint is <= 0x10FF or (>= 0x2000 and <= 0x200D) or (>= 0x2010 and <= 0x201F) or (>= 0x2032 and <= 0x2037) ? 1 : 2;
}
