using System.IO.Compression;
using System.Text;
using Governance.Formats;
using Governance.Posts;

namespace Governance.Tests.JsonLines;

public sealed class JsonLinesTests
{
    [Fact]
    public void A_line_is_a_post()
    {
        Draft draft = Reading.Draft("a.jsonl", """{"id":"p1","text":"Hello","platforms":["x","linkedin"],"jurisdiction":"US","industry":"any","sponsored":true,"lang":"en","score":3,"expect":[{"a":1}]}""");

        Assert.Equal("p1", draft.Id);
        Assert.Equal("Hello", draft.Body().Plain.Value);
        Assert.Equal(["x", "linkedin"], draft.Platforms.AsEnumerable());
        Assert.Equal("US", draft.Metadata["jurisdiction"].First);
        Assert.True(draft.Metadata["industry"].IsAll);
        Assert.Equal("true", draft.Metadata["sponsored"].First);
        Assert.Equal("3", draft.Metadata["score"].First);
        Assert.True(draft.Metadata["expect"].IsUnknown);
        Assert.Equal((1, "text"), (draft.Body().Row, draft.Body().Column));
    }

    [Fact]
    public void The_field_says_what_the_text_is() =>
        Assert.Equal(["title"], Reading.Draft("a.jsonl", """{"text":"Hello","field":"title"}""").Fields.Select(field => field.Name));

    [Fact]
    public void Title_and_first_comment_are_fields_of_their_own()
    {
        Draft draft = Reading.Draft("a.jsonl", """{"title":"T","text":"Hello","first_comment":"C"}""");

        Assert.Equal([("body", "Hello"), ("title", "T"), ("first-comment", "C")], draft.Fields.Select(field => (field.Name, field.Plain.Value)));
    }

    [Fact]
    public void Media_are_names_kinds_or_objects()
    {
        Draft draft = Reading.Draft("a.jsonl", """{"text":"x","media":["image","b.mp4",{"type":"image","alt":"A menu"}]}""");

        Assert.Equal([(MediaKind.Image, null), (MediaKind.Video, "b.mp4"), (MediaKind.Image, null)], draft.Media.Select(item => (item.Kind, item.File)));
        Assert.Equal(2, draft.Fields.Single(field => field.Name == "alt").MediaIndex);
    }

    [Theory]
    [InlineData("{", "row 2 is no post")]
    [InlineData("[]", "row 2 is no post: it is no object in { }")]
    [InlineData("""{"id":"a"}""", "row 2 is no post: it has no “text”")]
    [InlineData("""{"text":5}""", "row 2 is no post: “text” is no string")]
    [InlineData("""{"text":"a","text":"b"}""", "row 2 is no post: “text” is given twice")]
    [InlineData("""{"text":"a"} x""", "row 2 is no post")]
    [InlineData("nonsense", "row 2 is no post")]
    public void A_bad_line_is_a_finding_and_the_rest_goes_on(string line, string finding)
    {
        ReadResult result = Reading.File("a.jsonl", $"{{\"text\":\"one\"}}\n{line}\n\n{{\"text\":\"two\"}}");

        Assert.StartsWith(finding, Assert.Single(result.Diagnostics).Message);
        Assert.Equal(2, result.Diagnostics[0].Location.Row);
        Assert.Equal([("one", 1), ("two", 4)], result.Drafts.Select(draft => (draft.Body().Plain.Value, draft.Location.Row!.Value)));
    }

    [Theory]
    [InlineData("""a\ud800b""", "a\uFFFDb")]
    [InlineData("""\udc00\ud83d\ude00""", "\uFFFD😀")]
    [InlineData("""\ud800""", "\uFFFD")]
    [InlineData("""tab\tq\"\\\/\u00e9\n""", "tab\tq\"\\/é\n")]
    public void Escapes_are_undone_and_lone_surrogates_replaced(string escaped, string text) =>
        Assert.Equal(text, Reading.Draft("a.jsonl", $"{{\"text\":\"{escaped}\"}}").Body().Plain.Value);

    [Fact]
    public void A_misspelt_value_is_a_finding_on_each_row() =>
        Assert.Equal([1, 2], Reading.File("a.jsonl", "{\"text\":\"a\",\"sponsored\":\"payed\"}\n{\"text\":\"b\",\"sponsored\":\"payed\"}").Diagnostics.Select(found => found.Location.Row!.Value));

    [Fact]
    public void A_row_without_id_is_known_by_what_it_says()
    {
        string[] ids = [.. Reading.File("a.jsonl", "{\"text\":\"a\"}\n{\"text\":\"b\"}\n{\"text\":\"a\"}").Drafts.Select(draft => draft.Id)];

        // Users store these: if this fails, the hash has changed and must be put back.
        Assert.Equal(["row:64eccfe43efea878", "row:4aef54e43044e879", "row:64eccfe43efea878-2"], ids);
    }

    [Fact]
    public void A_row_in_windows_1252_is_read_and_said_so()
    {
        ReadResult result = Reading.Bytes("a.jsonl", [.. "{\"text\":\"ok\"}\n{\"text\":\"caf"u8, 0xE9, 0x80, .. "\"}"u8]);

        Assert.Equal("café€", result.Drafts[1].Body().Plain.Value);
        Assert.Equal(["decoded-as-windows-1252"], result.Ids());
    }

    [Fact]
    public void Reads_gzip_bom_and_utf16()
    {
        const string Line = "{\"text\":\"a\"}\r\n";
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.Fastest, leaveOpen: true))
            gzip.Write(Encoding.UTF8.GetBytes(Line));

        Assert.Equal("a", Reading.Bytes("a.jsonl.gz", packed.ToArray()).Drafts.Single().Body().Plain.Value);
        Assert.Equal("a", Reading.Bytes("a.jsonl", [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(Line)]).Drafts.Single().Body().Plain.Value);
        Assert.Equal("a", Reading.Bytes("a.jsonl", [.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes(Line)]).Drafts.Single().Body().Plain.Value);
    }

    [Fact]
    public void A_gzip_file_that_is_cut_off_is_a_finding()
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.Fastest, leaveOpen: true))
            gzip.Write(Encoding.UTF8.GetBytes(string.Concat(Enumerable.Range(0, 500).Select(i => $"{{\"id\":\"{i}\",\"text\":\"{i * 7919}\"}}\n"))));

        Assert.NotEmpty(Reading.Bytes("a.jsonl.gz", packed.ToArray()[..^40]).Diagnostics);
    }

    [Fact]
    public void A_line_of_a_megabyte_is_read_and_one_of_seventeen_is_a_finding()
    {
        string text = $"{{\"text\":\"{new string('a', 1 << 20)}\"}}\n{{\"text\":\"{new string('b', 17 << 20)}\"}}\n{{\"text\":\"c\"}}\n";

        ReadResult result = Reading.File("a.jsonl", text);

        Assert.Equal([1 << 20, 1], result.Drafts.Select(draft => draft.Body().Plain.Value.Length));
        Assert.Equal(["row 2 is longer than 16,777,216 bytes"], result.Diagnostics.Select(found => found.Message));
        Assert.Equal(3, result.Drafts[1].Location.Row);
    }

    [Fact]
    public void Batches_keep_the_order_and_lose_nothing()
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(string.Concat(Enumerable.Range(1, 5000).Select(i => $"{{\"id\":\"{i}\",\"text\":\"post {i}\"}}\n"))));

        ReadResult[] batches = [.. new JsonLinesReader("a.jsonl", ReadOptions.Default).Read(stream)];

        Assert.True(batches.Length > 1);
        Assert.Equal(Enumerable.Range(1, 5000), batches.SelectMany(batch => batch.Drafts).Select(draft => draft.Location.Row!.Value));
    }

    [Fact]
    public void Equal_values_share_one_instance()
    {
        ReadResult result = Reading.File("a.jsonl", "{\"text\":\"a\",\"platform\":\"x\"}\n{\"text\":\"b\",\"platform\":\"x\"}");

        Assert.Same(result.Drafts[0].Metadata["platform"], result.Drafts[1].Metadata["platform"]);
    }

    [SharedDataFact]
    public void Reads_every_labelled_post()
    {
        ReadResult result = Reading.Bytes("examples.jsonl", File.ReadAllBytes(SharedData.Path("labelled-posts/examples.jsonl")));

        Assert.Empty(result.Findings());
        Assert.Equal(SharedData.Lines("labelled-posts/examples.jsonl").Count(), result.Drafts.Length);
    }
}
