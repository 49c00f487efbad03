using System.Collections.Immutable;
using System.Globalization;
using Governance.Diagnostics;
using Governance.Posts;
using Governance.Text;
using Governance.Text.Numbers;

namespace Governance.Rules.Checks;

/// <summary><c>compare</c>: flags a value in the text that does not stand in the right relation to another value.</summary>
public sealed class CompareCheck(CompareOptions options) : Check
{
    public override ImmutableArray<string> Arguments => ["match", "value", "other"];

    public CompareOptions Options => options;

    private readonly PhraseSet? _near = PhrasesOf(options.Find);
    private readonly PhraseSet? _otherNear = options.To is CompareTarget.Find other ? PhrasesOf(other.Search) : null;

    internal override ImmutableArray<ImmutableArray<PhraseSet>> Triggers => [.. new[] { _near, _otherNear }.OfType<PhraseSet>().Select(set => ImmutableArray.Create(set))];

    public override void Collect(PhraseCollector phrases)
    {
        if (_near is not null)
            phrases.Add(_near);
        if (_otherNear is not null)
            phrases.Add(_otherNear);
    }

    public override void Run(CheckContext context)
    {
        foreach (PostField field in context.MainFields)
        {
            if (options.Find.Kind != ValueKind.WeightRate && !field.Text.AsSpan().ContainsAnyInRange('0', '9'))
                continue;
            var finder = new ValueFinder(options.Dates, WritesCommas(context.Post), context.Context.Options.AsOf);
            List<FoundValue> values = Search(context, field, finder, options.Find, _near);
            if (values.Count == 0)
                continue;
            List<FoundValue> others = Others(context, field, finder);
            foreach (FoundValue value in values)
            {
                if (FirstBroken(value, others) is { } other)
                    Report(context, field, value, other);
            }
        }
    }

    private List<FoundValue> Others(CheckContext context, PostField field, ValueFinder finder) => options.To switch
    {
        CompareTarget.Value target => Read(finder, target.Text),
        CompareTarget.Fact target => Read(finder, context.Context.Rules.FactCalled(target.Name)?.Value),
        CompareTarget.Metadata target => Read(finder, context.Post.Metadata[target.Key].First),
        CompareTarget.Find target => Search(context, field, finder, target.Search, _otherNear),
        _ => [],
    };

    /// <summary>A bare number is of the kind that is looked for: <c>0.74</c> is not, <c>74</c> is 74 %.</summary>
    private List<FoundValue> Read(ValueFinder finder, string? text)
    {
        foreach (FoundValue value in text is null ? [] : ValuesIn(text, finder, options.Find.Kind))
        {
            if (value.Kind == options.Find.Kind)
                return [value];
            if (value.Kind == ValueKind.Number && options.Find.Kind != ValueKind.Date)
                return [value with { Kind = options.Find.Kind }];
        }

        return [];
    }

    private static List<FoundValue> Search(CheckContext context, PostField field, ValueFinder finder, ValueSearch search, PhraseSet? near)
    {
        List<FoundValue> found = [];
        ImmutableArray<PhraseHit> hits = near is null ? [] : context.HitsOf(near, field);
        if (near is not null && hits.IsEmpty)
            return found;
        foreach (FoundValue value in ValuesIn(field.Text, finder, search.Kind))
        {
            if (value.Kind == search.Kind && !IsInLink(field, value.Span) && (near is null || search.WithinPost || SharesSentence(context, field, value.Span, hits)))
                found.Add(value);
        }

        return found;
    }

    private static IReadOnlyList<FoundValue> ValuesIn(string text, ValueFinder finder, ValueKind kind) =>
        kind == ValueKind.WeightRate ? WeightRates.Find(text, finder.WritesCommas) : finder.Find(text);

    private static bool SharesSentence(CheckContext context, PostField field, TextSpan span, ImmutableArray<PhraseHit> hits)
    {
        TextSpan sentence = context.Context.SentenceAt(field, span.Start);
        foreach (PhraseHit hit in hits)
        {
            if (sentence.Overlaps(hit.Span))
                return true;
        }

        return false;
    }

    private static bool IsInLink(PostField field, TextSpan span)
    {
        foreach (PostNode node in field.Nodes)
        {
            if (node is not EmojiSequence && node.Span.Overlaps(span))
                return true;
        }

        return false;
    }

    private FoundValue? FirstBroken(FoundValue value, List<FoundValue> others)
    {
        foreach (FoundValue other in others)
        {
            bool isItself = options.To is CompareTarget.Find && other.Span == value.Span;
            if (!isItself && value.IsComparableTo(other) && !Holds(value.Number, other.Number))
                return other;
        }

        return null;
    }

    private bool Holds(decimal value, decimal other) => options.Must switch
    {
        Relation.AtMost => value <= other,
        Relation.AtLeast => value >= other,
        Relation.Equal => value == other,
        Relation.NotEqual => value != other,
        Relation.Before => value < other,
        _ => value > other,
    };

    private void Report(CheckContext context, PostField field, FoundValue value, FoundValue other)
    {
        ImmutableArray<RelatedLocation> related = options.To is CompareTarget.Find
            ? [new RelatedLocation(field.Draft.LocationOf(field.ToAuthored(other.Span)), "the value it is compared with")]
            : [];
        context.Report(
            field,
            value.Span,
            related,
            new Argument("match", value.Span.Of(field.Text).ToString()),
            new Argument("value", Text(value)),
            new Argument("other", options.To is CompareTarget.Find ? other.Span.Of(field.Text).ToString() : Text(other)));
    }

    private static string Text(FoundValue value) => value.Kind switch
    {
        ValueKind.Date => DateOnly.FromDayNumber((int)value.Number).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        ValueKind.Percent => value.Number.ToString("0.##", CultureInfo.InvariantCulture) + " %",
        ValueKind.WeightRate => value.Number.ToString("0.#", CultureInfo.InvariantCulture) + " lb a week",
        ValueKind.Ratio => "1:" + value.Number.ToString("0.##", CultureInfo.InvariantCulture),
        _ => value.Number.ToString("0.##", CultureInfo.InvariantCulture),
    };

    private static PhraseSet? PhrasesOf(ValueSearch search) => search.Near.IsEmpty ? null : new PhraseSet(search.Near);

    /// <summary>Whether the post's language writes 1.234,56.</summary>
    private static bool WritesCommas(Post post)
    {
        string? language = post.Metadata[MetadataKeys.Language].First;
        if (language is null || language.Length < 2)
            return false;
        return language.AsSpan(0, 2) is "de" or "fr" or "es" or "it" or "nl" or "pt" or "da" or "nb" or "no" or "nn" or "sv" or "fi" or "pl" or "ru" or "cs" or "tr" or "el" or "hu";
    }
}

public sealed record CompareOptions(ValueSearch Find, Relation Must, CompareTarget To)
{
    /// <summary>How <c>3/4/2026</c> is read.</summary>
    public DateOrder Dates { get; init; }
}

/// <param name="Near">phrases, one of which must stand near; empty for every value of the kind</param>
public sealed record ValueSearch(ValueKind Kind, ImmutableArray<string> Near)
{
    /// <summary>Near is the whole text rather than the same sentence.</summary>
    public bool WithinPost { get; init; }
}

/// <summary>What must hold between the value that is found and the other one.</summary>
public enum Relation
{
    AtMost,
    AtLeast,
    Equal,
    NotEqual,
    Before,
    After,
}

/// <summary>What a value is compared with.</summary>
public abstract record CompareTarget
{
    /// <param name="Text">as a post would write it: <c>74 %</c>, <c>1:30</c>, <c>2026-12-31</c></param>
    public sealed record Value(string Text) : CompareTarget;

    public sealed record Fact(string Name) : CompareTarget;

    public sealed record Metadata(string Key) : CompareTarget;

    public sealed record Find(ValueSearch Search) : CompareTarget;
}
