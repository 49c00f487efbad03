namespace Governance.Text;

/// <summary>Case folding (Unicode 17), for comparison without regard to case and to any language.</summary>
public static class CaseFolding
{
    /// <summary>One code point to one code point.</summary>
    public static int FoldSimple(int codePoint) =>
        codePoint < 0x80 ? codePoint | (char.IsAsciiLetterUpper((char)codePoint) ? 0x20 : 0) : CaseFoldingTable.Simple(codePoint);

    /// <summary>Full folding, in which <c>ß</c> becomes <c>ss</c>; the same instance where nothing changes.</summary>
    public static string Fold(string text)
    {
        int start = FirstToFold(text);
        if (start == text.Length)
            return text;

        using var result = new NormalizationBuffer(stackalloc char[512]);
        result.Append(text.AsSpan(0, start));
        Span<char> units = stackalloc char[2];
        for (int i = start; i < text.Length;)
        {
            int codePoint = CodePoint.At(text, i, out int length);
            i += length;
            ReadOnlySpan<char> full = codePoint < 0x80 ? default : CaseFoldingTable.Full(codePoint);
            result.Append(full.IsEmpty ? units[..CodePoint.Write(FoldSimple(codePoint), units)] : full);
        }

        return result.Written.ToString();
    }

    private static int FirstToFold(ReadOnlySpan<char> text)
    {
        for (int i = 0; i < text.Length;)
        {
            int codePoint = CodePoint.At(text, i, out int length);
            if (FoldSimple(codePoint) != codePoint || (codePoint >= 0x80 && !CaseFoldingTable.Full(codePoint).IsEmpty))
                return i;
            i += length;
        }

        return text.Length;
    }
}
