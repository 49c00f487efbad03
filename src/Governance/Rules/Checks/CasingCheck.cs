using System.Collections.Immutable;
using Governance.Posts;
using Governance.Text;

namespace Governance.Rules.Checks;

/// <summary><c>casing</c>: flags terms in other casing, hashtags of several words without capitals, and runs of capitals.</summary>
public sealed class CasingCheck(CasingOptions options) : Check
{
    public override ImmutableArray<string> Arguments => ["match", "best"];

    public override bool IsBan => true;

    public CasingOptions Options => options;

    private static readonly PhraseSet HashtagSign = new(["#"]) { Edges = Text.Matching.PhraseEdges.None };

    private readonly HashtagSplitter? _splitter = options.HashtagWords.IsEmpty ? null : new HashtagSplitter(options.HashtagWords);
    private readonly CapitalRuns? _capitals = options.AllCaps is { } allCaps ? new CapitalRuns(allCaps) : null;

    // A longer term is looked for before the shorter ones inside it.
    private readonly ImmutableArray<string> _terms = options.Terms.IsEmpty ? [] : [.. options.Terms.OrderByDescending(term => term.Length).ThenBy(term => term, StringComparer.Ordinal)];

    internal override ImmutableArray<ImmutableArray<PhraseSet>> Triggers => _splitter is not null && _terms.IsEmpty && _capitals is null ? [[HashtagSign]] : [];

    public override void Run(CheckContext context)
    {
        foreach (PostField field in context.AllFields)
        {
            if (_splitter is not null)
                CheckHashtags(context, field, _splitter);
            if (!_terms.IsEmpty)
                CheckTerms(context, field);
            if (_capitals is not null)
                CheckCapitals(context, field, _capitals);
        }
    }

    private static void CheckHashtags(CheckContext context, PostField field, HashtagSplitter splitter)
    {
        if (!field.Text.Contains('#'))
            return;
        foreach (PostNode node in field.Nodes)
        {
            if (node is Hashtag hashtag && splitter.Capitalize(hashtag.Tag) is { } camel)
                Report(context, field, hashtag.Span, "#" + camel);
        }
    }

    private static void CheckCapitals(CheckContext context, PostField field, CapitalRuns capitals)
    {
        foreach (TextSpan run in capitals.In(field))
            Report(context, field, run, CapitalRuns.Lower(run.Of(field.Text)));
    }

    private void CheckTerms(CheckContext context, PostField field)
    {
        List<TextSpan>? seen = null;
        foreach (string term in _terms)
        {
            foreach (TextSpan span in new TermOccurrences(field, term))
            {
                if (seen is not null && seen.Exists(span.Overlaps))
                    continue;
                (seen ??= []).Add(span);
                if (!span.Of(field.Text).SequenceEqual(term))
                    Report(context, field, span, term);
            }
        }
    }

    private static void Report(CheckContext context, PostField field, TextSpan span, string best) =>
        context.Report(field, span, new Argument("match", span.Of(field.Text).ToString()), new Argument("best", best));
}

/// <summary>One of these is given.</summary>
public sealed record CasingOptions
{
    /// <summary>Names that are written exactly so.</summary>
    public ImmutableArray<string> Terms { get; init; } = [];

    /// <summary>Words that hashtags are taken apart with.</summary>
    public ImmutableArray<string> HashtagWords { get; init; } = [];

    public AllCapsOptions? AllCaps { get; init; }
}

/// <param name="Words">how many words in capitals make a run</param>
/// <param name="Letters">shorter words in capitals neither make nor break a run</param>
/// <param name="Allow">acronyms and names that are written in capitals</param>
public sealed record AllCapsOptions(int Words, int Letters, ImmutableArray<string> Allow);
