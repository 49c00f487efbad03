using System.Net;
using Governance.Text;

namespace Governance.Formats;

/// <summary>Raw HTML inside Markdown: tags and comments vanish, <c>&lt;br&gt;</c> breaks the line, entities are decoded.</summary>
internal static class HtmlText
{
    public static void Render(string text, TextSpan span, MarkdownRenderer output)
    {
        int position = span.Start;
        int lineEnd = -1;
        int start = output.Length;
        while (position < span.End)
        {
            if (text[position] is '\n' or '\r')
            {
                lineEnd = position++;
                continue;
            }

            if (text[position] == '<')
            {
                position = SkipTag(text, position, span.End, output);
                continue;
            }

            // Lines that hold nothing but tags leave no line behind.
            if (lineEnd >= 0 && output.Length > start)
                output.BreakLine(lineEnd);
            lineEnd = -1;
            if (text[position] == '&')
            {
                position = Decode(text, position, span.End, output);
                continue;
            }

            int next = text.AsSpan(position, span.End - position).IndexOfAny("<&\r\n");
            int end = next < 0 ? span.End : position + next;
            output.Copy(position, end);
            position = end;
        }
    }

    private static int SkipTag(string text, int start, int limit, MarkdownRenderer output)
    {
        ReadOnlySpan<char> rest = text.AsSpan(start, limit - start);
        string close = rest.StartsWith("<!--") ? "-->" : ">";
        int length = rest.IndexOf(close);
        if (length < 0)
            return limit;
        length += close.Length;
        if (IsBreak(rest[1..length]))
            output.Replace("\n", start, start + length);
        return start + length;
    }

    private static bool IsBreak(ReadOnlySpan<char> tag) =>
        tag.StartsWith("br", StringComparison.OrdinalIgnoreCase) && tag.Length > 2 && !char.IsAsciiLetter(tag[2]);

    private static int Decode(string text, int start, int limit, MarkdownRenderer output)
    {
        int semicolon = text.IndexOf(';', start, Math.Min(limit - start, 40));
        string decoded = semicolon < 0 ? "" : WebUtility.HtmlDecode(text[start..(semicolon + 1)]);
        if (semicolon < 0 || decoded.Length > 2)
        {
            output.Copy(start, start + 1);
            return start + 1;
        }

        output.Replace(decoded, start, semicolon + 1);
        return semicolon + 1;
    }
}
