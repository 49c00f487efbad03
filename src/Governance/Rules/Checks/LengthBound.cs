using System.Text;
using Governance.Platforms;

namespace Governance.Rules.Checks;

/// <summary>How long a text can be at most in a unit, told without counting: most posts are nowhere near a limit.</summary>
internal static class LengthBound
{
    private const int LinkLength = 23;

    public static long AtMost(LengthUnit unit, string text) => unit switch
    {
        LengthUnit.Utf16 or LengthUnit.CodePoints or LengthUnit.Graphemes => text.Length,
        LengthUnit.Utf8 or LengthUnit.Threads => Ascii.IsValid(text) ? text.Length : 3L * text.Length,
        LengthUnit.XWeighted => (Ascii.IsValid(text) ? 1L : 2L) * text.Length + (LinkLength * InnerDots(text)),
        LengthUnit.Mastodon => text.Length + (LinkLength * InnerDots(text)),
        _ => long.MaxValue,
    };

    /// <summary>There is one inside each link.</summary>
    private static int InnerDots(ReadOnlySpan<char> text)
    {
        int count = 0;
        while (text.IndexOfAny('.', '。') is int dot and >= 0)
        {
            text = text[(dot + 1)..];
            if (!text.IsEmpty && !char.IsWhiteSpace(text[0]) && text[0] != '.')
                count++;
        }

        return count;
    }
}
