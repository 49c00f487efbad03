using Governance.Text;

namespace Governance.Formats;

/// <summary>Maps the value of a quoted, folded or indented scalar back to the letters it was written with.</summary>
internal static class ScalarAlignment
{
    /// <param name="span">of the scalar in <paramref name="source"/>, quotes and all</param>
    public static TextMap Align(string value, string source, TextSpan span)
    {
        int start = source.IndexOf(value, span.Start, span.Length, StringComparison.Ordinal);
        if (start >= 0)
            return TextMap.Verbatim(value.Length, start);
        return AlignByLetter(value, source, span) ?? Whole(value, span);
    }

    private static TextMap Whole(string value, TextSpan span)
    {
        var builder = new TextMapBuilder();
        builder.Replaced(value, span);
        return builder.ToMap();
    }

    private static TextMap? AlignByLetter(string value, string source, TextSpan span)
    {
        var builder = new TextMapBuilder();
        int at = span.Start;
        if (span.IsEmpty)
            return null;
        bool inDouble = source[at] == '"';
        if (source[at] is '"' or '\'')
            at++;
        else if (source[at] is '|' or '>')
            at = source.IndexOf('\n', at, span.End - at) is var line and >= 0 ? line + 1 : span.End;

        int i = 0;
        while (i < value.Length)
        {
            if (at >= span.End)
                return null;
            if (inDouble && source[at] == '\\')
            {
                int length = EscapeLength(source, at, span.End);
                int letters = char.IsHighSurrogate(value[i]) && i + 1 < value.Length ? 2 : 1;
                bool folded = at + 1 < span.End && source[at + 1] is '\n' or '\r';
                if (folded)
                {
                    at = SkipSpace(source, at + 1, span.End);
                    continue;
                }

                builder.Replaced(value.AsSpan(i, letters), new TextSpan(at, at + length));
                (i, at) = (i + letters, at + length);
            }
            else if (!inDouble && source[at] == '\'' && at + 1 < span.End && source[at + 1] == '\'' && value[i] == '\'')
            {
                builder.Replaced("'", new TextSpan(at, at + 2));
                (i, at) = (i + 1, at + 2);
            }
            else if (source[at] == value[i])
            {
                builder.Verbatim(value.AsSpan(i, 1), at);
                (i, at) = (i + 1, at + 1);
            }
            else if (char.IsWhiteSpace(source[at]))
            {
                int end = SkipSpace(source, at, span.End);
                int letters = 0;
                while (i + letters < value.Length && value[i + letters] is '\n' or ' ')
                    letters++;
                if (letters > 0)
                    builder.Replaced(value.AsSpan(i, letters), new TextSpan(at, end));
                (i, at) = (i + letters, end);
            }
            else
            {
                return null;
            }
        }

        return builder.ToMap();
    }

    private static int SkipSpace(string source, int at, int end)
    {
        while (at < end && char.IsWhiteSpace(source[at]))
            at++;
        return at;
    }

    private static int EscapeLength(string source, int at, int end)
    {
        int length = at + 1 < end ? source[at + 1] switch { 'x' => 4, 'u' => 6, 'U' => 10, _ => 2 } : 1;
        return Math.Min(length, end - at);
    }
}
