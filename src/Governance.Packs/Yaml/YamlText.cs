using System.Buffers;
using System.Text;
using System.Text.Unicode;
using Governance.Packs.Findings;
using Governance.Text;

namespace Governance.Packs.Yaml;

/// <summary>Bytes of a policy file → text. UTF-8 only, so that a policy reads the same on every machine.</summary>
public static class YamlText
{
    // What a text file never holds. YAML readers end at NUL without a word, and so would lose what follows.
    private static readonly SearchValues<char> Controls = SearchValues.Create(
        "\0\u0001\u0002\u0003\u0004\u0005\u0006\u0007\u0008\u000B\u000C\u000E\u000F\u0010\u0011\u0012\u0013\u0014\u0015\u0016\u0017\u0018\u0019\u001A\u001B\u001C\u001D\u001E\u001F\u007F");

    /// <returns>null where it cannot be read; then <paramref name="findings"/> says why</returns>
    public static SourceText? Decode(string path, ReadOnlySpan<byte> bytes, FindingList findings, int limit = YamlLimits.Bytes)
    {
        if (bytes.Length > limit)
            return Refuse(path, findings, $"The file has {bytes.Length / 1024 / 1024} MB; the most that is read is {limit / 1024 / 1024} MB", "Split it, or move long lists into .txt or .csv files.");
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE]) || bytes.StartsWith((ReadOnlySpan<byte>)[0xFE, 0xFF]))
            return Refuse(path, findings, "The file is saved as UTF-16, not as UTF-8", "Save it as UTF-8.");
        if (bytes.StartsWith(Encoding.UTF8.Preamble))
            bytes = bytes[3..];
        if (!Utf8.IsValid(bytes))
            return RefuseInvalid(path, bytes, findings);

        string text = Encoding.UTF8.GetString(bytes);
        int control = text.AsSpan().IndexOfAny(Controls);
        if (control < 0)
            return new SourceText(path, text);
        findings.Report(PackDescriptors.UnreadableFile, new TextLocation(new SourceText(path, text), new TextSpan(control, control + 1)),
            $"There is a control character (U+{(int)text[control]:X4}) in the text", "Delete the character; tabs and line ends are fine.");
        return null;
    }

    private static SourceText? RefuseInvalid(string path, ReadOnlySpan<byte> bytes, FindingList findings)
    {
        int valid = 0;
        while (Rune.DecodeFromUtf8(bytes[valid..], out _, out int length) == OperationStatus.Done)
            valid += length;
        string before = Encoding.UTF8.GetString(bytes[..valid]);
        findings.Report(PackDescriptors.UnreadableFile, new TextLocation(new SourceText(path, before), new TextSpan(before.Length, before.Length)),
            $"The byte 0x{bytes[valid]:X2} here is not UTF-8", "Save the file as UTF-8.");
        return null;
    }

    private static SourceText? Refuse(string path, FindingList findings, string message, string mend)
    {
        findings.Report(PackDescriptors.UnreadableFile, TextLocation.Of(path), message, mend);
        return null;
    }
}
