using System.Buffers;

namespace Governance.Formats;

/// <summary>Tells Markdown that renders to itself from Markdown that needs a parser.</summary>
internal static class PlainMarkdown
{
    private static readonly SearchValues<char> Significant = SearchValues.Create("\\`*_[]<>&\r\t\0");
    private static readonly SearchValues<char> AtLineStart = SearchValues.Create(" +-=~#0123456789");

    /// <summary>Whether the text has no character that Markdown could give a meaning. May say no where the answer is yes.</summary>
    public static bool RendersToItself(ReadOnlySpan<char> text)
    {
        if (text.ContainsAny(Significant))
            return false;
        int blank = 1;
        while (!text.IsEmpty)
        {
            int end = text.IndexOf('\n');
            ReadOnlySpan<char> line = end < 0 ? text : text[..end];
            text = end < 0 ? [] : text[(end + 1)..];
            if (line.IsEmpty)
            {
                if (++blank > 1)
                    return false;
                continue;
            }

            blank = 0;
            if (line[^1] == ' ' || (AtLineStart.Contains(line[0]) && !IsHashtag(line) && !IsNumberInText(line)))
                return false;
        }

        return blank == 0;
    }

    /// <summary><c>#ad</c>, where <c># ad</c> is a heading.</summary>
    private static bool IsHashtag(ReadOnlySpan<char> line) => line.Length > 1 && line[0] == '#' && line[1] is not ('#' or ' ');

    /// <summary><c>50% off</c>, where <c>50. off</c> is a list item.</summary>
    private static bool IsNumberInText(ReadOnlySpan<char> line)
    {
        if (!char.IsAsciiDigit(line[0]))
            return false;
        int end = line.IndexOfAnyExceptInRange('0', '9');
        return end < 0 || line[end] is not ('.' or ')');
    }
}
