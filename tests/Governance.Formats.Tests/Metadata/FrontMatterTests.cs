using Governance.Formats;
using Governance.Posts;

namespace Governance.Tests.Metadata;

public sealed class FrontMatterTests
{
    [Fact]
    public void Keys_have_one_spelling()
    {
        Draft draft = Reading.Draft("a.md", "---\nPlatforms: [x, linkedin]\nAuthors: Ann\nlanguage: en\njurisdictions: US | GB\nheroImage: a.png\nsocial:\n  bluesky: at://x\n---\nHi");

        Assert.Equal(["x", "linkedin"], draft.Platforms.AsEnumerable());
        Assert.Equal(["Ann"], draft.Metadata["author"].Values.AsEnumerable());
        Assert.Equal("en", draft.Metadata["lang"].First);
        Assert.Equal(["US", "GB"], draft.Metadata["jurisdiction"].Values.AsEnumerable());
        Assert.Equal("a.png", draft.Metadata["heroimage"].First);
        Assert.Equal("at://x", draft.Metadata["social.bluesky"].First);
        Assert.Equal("Hi", draft.Body().Plain.Value);
    }

    [Fact]
    public void Norway_is_a_country() => Assert.Equal("NO", Reading.Draft("a.md", "---\njurisdiction: NO\n---\nHi").Metadata["jurisdiction"].First);

    [Theory]
    [InlineData("sponsored:", MetadataState.Unknown)]
    [InlineData("sponsored: ~", MetadataState.Unknown)]
    [InlineData("x: 1", MetadataState.Unknown)]
    [InlineData("sponsored: false", MetadataState.None)]
    [InlineData("sponsored: None", MetadataState.None)]
    [InlineData("sponsored: paid", MetadataState.Given)]
    [InlineData("sponsored: True", MetadataState.Given)]
    public void A_value_is_given_none_or_unknown(string line, MetadataState state) =>
        Assert.Equal(state, Reading.Draft("a.md", $"---\n{line}\n---\nHi").Metadata["sponsored"].State);

    [Theory]
    [InlineData("sponsored: payed", "GOV0209 2:12 unknown sponsored “payed”: did you mean “paid”?")]
    [InlineData("sponsored: no", "GOV0209 2:12 unknown sponsored “no”: did you mean “false”?")]
    [InlineData("kind: [post, stroy]", "GOV0209 2:14 unknown kind “stroy”: did you mean “story”?")]
    [InlineData("schedule: 2027-02-30", "GOV0210 2:11 schedule “2027-02-30” is no date")]
    [InlineData("schedule: next Friday at 2 PM", "GOV0233 2:11 schedule “next Friday at 2 PM” is not a fixed date")]
    [InlineData("title: Big news #ad", "GOV0208 2:8 “Big news #ad” was read as “Big news”, because “ #” starts a comment in YAML")]
    [InlineData("tags:\n- #ad", "GOV0208 3:2 “#ad” was read as “”, because “ #” starts a comment in YAML")]
    [InlineData("id: a\nid: b", "GOV0205 3:1 “id” is given twice")]
    [InlineData("platform: x\nPlatforms: y", "GOV0205 3:1 “Platforms” is given twice")]
    [InlineData("title: [a]", "GOV0215 2:8 “title” should be a text, not a list")]
    [InlineData("platform: {a: b}", "GOV0215 2:11 “platform” should be a word or a list of words, not keys with values")]
    [InlineData("media: [{file: a.png, seconds: soon}]", "GOV0215 2:32 “media.seconds” should be a number of seconds, not “soon”")]
    [InlineData("- a\n- b", "GOV0215 2:1 “front matter” should be keys with values, not a list")]
    public void Says_what_is_wrong_and_where(string yaml, string finding) => Assert.Equal([finding], Reading.File("a.md", $"---\n{yaml}\n---\nHi").Findings());

    [Theory]
    [InlineData("title: @acme")]
    [InlineData("title: a: b")]
    [InlineData("title: \"open")]
    [InlineData("title: {brand} x")]
    [InlineData("title: *free")]
    public void Yaml_that_cannot_be_read_is_a_finding_and_the_body_is_still_checked(string yaml)
    {
        ReadResult result = Reading.File("a.md", $"---\n{yaml}\n---\nHi");

        Assert.Equal(["front-matter-syntax"], result.Ids());
        Assert.Equal("Hi", result.Drafts.Single().Body().Plain.Value);
    }

    [Theory]
    [InlineData("status: draft # change later", "draft")]
    [InlineData("status: \"draft #ad\"", "draft #ad")]
    [InlineData("status: 'it''s'", "it's")]
    public void A_comment_that_is_one_stays_one(string line, string value) =>
        Assert.Equal(value, Reading.Draft("a.md", $"---\n{line}\n---\nHi").Metadata["status"].First);

    [Fact]
    public void Front_matter_that_never_ends_is_a_finding() =>
        Assert.Equal(["GOV0207 1:1 front matter begins with “---” but never ends"], Reading.File("a.md", "---\nplatform: x\n\nHi").Findings());

    [Fact]
    public void A_rule_at_the_top_is_no_front_matter() => Assert.Equal(["Hi"], Reading.Draft("a.md", "---\n\nHi").Body().PartsOf());

    [Theory]
    [InlineData("title: Plain words", "words", "words")]
    [InlineData("title: \"Say \\\"hi\\\" now\"", "\"hi\"", "\\\"hi\\\"")]
    [InlineData("title: 'It''s on'", "'", "''")]
    [InlineData("title: |\n  One\n  Two", "Two", "Two")]
    [InlineData("title: >-\n  One\n  Two", "Two", "Two")]
    [InlineData("title: \"caf\\u00e9 au\"", "é", "\\u00e9")]
    public void A_title_maps_back_to_the_file(string line, string words, string source) =>
        Assert.Equal(source, Reading.Draft("a.md", $"---\r\nplatform: x\r\n{line.Replace("\n", "\r\n")}\r\n---\r\nHi").Fields.Single(field => field.Name == "title").SourceOf(words));

    [Fact]
    public void Media_are_names_or_maps()
    {
        Draft draft = Reading.Draft("a.md", "---\nmedia:\n- a.jpg\n- { file: b.mp4, alt: A dog, text: SALE, transcript: Hello, seconds: 12.5, retouched: true, rights: ours }\n- { kind: gif, alt: '' }\n---\nHi");

        Assert.Equal([MediaKind.Image, MediaKind.Video, MediaKind.Gif], draft.Media.Select(item => item.Kind));
        MediaItem video = draft.Media[1];
        Assert.Equal(("A dog", "SALE", "Hello", 12.5, true, "ours"), (video.Alt, video.Text, video.Transcript, video.Seconds, video.Retouched, video.Rights));
        Assert.Equal("", draft.Media[2].Alt);
        Assert.Equal([("alt", 1), ("media-text", 1), ("transcript", 1), ("alt", 2), ("body", -1)], draft.Fields.Select(field => (field.Name, field.MediaIndex)));
    }

    [Fact]
    public void Aliases_are_followed_and_bombs_do_not_unfold()
    {
        string bomb = string.Concat(Enumerable.Range(1, 40).Select(i => $"a{i}: &a{i} [*a{i - 1}, *a{i - 1}, *a{i - 1}, *a{i - 1}]\n"));

        Assert.Equal(["x"], Reading.Draft("a.md", "---\nbase: &p x\nplatform: *p\n---\nHi").Platforms.AsEnumerable());
        Assert.Contains("front-matter-too-complex", Reading.File("a.md", $"---\na0: &a0 x\n{bomb}---\nHi").Ids());
    }

    [Fact]
    public void Deep_nesting_is_a_finding() =>
        Assert.Equal(["front-matter-too-complex"], Reading.File("a.md", $"---\na: {new string('[', 10_000)}\n---\nHi").Ids());

    [Fact]
    public void Toml_is_read_alike()
    {
        Draft draft = Reading.Draft("a.md", "+++\nplatforms = [\n  \"x\", # main\n  'linkedin',\n]\ntitle = \"\"\"\nBig \\\n  news\"\"\"\nsponsored = true\nschedule = 2027-05-14 09:05:00Z\nextra.team = \"a\"\n[social]\nbluesky = \"at\"\n[[media]]\nfile = \"a.png\"\nalt = \"A\"\n+++\nHi");

        Assert.Equal(["x", "linkedin"], draft.Platforms.AsEnumerable());
        Assert.Equal("Big news", draft.Fields.Single(field => field.Name == "title").Plain.Value);
        Assert.Equal("true", draft.Metadata["sponsored"].First);
        Assert.Equal("2027-05-14T09:05Z", draft.Metadata["schedule"].First);
        Assert.Equal("a", draft.Metadata["extra.team"].First);
        Assert.Equal("at", draft.Metadata["social.bluesky"].First);
        Assert.Equal("A", draft.Media.Single().Alt);
    }

    [Theory]
    [InlineData("a = ", "2:5 TOML front matter cannot be read: a value is missing")]
    [InlineData("a = \"x", "2:5 TOML front matter cannot be read: a quote is missing at the end of the text")]
    [InlineData("a = yes", "2:5 TOML front matter cannot be read: “yes” is neither a text in quotes nor a number, date, true or false")]
    [InlineData("a = 1 b", "2:5 TOML front matter cannot be read: “1 b” is neither a text in quotes nor a number, date, true or false")]
    [InlineData("a = [1, 2", "2:5 TOML front matter cannot be read: “]” is missing")]
    [InlineData("a", "2:2 TOML front matter cannot be read: “=” is missing after the key")]
    [InlineData("a = \"\\q\"", "2:6 TOML front matter cannot be read: \\q is no escape")]
    public void Toml_that_cannot_be_read_says_where(string toml, string finding) =>
        Assert.Equal([$"GOV0204 {finding}"], Reading.File("a.md", $"+++\n{toml}\n+++\nHi").Findings());
}
