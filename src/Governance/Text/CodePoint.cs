namespace Governance.Text;

/// <summary>Code points of UTF-16 text. A lone surrogate is one code point with its own value, never an error.</summary>
internal static class CodePoint
{
    public static int At(ReadOnlySpan<char> text, int index, out int length)
    {
        char first = text[index];
        if (char.IsHighSurrogate(first) && index + 1 < text.Length && char.IsLowSurrogate(text[index + 1]))
        {
            length = 2;
            return char.ConvertToUtf32(first, text[index + 1]);
        }

        length = 1;
        return first;
    }

    public static int Before(ReadOnlySpan<char> text, int index, out int length)
    {
        char last = text[index - 1];
        if (char.IsLowSurrogate(last) && index > 1 && char.IsHighSurrogate(text[index - 2]))
        {
            length = 2;
            return char.ConvertToUtf32(text[index - 2], last);
        }

        length = 1;
        return last;
    }

    /// <summary>Writes one or two code units and says how many.</summary>
    public static int Write(int codePoint, Span<char> target)
    {
        if (codePoint < 0x10000)
        {
            target[0] = (char)codePoint;
            return 1;
        }

        target[0] = (char)(0xD800 + ((codePoint - 0x10000) >> 10));
        target[1] = (char)(0xDC00 + ((codePoint - 0x10000) & 0x3FF));
        return 2;
    }
}
