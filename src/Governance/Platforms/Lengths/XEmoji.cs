using System.Buffers;
using Governance.Text;

namespace Governance.Platforms.Lengths;

/// <summary>
/// How much of an emoji X takes for one. It knows fully qualified sequences only: a part that is text by default must carry
/// a selector or a skin tone, and a selector after an emoji that needs none is a character of its own
/// (measured with twemoji-parser 11.0.2, which twitter-text 3.1.0 counts with).
/// </summary>
internal static class XEmoji
{
    private const char Selector = '\uFE0F';
    private const char Joiner = '\u200D';

    // Emoji by default that nevertheless take a selector; 🀄, 🈚 and 🈯 beyond the basic plane do so too.
    private static readonly SearchValues<char> TakeSelector = SearchValues.Create(
        "\u231A\u231B\u25FD\u25FE\u2614\u2615\u2648\u2649\u264A\u264B\u264C\u264D\u264E\u264F\u2650\u2651\u2652\u2653\u267F\u2693\u26A1"
        + "\u26AA\u26AB\u26BD\u26BE\u26C4\u26C5\u26D4\u26EA\u26F2\u26F3\u26F5\u26FA\u26FD\u2757\u2B1B\u2B1C\u2B50\u2B55");

    /// <param name="emoji">one emoji as Unicode sees it</param>
    public static int LengthOf(ReadOnlySpan<char> emoji)
    {
        if (emoji.IndexOfAny(Selector, Joiner) < 0)
            return emoji.Length;
        int end = 0;
        while (true)
        {
            int element = ElementLength(emoji[end..], out bool isQualified, out bool isCut);
            if (!isQualified)
                return end > 0 ? end - 1 : element;
            end += element;
            if (isCut || end + 1 >= emoji.Length || emoji[end] != Joiner)
                return end;
            end++;
        }
    }

    /// <param name="isCut">a selector follows that is no part of it</param>
    private static int ElementLength(ReadOnlySpan<char> text, out bool isQualified, out bool isCut)
    {
        int first = CodePoint.At(text, 0, out int length);
        bool isEmoji = (EmojiTable.Of(first) & EmojiProperties.Presentation) != EmojiProperties.None;
        bool hasSelector = length < text.Length && text[length] == Selector;
        isCut = isEmoji && hasSelector && !MayTakeSelector(first);
        isQualified = isEmoji || hasSelector || first < 0x80;
        if (isCut)
            return length;
        int rest = text[length..].IndexOf(Joiner);
        isQualified = isQualified || length < (rest < 0 ? text.Length : length + rest);
        return rest < 0 ? text.Length : length + rest;
    }

    private static bool MayTakeSelector(int codePoint) =>
        codePoint < 0x10000 ? TakeSelector.Contains((char)codePoint) : codePoint is 0x1F004 or 0x1F21A or 0x1F22F;
}
