using System.Text;
using Governance.Formats;

namespace Governance.Tests.Decoding;

public sealed class DecodingTests
{
    private const string Text = "Vi åpner ☕ now";

    public static TheoryData<byte[]> Encoded => new(
        Encoding.UTF8.GetBytes(Text),
        [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(Text)],
        [.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes(Text)],
        [.. Encoding.BigEndianUnicode.Preamble, .. Encoding.BigEndianUnicode.GetBytes(Text)],
        Encoding.Unicode.GetBytes(Text),
        Encoding.BigEndianUnicode.GetBytes(Text));

    [Theory]
    [MemberData(nameof(Encoded))]
    public void Reads_utf8_and_utf16_with_and_without_mark(byte[] bytes)
    {
        ReadResult result = Reading.Bytes("a.txt", bytes);

        Assert.Empty(result.Findings());
        Assert.Equal(Text, result.Drafts.Single().Body().Plain.Value);
    }

    [Fact]
    public void What_is_not_utf8_is_read_as_windows_1252_and_said_so()
    {
        ReadResult result = Reading.Bytes("a.txt", [.. "one\ncaf"u8, 0xE9, 0x20, 0x93, 0x78, 0x94]);

        Assert.Equal("one\ncafé “x”", result.Drafts.Single().Body().Plain.Value);
        Assert.Equal(["GOV0202 2:4 not UTF-8 (byte 0xE9 on line 2): read as Windows-1252"], result.Findings());
    }

    [Theory]
    [InlineData(new byte[] { 0x89, 0x50, 0x4E, 0x47, 0x00, 0x01, 0xFF })]
    [InlineData(new byte[] { 0x41, 0x00, 0x42 })]
    public void What_is_no_text_is_a_finding(byte[] bytes)
    {
        ReadResult result = Reading.Bytes("a.md", bytes);

        Assert.Equal(["not-text"], result.Ids());
        Assert.Empty(result.Drafts);
    }

    [Fact]
    public void The_size_limit_holds_on_both_sides()
    {
        var options = new ReadOptions { MaxFileBytes = 10 };

        Assert.Empty(Reading.File("a.txt", "0123456789", options).Diagnostics);
        Assert.Equal(["file-too-large"], Reading.File("a.txt", "0123456789a", options).Ids());
    }

    [Fact]
    public void An_unknown_ending_is_a_finding() => Assert.Equal(["unknown-file-type"], Reading.File("a.docx", "x").Ids());
}
