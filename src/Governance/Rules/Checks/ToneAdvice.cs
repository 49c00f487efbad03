using System.Globalization;
using Governance.Tone;

namespace Governance.Rules.Checks;

/// <summary>What would bring a tone back into its range.</summary>
internal static class ToneAdvice
{
    private const int MostLeftOut = 4;

    /// <summary>The signs that push one way, the heaviest first; those that show in the text only.</summary>
    public static IEnumerable<ToneSign> Heaviest(ToneScore score, int way) => score.Signs
        .Where(sign => !sign.Span.IsEmpty && Math.Sign(sign.Weight) == way)
        .OrderByDescending(sign => Math.Abs(sign.Weight)).ThenBy(sign => sign.Span.Start);

    public static string Of(ToneScore score, ToneRange range)
    {
        int way = range.WayOf(score.Value);
        List<ToneSign> leftOut = [];
        double value = score.Value;
        // What pushes too far can be left out; what is lacking must be written.
        foreach (ToneSign sign in Heaviest(score, way))
        {
            if (leftOut.Count == MostLeftOut || range.WayOf(value) != way)
                break;
            leftOut.Add(sign);
            value = score.Without(leftOut);
        }

        string general = ToneWords.AdviceOn(range.Dimension, way);
        if (leftOut.Count == 0)
            return general;
        string without = string.Create(CultureInfo.InvariantCulture, $"Without {ToneWords.Quote(leftOut)} it would be {value:0.##}");
        return range.Holds(value) ? without + "." : $"{without}. {general}";
    }
}
