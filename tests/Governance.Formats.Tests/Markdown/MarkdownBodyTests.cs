using Governance.Posts;

namespace Governance.Tests.Markdown;

public sealed class MarkdownBodyTests
{
    [Theory]
    [InlineData("Hello #ad world", "Hello #ad world")]
    [InlineData("One\n\n\n\nTwo", "One\n\nTwo")]
    [InlineData("One\nTwo", "One\nTwo")]
    [InlineData("**bold** and *it* and `co*de`", "bold and it and co*de")]
    [InlineData("[text](https://a.example/x)", "text https://a.example/x")]
    [InlineData("[https://a.example](https://a.example)", "https://a.example")]
    [InlineData("[a.example/x](https://a.example/x)", "a.example/x")]
    [InlineData("<https://a.example>", "https://a.example")]
    [InlineData("[text][1] more\n\n[1]: https://a.example \"T\"", "text https://a.example more")]
    [InlineData("# Head\nText", "Head\n\nText")]
    [InlineData("- one\n- two", "- one\n- two")]
    [InlineData("* one\n* two", "- one\n- two")]
    [InlineData("- one\n\n- two", "- one\n\n- two")]
    [InlineData("3. three\n4. four", "3. three\n4. four")]
    [InlineData("- one\n  - inner\n- two", "- one\n  - inner\n- two")]
    [InlineData("a &amp; b &copy;", "a & b ©")]
    [InlineData("a \\* b \\# c", "a * b # c")]
    [InlineData("one  \ntwo\\\nthree", "one\ntwo\nthree")]
    [InlineData("> quoted\n> more", "quoted\nmore")]
    [InlineData("```\ncode **x**\n\n---\n```", "code **x**\n\n---")]
    [InlineData("a <!-- hidden --> b", "a  b")]
    [InlineData("a\n<!-- hidden -->\nb", "a\nb")]
    [InlineData("`<!-- shown -->`", "<!-- shown -->")]
    [InlineData("a<br>b <b>c</b>", "a\nb c")]
    [InlineData("<div>\nx &amp; y\n</div>", "x & y")]
    [InlineData("snake_case_word 2*3*4", "snake_case_word 234")]
    [InlineData("***\n\ntext", "***\n\ntext")]
    [InlineData("50% off\n2 for 1", "50% off\n2 for 1")]
    [InlineData("a\r\nb\r\n\r\nc\r\n", "a\nb\n\nc")]
    [InlineData("", "")]
    [InlineData("[empty]()", "empty")]
    [InlineData("[mail](mailto:a@b.example)", "mail mailto:a@b.example")]
    public void Renders_what_a_person_would_see(string markdown, string plain)
    {
        Draft draft = Reading.Draft("a.md", markdown);

        Assert.Equal(plain, draft.Body().Plain.Value);
        Reading.AssertSound(draft);
    }

    [Theory]
    [InlineData("So **very** good", "very", "very")]
    [InlineData("So **very** good", "So very", "So **very")]
    [InlineData("a &amp; b", "&", "&amp;")]
    [InlineData("See [this](https://a.example/x) now", "https://a.example/x", "https://a.example/x")]
    [InlineData("a\r\nb", "\n", "\r\n")]
    [InlineData("one\ntwo `three`\nfour", "three", "three")]
    [InlineData("---\nplatform: x\n---\n\nHello **you**", "you", "you")]
    [InlineData("a <!-- c --> b", " b", " b")]
    public void Maps_words_back_to_the_file(string markdown, string words, string source) =>
        Assert.Equal(source, Reading.Draft("a.md", markdown).Body().SourceOf(words));

    [Fact]
    public void Three_dashes_on_a_line_of_their_own_part_a_thread()
    {
        DraftField body = Reading.Draft("a.md", "One\n---\nTwo [x][l]\n\n---\n\nThree\n\n[l]: https://a.example").Body();

        Assert.Equal(["One", "Two x https://a.example", "Three"], body.PartsOf());
        Assert.Equal("One\n\nTwo x https://a.example\n\nThree", body.Plain.Value);
    }

    [Fact]
    public void An_empty_part_is_no_part() => Assert.Equal(["One", "Two"], Reading.Draft("a.md", "One\n\n---\n\n---\n\nTwo\n\n---\n").Body().PartsOf());

    [Fact]
    public void A_container_holds_what_its_platforms_get()
    {
        Draft draft = Reading.Draft("a.md", "Shared **one**\n\n::: linkedin\nLong _text_\n:::\n\n::: X, bluesky\nShort\n\n---\n\nmore\n:::\n\nShared two");

        Assert.Equal("Shared one\n\nShared two", draft.Body().Plain.Value);
        Assert.Equal(["X", "bluesky", "linkedin"], draft.Variants.Keys);
        Assert.Equal("Long text", draft.Variants["linkedin"].Single().Plain.Value);
        Assert.Equal(["Short", "more"], draft.Variants["bluesky"].Single().PartsOf());
        Assert.Equal("text", draft.Variants["linkedin"].Single().SourceOf("text"));
        Assert.Equal("Shared two", draft.Body().SourceOf("Shared two"));
        Reading.AssertSound(draft);
    }

    [Fact]
    public void A_container_that_never_ends_is_a_finding() =>
        Assert.Equal(["GOV0211 3:1 the text for linkedin begins here but has no closing “:::”"], Reading.File("a.md", "Shared\n\n::: linkedin\nLong").Findings());

    [Fact]
    public void A_second_text_for_one_platform_is_a_finding() =>
        Assert.Equal(["GOV0212 4:1 x has two texts of its own; this second one is not used"], Reading.File("a.md", "::: x\na\n:::\n::: x\nb\n:::").Findings());

    [Fact]
    public void A_picture_is_a_medium_and_its_alt_text_a_field()
    {
        Draft draft = Reading.Draft("a.md", "Look\n\n![A red fox](img/fox.png)");

        Assert.Equal("Look", draft.Body().Plain.Value);
        MediaItem picture = Assert.Single(draft.Media);
        Assert.Equal((MediaKind.Image, "img/fox.png", "A red fox"), (picture.Kind, picture.File, picture.Alt));
        DraftField alt = draft.Fields.Single(field => field.Name == FieldNames.Alt);
        Assert.Equal(0, alt.MediaIndex);
        Assert.Equal("A red fox", alt.SourceOf("A red fox"));
    }

    [Fact]
    public void A_picture_without_alt_text_has_none() => Assert.Null(Reading.Draft("a.md", "![](img/fox.png)").Media.Single().Alt);

    [Fact]
    public void Markup_leaves_comments_out()
    {
        Draft draft = Reading.Draft("a.md", "<!-- note -->\n\nSo **very**\r\ngood");

        Assert.Equal("So **very**\ngood", draft.Body().Markup.Value);
    }
}
