using System.Text;
using Governance.Text;

namespace Governance.Platforms.Lengths;

/// <summary>Threads: a character counts one, an emoji its UTF-8 bytes (developers.facebook.com/docs/threads/posts).</summary>
internal static class ThreadsLength
{
    private const char LastWithoutEmoji = '\u00A8';

    public static TextLength Count(string text, int max)
    {
        var tally = new LengthTally(max);
        int emoji = 0;
        foreach (TextSpan cluster in Graphemes.Enumerate(text))
        {
            ReadOnlySpan<char> characters = cluster.Of(text);
            bool isEmoji = HoldsEmoji(characters);
            emoji += isEmoji ? 1 : 0;
            tally.Add(cluster.Start, isEmoji ? Encoding.UTF8.GetByteCount(characters) : 1);
        }

        return tally.ToLength(LengthUnit.Threads) with { Emoji = emoji };
    }

    private static bool HoldsEmoji(ReadOnlySpan<char> cluster)
    {
        for (int i = cluster.IndexOfAnyExceptInRange('\0', LastWithoutEmoji); i >= 0 && i < cluster.Length;)
        {
            int codePoint = CodePoint.At(cluster, i, out int length);
            i += length;
            if (codePoint is 0x20E3 or (>= 0x1F1E6 and <= 0x1F1FF) || (EmojiTable.Of(codePoint) & EmojiProperties.ExtendedPictographic) != EmojiProperties.None)
                return true;
        }

        return false;
    }
}
