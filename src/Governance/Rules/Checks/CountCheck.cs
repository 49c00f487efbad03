using System.Collections.Immutable;
using System.Globalization;
using Governance.Platforms;
using Governance.Posts;
using Governance.Text;

namespace Governance.Rules.Checks;

/// <summary><c>count</c>: flags what comes more (or less) often than a post can bear.</summary>
public sealed class CountCheck(CountOptions options) : Check
{
    public override ImmutableArray<string> Arguments => ["count", "max", "min", "what", "over"];

    public CountOptions Options => options;

    public override void Run(CheckContext context)
    {
        foreach (PostField field in context.MainFields)
        {
            if (options.Max is { } max)
                CheckMost(context, field, max);
            if (options.Min is { Number: { } min })
                CheckLeast(context, field, min);
        }
    }

    private void CheckMost(CheckContext context, PostField field, Bound bound)
    {
        int max = bound.Number ?? PlatformMax(context.Post.Platform);
        if (max == int.MaxValue || (options.What == Countable.Words && field.WordsAtMost <= max))
            return;

        var items = new CountedItems(field, options.What);
        bool any = items.MoveNext();
        var sentences = new ProseSentences(field);
        while (any)
        {
            int end = field.Text.Length;
            if (options.PerSentence && sentences.MoveNext())
                end = sentences.Current.End;
            int count = 0;
            TextSpan firstOver = default, last = default;
            while (any && items.Current.Start < end)
            {
                last = items.Current;
                if (count == max)
                    firstOver = last;
                count++;
                any = items.MoveNext();
            }

            // Only the surplus is marked, so that the author sees what to cut rather than the whole tag block.
            if (count > max)
                Report(context, field, TextSpan.Cover(firstOver, last), count, max, min: null);
        }
    }

    private void CheckLeast(CheckContext context, PostField field, int min)
    {
        var items = new CountedItems(field, options.What);
        int count = 0;
        while (count < min && items.MoveNext())
            count++;
        if (count < min)
            Report(context, field, new TextSpan(0, 0), count, max: null, min);
    }

    private int PlatformMax(PlatformProfile platform)
    {
        int max = int.MaxValue;
        foreach (CountLimit limit in platform.CountLimits)
        {
            if (limit.What == Name && options.Limit.Covers(limit.Hard))
                max = Math.Min(max, limit.Max);
        }

        return max;
    }

    private void Report(CheckContext context, PostField field, TextSpan span, int count, int? max, int? min) => context.Report(
        field,
        span,
        new Argument("count", count.ToString(CultureInfo.InvariantCulture)),
        new Argument("max", max?.ToString(CultureInfo.InvariantCulture) ?? ""),
        new Argument("min", min?.ToString(CultureInfo.InvariantCulture) ?? ""),
        new Argument("what", Name),
        new Argument("over", (count - max)?.ToString(CultureInfo.InvariantCulture) ?? ""));

    private string Name => options.What switch
    {
        Countable.Hashtags => "hashtags",
        Countable.Mentions => "mentions",
        Countable.Links => "links",
        Countable.Emoji => "emoji",
        Countable.Cashtags => "cashtags",
        Countable.Words => "words",
        Countable.Sentences => "sentences",
        Countable.Exclamations => "exclamations",
        Countable.Questions => "questions",
        Countable.Lines => "lines",
        _ => "paragraphs",
    };
}

public sealed record CountOptions(Countable What)
{
    public Bound? Max { get; init; }

    public Bound? Min { get; init; }

    /// <summary>Counts in each sentence rather than in the whole text.</summary>
    public bool PerSentence { get; init; }

    public LimitStrength Limit { get; init; }
}

public enum Countable
{
    Hashtags,
    Mentions,
    Links,
    Emoji,
    Cashtags,
    Words,
    Sentences,
    Exclamations,
    Questions,
    Lines,
    Paragraphs,
}
