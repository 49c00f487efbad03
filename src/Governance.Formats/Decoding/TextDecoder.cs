using System.Buffers;
using System.Globalization;
using System.Text;
using Governance.Text;

namespace Governance.Formats;

/// <summary>
/// Bytes to text: UTF-8 and UTF-16 by byte order mark, UTF-16 without one by its zero bytes, else UTF-8, else Windows-1252.
/// A lone surrogate becomes U+FFFD, so that every decoded text is well formed.
/// </summary>
internal static class TextDecoder
{
    private static readonly SearchValues<byte> Binary =
        SearchValues.Create([0, 1, 2, 3, 4, 5, 6, 7, 8, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 28, 29, 30, 31]);

    /// <returns>null where the bytes are no text, which is then among <paramref name="findings"/></returns>
    public static SourceText? Decode(string path, ReadOnlySpan<byte> bytes, ReadOptions options, FindingList findings)
    {
        if (bytes.Length > options.MaxFileBytes)
        {
            findings.Add(FormatDescriptors.FileTooLarge, TextLocation.Of(path), ("path", path), ("size", Number(bytes.Length)), ("limit", Number(options.MaxFileBytes)));
            return null;
        }

        TextEncoding encoding = TextEncodings.Of(bytes, out int mark);
        bytes = bytes[mark..];
        if (encoding != TextEncoding.Windows1252)
            return Checked(path, encoding.Decode(bytes), findings);

        int control = bytes.IndexOfAny(Binary);
        if (control >= 0)
        {
            findings.Add(FormatDescriptors.NotText, TextLocation.Of(path), ("path", path), ("reason", $"byte {Number(control + 1)} is {Hex(bytes[control])}"));
            return null;
        }

        var source = new SourceText(path, Windows1252.Decode(bytes));
        int wrong = FirstInvalid(bytes);
        findings.Add(FormatDescriptors.DecodedAsWindows1252, new TextLocation(source, new TextSpan(wrong, wrong + 1)),
            ("byte", Hex(bytes[wrong])), ("line", Number(source.Lines.PositionOf(wrong).Line)));
        return source;
    }

    private static SourceText? Checked(string path, string text, FindingList findings)
    {
        int nul = text.IndexOf('\0', StringComparison.Ordinal);
        if (nul < 0)
            return new SourceText(path, text);
        findings.Add(FormatDescriptors.NotText, TextLocation.Of(path), ("path", path), ("reason", $"character {Number(nul + 1)} is NUL"));
        return null;
    }

    private static int FirstInvalid(ReadOnlySpan<byte> bytes)
    {
        int position = 0;
        while (Rune.DecodeFromUtf8(bytes[position..], out _, out int consumed) == OperationStatus.Done)
            position += consumed;
        return position;
    }

    private static string Hex(byte value) => string.Create(CultureInfo.InvariantCulture, $"0x{value:X2}");

    private static string Number(long value) => value.ToString("N0", CultureInfo.InvariantCulture);
}
