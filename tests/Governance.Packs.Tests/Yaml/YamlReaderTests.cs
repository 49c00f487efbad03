using System.Text;
using Governance.Packs.Findings;
using Governance.Packs.Yaml;
using Governance.Tests;

namespace Governance.Packs.Tests.Yaml;

public sealed class YamlReaderTests
{
    [Theory]
    [InlineData("a: 1\nb: [x, 'y']\n", "{a: 1, b: [x, \"y\"]}")]
    [InlineData("- NO\n- true\n- 2.10\n- ~\n-\n", "[NO, true, 2.10, null, null]")]
    [InlineData("\uFEFFa: b\r\nc: d\r\n", "{a: b, c: d}")]
    [InlineData("", "null")]
    [InlineData("# only a comment\n", "null")]
    [InlineData("t: |\n  two\n  lines\n", "{t: \"two\nlines\n\"}")]
    public void Reads_what_the_core_schema_reads(string yaml, string expected)
    {
        (YamlNode? root, var findings) = YamlProbe.Read(yaml);
        Assert.Empty(findings);
        Assert.Equal(expected, YamlProbe.Show(root));
    }

    [Theory]
    [InlineData("a: b\nc:\n  - dé x # y\n")]
    [InlineData("a: b\r\nc:\r\n  - dé x # y\r\n")]
    [InlineData("a: 😀\nc: [dé x , e]")]
    public void Spans_cover_exactly_what_was_written(string yaml)
    {
        (YamlNode? root, _) = YamlProbe.Read(yaml);
        var list = (YamlSequence)((YamlMapping)root!)["c"]!;
        YamlNode item = list.Items[0];
        Assert.Equal("dé x", item.Source.Text[item.Span.Start..item.Span.End]);
    }

    [Fact]
    public void Only_true_and_false_are_booleans()
    {
        var list = (YamlSequence)YamlProbe.Read("[true, False, yes, no, on, 'true']").Root!;
        Assert.Equal([true, false, null, null, null, null], list.Items.Select(item => ((YamlScalar)item).Boolean));
    }

    [Theory]
    [InlineData("- thanks #ad", "#ad")]
    [InlineData("- #ad", "#ad")]
    [InlineData("- thanks#ad", null)]
    [InlineData("- \"thanks\" #ad", null)]
    [InlineData("- thanks", null)]
    public void Sees_what_a_comment_cut_off(string yaml, string? cut)
    {
        var list = (YamlSequence)YamlProbe.Read(yaml).Root!;
        Assert.Equal(cut, YamlTraps.CutOff((YamlScalar)list.Items[0]));
    }

    [Fact]
    public void Tells_every_misread_line_at_once() => Snapshot.Verify(YamlProbe.Show(YamlProbe.Read("""
        phrases:
          - @acme
          - *free
          - "*free"
          - *free shipping
          - {brand} x
          - { a: b }
          - `code`
          - !important
          - ! important
          - &co
          - %off
          - > 5 shoes
        message: {match} is bad
        other: [fine, @acme, x]
        """).Findings), "misread-lines");

    [Theory]
    [InlineData("a: [1, 2\nb: 3\n", "tells of brackets")]
    [InlineData("a: \"open\nb: 3\n", "tells of quotes")]
    [InlineData("a:\n\t- b\n", "tells of tabs")]
    [InlineData("a: \"\\d+\"\n", "tells of escapes")]
    [InlineData("a: b: c\n", "tells of colons")]
    [InlineData("- a\nb\n", "tells of dashes")]
    [InlineData("- a\n- \"Free\" shipping\n", "tells of quotes inside")]
    [InlineData("a: b\nc\n", "tells of keys")]
    [InlineData("a: b\na: c\n", "tells of duplicates")]
    [InlineData("a: b\n---\nc: d\n", "tells of documents")]
    [InlineData("{a}: b\n", "tells of keys that are maps")]
    [InlineData("a: b\0c: d\n", "tells of control characters")]
    [InlineData("a: [thanks #ad, b]\nc: d\n", "tells of comments in brackets")]
    public void Explains_broken_files_in_plain_words(string yaml, string name) =>
        Snapshot.Verify(YamlProbe.Show(YamlProbe.Read(yaml).Findings), "broken-" + name.Replace(' ', '-'));

    [Fact]
    public void Says_where_the_bytes_stop_being_UTF8()
    {
        var findings = new FindingList();
        Assert.Null(YamlReader.Read("x.yml", [(byte)'a', (byte)'\n', (byte)'b', 0xE9, (byte)'c'], findings));
        Assert.Equal("x.yml:2:2 GOV0100: The byte 0xE9 here is not UTF-8. Save the file as UTF-8.", YamlProbe.Show(findings.ToSorted()));
    }

    [Fact]
    public void Refuses_UTF16()
    {
        var findings = new FindingList();
        Assert.Null(YamlReader.Read("x.yml", Encoding.Unicode.GetPreamble().Concat(Encoding.Unicode.GetBytes("a: b")).ToArray(), findings));
        Assert.Contains("UTF-16", YamlProbe.Show(findings.ToSorted()), StringComparison.Ordinal);
    }
}
