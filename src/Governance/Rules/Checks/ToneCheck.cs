using System.Collections.Immutable;
using System.Globalization;
using Governance.Diagnostics;
using Governance.Posts;
using Governance.Text;
using Governance.Tone;

namespace Governance.Rules.Checks;

/// <summary><c>tone</c>: flags a text that sounds otherwise than it should: too formal or too familiar, too urgent, too gloomy, too loud.</summary>
public sealed class ToneCheck(ToneOptions options) : Check
{
    private const int MostNamed = 3;

    public override ImmutableArray<string> Arguments => ["dimension", "value", "min", "max", "words", "sentence", "advice"];

    public ToneOptions Options => options;

    public override void Run(CheckContext context)
    {
        foreach (PostField field in context.MainFields)
        {
            if (field.WordsAtMost < options.MinWords)
                continue;
            ToneReading reading = ToneReading.Of(field, context.Context.Language.First);
            if (reading.Words < Math.Max(1, options.MinWords))
                continue;
            foreach (ToneRange range in options.Ranges)
            {
                if (reading[range.Dimension] is { } score && !range.Holds(score.Value))
                    Report(context, field, reading, score, range);
            }
        }
    }

    private static void Report(CheckContext context, PostField field, ToneReading reading, ToneScore score, ToneRange range)
    {
        int way = range.WayOf(score.Value);
        ImmutableArray<ToneReading> pulling = [.. reading.Sentences
            .Where(sentence => range.WayOf(sentence[range.Dimension]!.Value) == way)
            .OrderByDescending(sentence => way * sentence[range.Dimension]!.Value).ThenBy(sentence => sentence.Area.Start)];
        TextSpan worst = pulling.IsEmpty ? new TextSpan(0, field.Text.Length) : pulling[0].Area;
        context.Report(
            field,
            worst,
            [.. pulling.Skip(1).Take(MostNamed).OrderBy(sentence => sentence.Area.Start).Select(sentence =>
                new RelatedLocation(field.Draft.LocationOf(field.ToAuthored(sentence.Area)), $"{Text(sentence[range.Dimension]!.Value)} here"))],
            new Argument("dimension", ToneWords.NameOf(range.Dimension)),
            new Argument("value", Text(score.Value)),
            new Argument("min", Text(range.Min)),
            new Argument("max", Text(range.Max)),
            new Argument("words", ToneWords.Quote(ToneAdvice.Heaviest(score, way).Take(MostNamed))),
            new Argument("sentence", worst.Of(field.Text).ToString()),
            new Argument("advice", ToneAdvice.Of(score, range)));
    }

    private static string Text(double value) => value.ToString("0.##", CultureInfo.InvariantCulture);
}

public sealed record ToneOptions(ImmutableArray<ToneRange> Ranges)
{
    /// <summary>In fewer words there is no tone to speak of.</summary>
    public int MinWords { get; init; } = 4;
}

/// <summary>Where a dimension should lie, both ends inclusive.</summary>
public readonly record struct ToneRange(ToneDimension Dimension, double Min, double Max)
{
    public bool Holds(double value) => value >= Min && value <= Max;

    /// <returns>1 above the range, -1 below, 0 inside</returns>
    public int WayOf(double value) => value > Max ? 1 : value < Min ? -1 : 0;
}
