namespace Governance.Text;

/// <summary>Emoji as they are shown (UTS 51): with modifiers, flags, keycaps, tags and joined by zero width joiners.</summary>
public static class Emoji
{
    private const char EmojiSelector = '\uFE0F';
    private const char TextSelector = '\uFE0E';
    private const char Keycap = '\u20E3';
    private const char Joiner = '\u200D';
    private const int LastTag = 0xE007E;
    private const int CancelTag = 0xE007F;

    // All that stands below © can at most be the base of a keycap.
    private const char LastWithoutEmoji = '\u00A8';

    public static EmojiEnumerator Enumerate(ReadOnlySpan<char> text) => new(text);

    public static int Count(ReadOnlySpan<char> text)
    {
        int count = 0;
        foreach (TextSpan _ in Enumerate(text))
            count++;
        return count;
    }

    /// <summary>Whether a grapheme cluster is shown as an emoji: a pictograph with emoji presentation, a regional indicator or a keycap.</summary>
    public static bool IsEmojiCluster(ReadOnlySpan<char> cluster)
    {
        for (int i = cluster.IndexOfAnyExceptInRange('\0', LastWithoutEmoji); i >= 0 && i < cluster.Length;)
        {
            int codePoint = CodePoint.At(cluster, i, out int length);
            i += length;
            if (codePoint == Keycap || IsRegionalIndicator(codePoint))
                return true;
            EmojiProperties properties = EmojiTable.Of(codePoint);
            if (i < cluster.Length && cluster[i] == TextSelector)
                continue;
            if ((properties & EmojiProperties.Presentation) != EmojiProperties.None)
                return true;
            if ((properties & EmojiProperties.ExtendedPictographic) != EmojiProperties.None && i < cluster.Length && cluster[i] == EmojiSelector)
                return true;
        }

        return false;
    }

    /// <summary>The next emoji at or after a position; false where none is left.</summary>
    internal static bool TryFind(ReadOnlySpan<char> text, int from, out TextSpan found)
    {
        for (int i = from; i < text.Length;)
        {
            int next = text[i..].IndexOfAnyExceptInRange('\0', LastWithoutEmoji);
            if (next < 0)
                break;
            i += next;
            if (i > from && KeycapLength(text[(i - 1)..]) is int keycap and > 0)
            {
                found = new TextSpan(i - 1, i - 1 + keycap);
                return true;
            }

            int length = SequenceLength(text[i..]);
            if (length > 0)
            {
                found = new TextSpan(i, i + length);
                return true;
            }

            CodePoint.At(text, i, out int size);
            i += size;
        }

        found = default;
        return false;
    }

    private static int KeycapLength(ReadOnlySpan<char> text)
    {
        if (text[0] is not ((>= '0' and <= '9') or '#' or '*'))
            return 0;
        int selector = text.Length > 1 && text[1] == EmojiSelector ? 1 : 0;
        return text.Length > 1 + selector && text[1 + selector] == Keycap ? 2 + selector : 0;
    }

    private static int SequenceLength(ReadOnlySpan<char> text)
    {
        int length = ElementLength(text, out bool shown);
        if (length == 0)
            return 0;
        while (length + 1 < text.Length && text[length] == Joiner && ElementLength(text[(length + 1)..], out _) is int more and > 0)
        {
            length += 1 + more;
            shown = true;
        }

        return shown ? length : 0;
    }

    /// <param name="shown">false for a pictograph that is text unless a selector or a joiner says otherwise</param>
    private static int ElementLength(ReadOnlySpan<char> text, out bool shown)
    {
        shown = false;
        int first = CodePoint.At(text, 0, out int length);
        if (IsRegionalIndicator(first))
        {
            shown = length < text.Length && IsRegionalIndicator(CodePoint.At(text, length, out _));
            return shown ? 2 * length : 0;
        }

        EmojiProperties properties = EmojiTable.Of(first);
        if (first < 0x80 || (properties & EmojiProperties.Emoji) == EmojiProperties.None)
            return 0;
        shown = (properties & EmojiProperties.Presentation) != EmojiProperties.None;
        if (length < text.Length)
        {
            if (text[length] == TextSelector)
                return 0;
            int next = CodePoint.At(text, length, out int size);
            bool modified = (properties & EmojiProperties.ModifierBase) != EmojiProperties.None && (EmojiTable.Of(next) & EmojiProperties.Modifier) != EmojiProperties.None;
            if (next == EmojiSelector || modified)
            {
                shown = true;
                length += size;
            }
        }

        return length + TagsLength(text[length..]);
    }

    /// <summary>Tag letters and the cancel tag at their end, as in the flags of England, Scotland and Wales.</summary>
    private static int TagsLength(ReadOnlySpan<char> text)
    {
        int length = 0;
        while (length < text.Length)
        {
            int codePoint = CodePoint.At(text, length, out int size);
            if (codePoint == CancelTag && length > 0)
                return length + size;
            if (codePoint is < 0xE0020 or > LastTag)
                break;
            length += size;
        }

        return 0;
    }

    private static bool IsRegionalIndicator(int codePoint) => codePoint is >= 0x1F1E6 and <= 0x1F1FF;
}
