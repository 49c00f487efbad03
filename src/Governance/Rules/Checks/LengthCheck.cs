using System.Collections.Immutable;
using System.Globalization;
using Governance.Platforms;
using Governance.Posts;
using Governance.Text;

namespace Governance.Rules.Checks;

/// <summary><c>length</c>: flags what no longer fits, or a text that is too short.</summary>
public sealed class LengthCheck(LengthOptions options) : Check
{
    public override ImmutableArray<string> Arguments => ["length", "max", "min", "over", "unit", "note", "word", "line", "advice"];

    public LengthOptions Options => options;

    public override void Run(CheckContext context)
    {
        foreach (PostField field in context.MainFields)
        {
            if (options.Pieces is { } pieces)
                CheckPieces(context, field, pieces);
            else
                CheckCharacters(context, field);
        }
    }

    private void CheckPieces(CheckContext context, PostField field, TextPiece pieces)
    {
        int max = options.Max?.Number ?? int.MaxValue, min = options.Min?.Number ?? 0, count = 0;
        TextSpan firstOver = default, last = default;
        var items = new CountedItems(field, pieces switch { TextPiece.Words => Countable.Words, TextPiece.Sentences => Countable.Sentences, _ => Countable.Lines });
        while (items.MoveNext())
        {
            last = items.Current;
            if (count == max)
                firstOver = last;
            count++;
        }

        string unit = pieces switch { TextPiece.Words => "words", TextPiece.Sentences => "sentences", _ => "lines" };
        if (count > max)
            Report(context, field, TextSpan.Cover(firstOver, last), new Measured(count, max, unit));
        else if (count < min)
            Report(context, field, new TextSpan(0, field.Text.Length), new Measured(count, Max: null, unit) { Min = min });
    }

    private void CheckCharacters(CheckContext context, PostField field)
    {
        TextLength? worst = null;
        if (options.Max is { Number: { } number })
        {
            worst = Measure(field.Text, UnitFor(field), number);
        }
        else if (options.Max is not null)
        {
            foreach (TextLimit limit in field.Platform.TextLimits)
            {
                if (limit.Field != field.Name || !options.Limit.Covers(limit.Hard))
                    continue;
                TextLength? length = limit.With.IsEmpty || options.Unit is not null ? Measure(field.Text, options.Unit ?? limit.Unit, limit.Max) : MeasureWithOthers(context.Post, limit);
                if (length is not null && (worst is null || length.SurplusStart < worst.SurplusStart))
                    worst = length;
            }
        }

        if (worst is { SurplusStart: { } start })
        {
            string advice = field.Platform.HasThreads && field.Name == FieldNames.Body ? ", or make it a thread: put --- on a line of its own" : "";
            Report(context, field, new TextSpan(start, field.Text.Length), new Measured(worst.Length, worst.Limit, UnitName(worst.Unit)) { Note = LengthNote.Of(field, worst), Advice = advice });
        }

        if (options.Min is { Number: { } min } && LengthCounter.Count(UnitFor(field), field.Text).Length is int had && had < min)
            Report(context, field, new TextSpan(0, field.Text.Length), new Measured(had, Max: null, UnitName(UnitFor(field))) { Min = min });
    }

    private LengthUnit UnitFor(PostField field)
    {
        if (options.Unit is { } unit)
            return unit;
        foreach (TextLimit limit in field.Platform.TextLimits)
        {
            // A second limit in bytes is for machines; people count what the first one counts.
            if (limit.Field == field.Name && limit.Unit != LengthUnit.Sms)
                return limit.Unit;
        }

        return LengthUnit.Graphemes;
    }

    /// <returns>null where it fits</returns>
    private static TextLength? Measure(string text, LengthUnit unit, int max)
    {
        if (LengthBound.AtMost(unit, text) <= max && unit != LengthUnit.Sms)
            return null;
        TextLength length = LengthCounter.Count(unit, text, max);
        return length.Exceeds ? length : null;
    }

    /// <returns>null where it fits together with the fields that count along</returns>
    private static TextLength? MeasureWithOthers(Post post, TextLimit limit) => PostLength.Of(post, limit) is { Exceeds: true } length ? length : null;

    private static string UnitName(LengthUnit unit) => unit == LengthUnit.Utf8 ? "bytes" : "characters";

    private static void Report(CheckContext context, PostField field, TextSpan span, Measured measured)
    {
        TextLocation location = field.Draft.LocationOf(field.ToAuthored(span));
        context.Report(
            field,
            span,
            new Argument("length", Text(measured.Length)),
            new Argument("max", Text(measured.Max)),
            new Argument("min", Text(measured.Min)),
            new Argument("over", Text(measured.Max is { } max ? Math.Max(1, measured.Length - max) : measured.Min - measured.Length)),
            new Argument("unit", measured.Unit),
            new Argument("note", measured.Note),
            new Argument("word", LengthNote.WordAt(field.Text, span.Start)),
            new Argument("line", Text(location.Start.Line)),
            new Argument("advice", measured.Advice));
    }

    private static string Text(int? number) => number?.ToString("N0", CultureInfo.InvariantCulture) ?? "";

    private readonly record struct Measured(int Length, int? Max, string Unit)
    {
        public int? Min { get; init; }

        public string Note { get; init; } = "";

        public string Advice { get; init; } = "";
    }
}

public sealed record LengthOptions
{
    public Bound? Max { get; init; }

    public Bound? Min { get; init; }

    /// <summary>What a number counts; null for the platform's own unit of that field, else graphemes.</summary>
    public LengthUnit? Unit { get; init; }

    /// <summary>Counts words, sentences or lines rather than characters.</summary>
    public TextPiece? Pieces { get; init; }

    public LimitStrength Limit { get; init; }
}

public enum TextPiece
{
    Words,
    Sentences,
    Lines,
}
