namespace Governance.Formats;

/// <summary>Western European text as Windows programs saved it before UTF-8.</summary>
internal static class Windows1252
{
    // 0x80 to 0x9F; the rest is Latin-1. https://www.unicode.org/Public/MAPPINGS/VENDORS/MICSFT/WINDOWS/CP1252.TXT
    private const string Upper = "€\uFFFD‚ƒ„…†‡ˆ‰Š‹Œ\uFFFDŽ\uFFFD\uFFFD‘’“”•–—˜™š›œ\uFFFDžŸ";

    public static string Decode(ReadOnlySpan<byte> bytes)
    {
        char[] text = new char[bytes.Length];
        for (int i = 0; i < bytes.Length; i++)
        {
            byte value = bytes[i];
            text[i] = value is >= 0x80 and < 0xA0 ? Upper[value - 0x80] : (char)value;
        }

        return new string(text);
    }

    /// <summary>A character that the code page lacks becomes <c>?</c>.</summary>
    public static byte[] Encode(string text)
    {
        byte[] bytes = new byte[text.Length];
        for (int i = 0; i < text.Length; i++)
        {
            char letter = text[i];
            int upper = letter is '\uFFFD' ? -1 : Upper.IndexOf(letter, StringComparison.Ordinal);
            bytes[i] = upper >= 0 ? (byte)(0x80 + upper) : letter is < (char)0x80 or (>= (char)0xA0 and <= (char)0xFF) ? (byte)letter : (byte)'?';
        }

        return bytes;
    }
}
