
namespace Governance.Tone;

/// <summary>
/// Positivity: the words of the VADER lexicon with what people said of them, turned by negations, strengthened and weakened by words of degree, capitals,
/// exclamation marks and “but” (Hutto and Gilbert, 2014). English only; emoji and emoticons count too.
/// </summary>
internal sealed class PositivityScale : ToneScale
{
    private const double LexiconUnit = 10;

    /// <summary>The published constant that keeps the sum of a few words between -1 and 1.</summary>
    private const double Spread = 15;

    public override ToneDimension Dimension => ToneDimension.Positivity;

    public override bool Speaks(string? language) => language is null or "en";

    public static double ValenceOf(ReadOnlySpan<char> lower) => PositivityTable.Words.Of(lower) / LexiconUnit;

    public static double EmojiValenceOf(ReadOnlySpan<char> emoji) => PositivityTable.Emoji.Of(emoji) / LexiconUnit;

    public override void Read(ToneText text, List<ToneSign> signs) => new PositivityReader(text).Read(signs);

    protected override double Combine(double[] weights, int words)
    {
        double sum = Sum(weights);
        return 0.5 + (0.5 * sum / Math.Sqrt((sum * sum) + Spread));
    }
}
