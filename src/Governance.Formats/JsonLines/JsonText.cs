using System.Buffers;
using System.Text;
using System.Text.Json;

namespace Governance.Formats;

/// <summary>Unescapes JSON strings. A lone surrogate escape becomes U+FFFD, one code unit for one, so that no post holds ill-formed text.</summary>
internal static class JsonText
{
    public static string Read(ref Utf8JsonReader reader)
    {
        ReadOnlySpan<byte> raw = reader.ValueSpan;
        return reader.ValueIsEscaped ? Unescape(raw) : Encoding.UTF8.GetString(raw);
    }

    private static string Unescape(ReadOnlySpan<byte> raw)
    {
        char[] rented = ArrayPool<char>.Shared.Rent(raw.Length);
        try
        {
            Span<char> text = rented;
            int length = 0;
            while (!raw.IsEmpty)
            {
                int escape = raw.IndexOf((byte)'\\');
                ReadOnlySpan<byte> plain = escape < 0 ? raw : raw[..escape];
                length += Encoding.UTF8.GetChars(plain, text[length..]);
                if (escape < 0)
                    break;
                text[length++] = ReadEscape(raw[(escape + 1)..], out int consumed);
                raw = raw[(escape + 1 + consumed)..];
            }

            return new string(WellFormed(text[..length]));
        }
        finally
        {
            ArrayPool<char>.Shared.Return(rented);
        }
    }

    /// <summary>The reader has checked that the escape is a valid one.</summary>
    private static char ReadEscape(ReadOnlySpan<byte> after, out int consumed)
    {
        consumed = after[0] == 'u' ? 5 : 1;
        return (char)after[0] switch
        {
            'n' => '\n',
            't' => '\t',
            'r' => '\r',
            'b' => '\b',
            'f' => '\f',
            'u' => (char)((Hex(after[1]) << 12) | (Hex(after[2]) << 8) | (Hex(after[3]) << 4) | Hex(after[4])),
            char same => same,
        };
    }

    private static int Hex(byte digit) => digit <= '9' ? digit - '0' : (digit | 0x20) - 'a' + 10;

    private static Span<char> WellFormed(Span<char> text)
    {
        for (int i = 0; i < text.Length; i++)
        {
            if (!char.IsSurrogate(text[i]))
                continue;
            if (char.IsHighSurrogate(text[i]) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
                i++;
            else
                text[i] = '\uFFFD';
        }

        return text;
    }
}
