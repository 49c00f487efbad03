using Governance.Text;

namespace Governance.Tests.Text;

public sealed class TextMapTests
{
    private const string Source = "a &amp; **b** [c](u)";

    // Rendered: "a & b c u"
    private static readonly RenderedText Rendered = Build();

    [Fact]
    public void Maps_verbatim_text_letter_by_letter() => Assert.Equal(new TextSpan(10, 11), Rendered.Map.ToSource(new TextSpan(4, 5)));

    [Fact]
    public void Maps_a_replaced_character_to_all_it_stands_for() => Assert.Equal(new TextSpan(2, 7), Rendered.Map.ToSource(new TextSpan(2, 3)));

    [Fact]
    public void Maps_a_span_to_the_cover_of_its_segments() => Assert.Equal(new TextSpan(0, 11), Rendered.Map.ToSource(new TextSpan(0, 5)));

    [Fact]
    public void Is_verbatim_within_one_segment_only()
    {
        Assert.True(Rendered.Map.IsVerbatim(new TextSpan(0, 2)));
        Assert.False(Rendered.Map.IsVerbatim(new TextSpan(0, 3)));
        Assert.False(Rendered.Map.IsVerbatim(new TextSpan(2, 3)));
    }

    [Fact]
    public void A_slice_maps_like_the_whole()
    {
        RenderedText slice = Rendered.Slice(new TextSpan(2, 7));

        Assert.Equal("& b c", slice.Value);
        Assert.Equal(Rendered.Map.ToSource(new TextSpan(4, 5)), slice.Map.ToSource(new TextSpan(2, 3)));
    }

    [Fact]
    public void Maps_compose()
    {
        TextMap shifted = Rendered.Map.Then(TextMap.Verbatim(Source.Length, sourceStart: 100));

        Assert.Equal(new TextSpan(110, 111), shifted.ToSource(new TextSpan(4, 5)));
        Assert.Equal(new TextSpan(102, 107), shifted.ToSource(new TextSpan(2, 3)));
    }

    [Fact]
    public void An_empty_text_maps_to_where_it_stands() => Assert.Equal(new TextSpan(7, 7), TextMap.Verbatim(0, 7).ToSource(default));

    private static RenderedText Build()
    {
        var builder = new TextMapBuilder();
        builder.Verbatim("a ", 0);
        builder.Replaced("&", new TextSpan(2, 7));
        builder.Verbatim(" ", 7);
        builder.Verbatim("b", 10);
        builder.Verbatim(" ", 13);
        builder.Verbatim("c", 15);
        builder.Inserted(" ", 17);
        builder.Verbatim("u", 18);
        return builder.ToText();
    }
}
