using System.Collections.Frozen;
using Governance.Text;

namespace Governance.Tone;

/// <summary>Urgency: phrases that press for time, hint at scarcity or order to act. Each leaves less room for calm; two weak ones make a strong one.</summary>
internal sealed class UrgencyScale : ToneScale
{
    private static readonly FrozenDictionary<string, (string[] Others, double Weight)[]> ByFirstWord = UrgencyPhrases.All
        .Select(entry => (Words: entry.Phrase.Split(' '), entry.Weight))
        .GroupBy(entry => entry.Words[0], StringComparer.Ordinal)
        .ToFrozenDictionary(group => group.Key, group => group.OrderByDescending(entry => entry.Words.Length).Select(entry => (entry.Words[1..], entry.Weight)).ToArray(), StringComparer.Ordinal);

    public override ToneDimension Dimension => ToneDimension.Urgency;

    public override bool Speaks(string? language) => language is null or "en" or "de" or "fr" or "es";

    public override void Read(ToneText text, List<ToneSign> signs)
    {
        for (int i = 0; i < text.Words.Length;)
        {
            int length = LengthAt(text, i, out double weight);
            if (length == 0)
            {
                i++;
                continue;
            }

            TextSpan span = TextSpan.Cover(text.Words[i].Span, text.Words[i + length - 1].Span);
            signs.Add(new ToneSign(span, span.Of(text.Field.Text).ToString(), weight));
            i += length;
        }
    }

    protected override double Combine(double[] weights, int words)
    {
        double calm = 1;
        foreach (double weight in weights)
            calm *= 1 - weight;
        return 1 - calm;
    }

    private static int LengthAt(ToneText text, int first, out double weight)
    {
        if (ByFirstWord.TryGetValue(text.Words[first].Lower, out (string[] Others, double Weight)[]? candidates))
        {
            foreach ((string[] others, double found) in candidates)
            {
                if (first + others.Length < text.Words.Length && Follows(text, first + 1, others))
                {
                    weight = found;
                    return 1 + others.Length;
                }
            }
        }

        weight = 0;
        return 0;
    }

    private static bool Follows(ToneText text, int start, string[] rest)
    {
        for (int i = 0; i < rest.Length; i++)
        {
            if (text.Words[start + i].Lower != rest[i])
                return false;
        }

        return true;
    }
}
