using System.Text;
using System.Text.Unicode;

namespace Governance.Formats;

/// <summary>How a file's bytes spell its text.</summary>
internal enum TextEncoding
{
    Utf8,
    Utf16,
    Utf16BigEndian,

    /// <summary>One byte a character: what is left when the others fail.</summary>
    Windows1252,
}

internal static class TextEncodings
{
    /// <param name="mark">how many bytes the byte order mark has</param>
    public static TextEncoding Of(ReadOnlySpan<byte> bytes, out int mark)
    {
        mark = 0;
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE]))
        {
            mark = 2;
            return TextEncoding.Utf16;
        }

        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xFE, 0xFF]))
        {
            mark = 2;
            return TextEncoding.Utf16BigEndian;
        }

        if (bytes.StartsWith("\uFEFF"u8))
            mark = 3;
        return WithoutMark(bytes) ?? (Utf8.IsValid(bytes[mark..]) ? TextEncoding.Utf8 : TextEncoding.Windows1252);
    }

    public static string Decode(this TextEncoding encoding, ReadOnlySpan<byte> bytes) => encoding switch
    {
        TextEncoding.Utf16 => Encoding.Unicode.GetString(bytes),
        TextEncoding.Utf16BigEndian => Encoding.BigEndianUnicode.GetString(bytes),
        TextEncoding.Windows1252 => Windows1252.Decode(bytes),
        _ => Encoding.UTF8.GetString(bytes),
    };

    public static byte[] Encode(this TextEncoding encoding, string text) => encoding switch
    {
        TextEncoding.Utf16 => Encoding.Unicode.GetBytes(text),
        TextEncoding.Utf16BigEndian => Encoding.BigEndianUnicode.GetBytes(text),
        TextEncoding.Windows1252 => Windows1252.Encode(text),
        _ => Encoding.UTF8.GetBytes(text),
    };

    public static int ByteCount(this TextEncoding encoding, ReadOnlySpan<char> text) => encoding switch
    {
        TextEncoding.Utf16 or TextEncoding.Utf16BigEndian => text.Length * 2,
        TextEncoding.Windows1252 => text.Length,
        _ => Encoding.UTF8.GetByteCount(text),
    };

    /// <summary>Latin letters, spaces and line breaks have one zero byte in UTF-16; text in UTF-8 has none.</summary>
    private static TextEncoding? WithoutMark(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length < 4 || bytes.Length % 2 != 0)
            return null;
        ReadOnlySpan<byte> sample = bytes[..Math.Min(bytes.Length, 4096)];
        int even = 0;
        int odd = 0;
        for (int i = 0; i + 1 < sample.Length; i += 2)
        {
            even += sample[i] == 0 ? 1 : 0;
            odd += sample[i + 1] == 0 ? 1 : 0;
        }

        int many = sample.Length / 2 / 4;
        if (odd > many && even == 0)
            return TextEncoding.Utf16;
        return even > many && odd == 0 ? TextEncoding.Utf16BigEndian : null;
    }
}
