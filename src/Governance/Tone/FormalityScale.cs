using Governance.Text;

namespace Governance.Tone;

/// <summary>Formality: how the reader is addressed (<c>Sie</c> or <c>du</c>), words and endings that go with it, how long words and sentences are, signs of chat.</summary>
internal sealed class FormalityScale : ToneScale
{
    private const double WeightUnit = 100;

    public override ToneDimension Dimension => ToneDimension.Formality;

    public override bool Speaks(string? language) => FormalityTable.Speaks(language);

    public override void Read(ToneText text, List<ToneSign> signs)
    {
        if (text.Language is not { } language)
            return;
        WordWeights weights = FormalityTable.Of(language);
        var bySpan = new Dictionary<TextSpan, ToneSign>();
        foreach ((string feature, TextSpan span, double amount) in FormalityFeatures.Of(text))
        {
            double weight = weights.Of(feature) / WeightUnit * amount;
            if (weight == 0)
                continue;
            // A word, its capital and its ending are one thing to a reader.
            if (!span.IsEmpty && bySpan.TryGetValue(span, out ToneSign known))
                bySpan[span] = known with { Weight = known.Weight + weight };
            else if (!span.IsEmpty)
                bySpan.Add(span, new ToneSign(span, FormalityFeatures.Describe(feature, span, text), weight));
            else
                signs.Add(new ToneSign(span, FormalityFeatures.Describe(feature, span, text), weight));
        }

        signs.AddRange(bySpan.Values);
    }

    protected override double Combine(double[] weights, int words) => 1 / (1 + Math.Exp(-Sum(weights)));
}
