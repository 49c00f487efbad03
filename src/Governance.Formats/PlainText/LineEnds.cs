using Governance.Text;

namespace Governance.Formats;

/// <summary>Line ends stay as they are in the source and are LF in what is published.</summary>
internal static class LineEnds
{
    public static void Append(TextMapBuilder builder, string text, TextSpan span)
    {
        int position = span.Start;
        while (position < span.End)
        {
            int found = text.AsSpan(position, span.End - position).IndexOf('\r');
            int end = found < 0 ? span.End : position + found;
            if (end > position)
                builder.Verbatim(text.AsSpan(position, end - position), position);
            if (found < 0)
                return;
            position = end + 1 < span.End && text[end + 1] == '\n' ? end + 2 : end + 1;
            builder.Replaced("\n", new TextSpan(end, position));
        }
    }

    public static RenderedText Render(string text)
    {
        if (!text.Contains('\r', StringComparison.Ordinal))
            return RenderedText.Same(text);
        var builder = new TextMapBuilder();
        Append(builder, text, new TextSpan(0, text.Length));
        return builder.ToText();
    }
}
