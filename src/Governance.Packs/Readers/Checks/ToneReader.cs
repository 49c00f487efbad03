using System.Collections.Immutable;
using System.Globalization;
using Governance.Packs.Shapes;
using Governance.Packs.Yaml;
using Governance.Rules;
using Governance.Rules.Checks;
using Governance.Tone;

namespace Governance.Packs.Readers.Checks;

internal static class ToneReader
{
    private static readonly ImmutableArray<(ToneDimension Dimension, Key<(double Min, double Max)> Key)> Ranges =
    [
        (ToneDimension.Formality, new("formality", new RangeShape(), "0 a chat, 1 a letter of an authority")),
        (ToneDimension.Urgency, new("urgency", new RangeShape(), "0 take your time, 1 act now")),
        (ToneDimension.Positivity, new("positivity", new RangeShape(), "0 bad, 0.5 neither, 1 good")),
        (ToneDimension.Energy, new("energy", new RangeShape(), "0 calm, 1 shouting")),
    ];

    private static readonly Key<int> MinWords = new("minWords", IntegerShape.NotNegative, "shorter texts are left alone; 4 where not said");

    public static CheckKind Kind { get; } = new("tone", new MapShape<Check>("tone", [.. Ranges.Select(range => range.Key), MinWords], Make), "a text that sounds otherwise than it should");

    private static ToneCheck? Make(MapReader map)
    {
        ImmutableArray<ToneRange> ranges = [.. Ranges.Where(range => map.Has(range.Key)).Select(range =>
        {
            (double min, double max) = map.Get(range.Key, default);
            return new ToneRange(range.Dimension, min, max);
        })];
        if (ranges.IsEmpty)
            map.ReportMissing("formality", "a range such as 0.3..0.7");
        return new ToneCheck(new ToneOptions(ranges) { MinWords = map.Get(MinWords, 4) });
    }

    /// <summary><c>0.3..0.7</c>, <c>..0.2</c>, <c>0.3..</c></summary>
    private sealed class RangeShape : Shape<(double Min, double Max)>
    {
        private const string Mend = "Write two numbers from 0 to 1 such as 0.3..0.7, ..0.2 for at most, or 0.3.. for at least.";

        internal override bool TryRead(YamlNode node, ReadContext context, out (double Min, double Max) value)
        {
            value = default;
            if (!TextShape.Label.TryRead(node, context, out string? text))
                return false;
            int dots = text.IndexOf("..", StringComparison.Ordinal);
            if (dots < 0 || text.Length == 2 || !TryReadEnd(text.AsSpan(0, dots), 0, out double min) || !TryReadEnd(text.AsSpan(dots + 2), 1, out double max))
                return context.Refuse(node, $"“{text}” is not a range", Mend);
            value = (min, max);
            return min <= max || context.Refuse(node, $"“{text}” holds nothing: it ends before it begins", Mend);
        }

        internal override void WriteSchema(SchemaWriter schema) => schema.Pattern(@"^(0|1|0?\.\d+|1\.0+)?\.\.(0|1|0?\.\d+|1\.0+)?$");

        private static bool TryReadEnd(ReadOnlySpan<char> text, double otherwise, out double end)
        {
            end = otherwise;
            return text.IsEmpty || (double.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out end) && end is >= 0 and <= 1);
        }
    }
}
