using FsCheck;
using FsCheck.Fluent;
using Governance.Text;

namespace Governance.Tests.Text;

/// <summary>Maps made at random: they stay inside, compose, and give back what is verbatim.</summary>
public sealed class TextMapPropertyTests
{
    private static readonly Arbitrary<int> Seeds = Gen.Choose(0, int.MaxValue - 1).ToArbitrary();

    [Fact]
    public void Every_span_maps_into_the_source() => Prop.ForAll(Seeds, seed =>
    {
        var random = new Random(seed);
        string source = Source(random);
        RenderedText text = Render(source, random);
        for (int i = 0; i < 20; i++)
        {
            TextSpan mapped = text.Map.ToSource(SpanIn(text.Value, random));
            Assert.True(mapped.Start >= 0 && mapped.End <= source.Length);
        }
    }).Check(Config.QuickThrowOnFailure.WithMaxTest(1000).WithReplay(20261122, 3));

    [Fact]
    public void What_is_verbatim_comes_back_letter_by_letter() => Prop.ForAll(Seeds, seed =>
    {
        var random = new Random(seed);
        string source = Source(random);
        RenderedText text = Render(source, random);
        for (int i = 0; i < 20; i++)
        {
            TextSpan span = SpanIn(text.Value, random);
            if (!span.IsEmpty && text.Map.IsVerbatim(span))
                Assert.Equal(span.Of(text.Value).ToString(), text.Map.ToSource(span).Of(source).ToString());
        }
    }).Check(Config.QuickThrowOnFailure.WithMaxTest(1000).WithReplay(20261122, 3));

    [Fact]
    public void Following_a_chain_is_following_its_links() => Prop.ForAll(Seeds, seed =>
    {
        var random = new Random(seed);
        string source = Source(random);
        RenderedText middle = Render(source, random);
        RenderedText derived = Render(middle.Value, random);
        TextMap chain = derived.Map.Then(middle.Map);
        Assert.Equal(derived.Value.Length, chain.DerivedLength);
        for (int position = 0; position < derived.Value.Length; position++)
        {
            var unit = new TextSpan(position, position + 1);
            Assert.Equal(middle.Map.ToSource(derived.Map.ToSource(unit)), chain.ToSource(unit));
        }
    }).Check(Config.QuickThrowOnFailure.WithMaxTest(1000).WithReplay(20261122, 3));

    [Fact]
    public void A_slice_maps_as_the_whole_does() => Prop.ForAll(Seeds, seed =>
    {
        var random = new Random(seed);
        RenderedText text = Render(Source(random), random);
        TextSpan part = SpanIn(text.Value, random);
        RenderedText slice = text.Slice(part);
        for (int position = 0; position < slice.Value.Length; position++)
            Assert.Equal(text.Map.ToSource(new TextSpan(part.Start + position, part.Start + position + 1)), slice.Map.ToSource(new TextSpan(position, position + 1)));
    }).Check(Config.QuickThrowOnFailure.WithMaxTest(1000).WithReplay(20261122, 3));

    private static string Source(Random random) => string.Concat(Enumerable.Range(0, random.Next(1, 60)).Select(_ => "ab &é👍\n\uD800"[random.Next(9)]));

    private static RenderedText Render(string source, Random random)
    {
        var builder = new TextMapBuilder();
        for (int at = 0; at < source.Length;)
        {
            int length = Math.Min(random.Next(1, 6), source.Length - at);
            switch (random.Next(5))
            {
                case 0:
                    builder.Replaced("xyz".AsSpan(0, random.Next(1, 4)), new TextSpan(at, at + length));
                    break;
                case 1:
                    builder.Inserted("\n\n".AsSpan(0, random.Next(1, 3)), at);
                    length = 0;
                    break;
                case 2: // dropped
                    break;
                default:
                    builder.Verbatim(source.AsSpan(at, length), at);
                    break;
            }

            at += length;
        }

        return builder.ToText();
    }

    private static TextSpan SpanIn(string text, Random random)
    {
        int start = random.Next(text.Length + 1);
        return new TextSpan(start, start + random.Next(text.Length - start + 1));
    }
}
