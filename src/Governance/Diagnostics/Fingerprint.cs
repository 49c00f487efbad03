using System.Buffers;
using System.Globalization;
using System.Text;

namespace Governance.Diagnostics;

/// <summary>
/// Tells a finding again after edits elsewhere. <c>v1:</c> and the first 128 bits, in hex, of the SHA-256 of rule id, post, platform,
/// field, text and ordinal in UTF-8, each followed by a NUL. The text is what the finding marks, or the field's whole text where
/// something is missing; runs of white space count as one space and none at the ends, and ASCII letters as small. The ordinal counts
/// findings that agree in all else, from 1. This never changes; anything else is <c>v2:</c>.
/// </summary>
public static class Fingerprint
{
    public static string Of(string rule, string? post, string? platform, string? field, ReadOnlySpan<char> text, int ordinal)
    {
        var buffer = new ArrayBufferWriter<byte>(256 + text.Length);
        Append(buffer, rule);
        Append(buffer, post);
        Append(buffer, platform);
        Append(buffer, field);
        AppendText(buffer, text);
        Append(buffer, ordinal.ToString(CultureInfo.InvariantCulture));

        Span<byte> hash = stackalloc byte[Sha256.Length];
        Sha256.Hash(buffer.WrittenSpan, hash);
        return string.Concat("v1:", Convert.ToHexStringLower(hash[..16]));
    }

    private static void Append(ArrayBufferWriter<byte> buffer, ReadOnlySpan<char> value)
    {
        Encoding.UTF8.GetBytes(value, buffer);
        buffer.Write("\0"u8);
    }

    private static void AppendText(ArrayBufferWriter<byte> buffer, ReadOnlySpan<char> text)
    {
        char[] rented = ArrayPool<char>.Shared.Rent(text.Length);
        int length = 0;
        bool spaced = false;
        foreach (char unit in text)
        {
            if (IsSpace(unit))
            {
                spaced = length > 0;
                continue;
            }

            if (spaced)
                rented[length++] = ' ';
            spaced = false;
            rented[length++] = unit is >= 'A' and <= 'Z' ? (char)(unit | 0x20) : unit;
        }

        Append(buffer, rented.AsSpan(0, length));
        ArrayPool<char>.Shared.Return(rented);
    }

    // A list of our own: the framework's may grow with Unicode, and a fingerprint must not.
    private static bool IsSpace(char unit) =>
        unit is ' ' or (>= '\t' and <= '\r') or '\u0085' or '\u00A0' or (>= '\u2000' and <= '\u200A') or '\u2028' or '\u2029' or '\u202F' or '\u3000';
}
