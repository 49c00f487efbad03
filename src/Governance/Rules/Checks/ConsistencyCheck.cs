using System.Collections.Immutable;
using Governance.Diagnostics;
using Governance.Posts;

namespace Governance.Rules.Checks;

/// <summary><c>consistency</c>: flags a second spelling of what the post already spells another way.</summary>
public sealed class ConsistencyCheck(ConsistencyOptions options) : Check
{
    public override ImmutableArray<string> Arguments => ["match", "other"];

    public override bool IsBan => true;

    public ConsistencyOptions Options => options;

    private readonly ImmutableArray<PhraseSet> _groups = [.. options.Groups.Select(spellings => new PhraseSet(spellings))];

    internal override ImmutableArray<ImmutableArray<PhraseSet>> Triggers => [_groups];

    public override void Collect(PhraseCollector phrases)
    {
        foreach (PhraseSet group in _groups)
            phrases.Add(group);
    }

    public override void Run(CheckContext context)
    {
        foreach (PhraseSet group in _groups)
        {
            PostField? firstField = null;
            PhraseHit first = default;
            foreach (PostField field in context.AllFields)
            {
                foreach (PhraseHit hit in context.HitsOf(group, field))
                {
                    if (IsInNode(field, hit))
                        continue;
                    if (firstField is null)
                        (firstField, first) = (field, hit);
                    else if (hit.Entry != first.Entry)
                        Report(context, field, hit, firstField, first);
                }
            }
        }
    }

    /// <summary>Names in links, handles and hashtags are spelt as they are registered.</summary>
    private static bool IsInNode(PostField field, PhraseHit hit)
    {
        foreach (PostNode node in field.Nodes)
        {
            if (node.Span.Overlaps(hit.Span) && node is not EmojiSequence)
                return true;
        }

        return false;
    }

    private static void Report(CheckContext context, PostField field, PhraseHit hit, PostField firstField, PhraseHit first)
    {
        string other = first.Span.Of(firstField.Text).ToString();
        ImmutableArray<RelatedLocation> related = [new RelatedLocation(firstField.Draft.LocationOf(firstField.ToAuthored(first.Span)), $"spelt “{other}” here")];
        context.Report(
            field,
            hit.Span,
            related,
            new Argument("match", hit.Span.Of(field.Text).ToString()),
            new Argument("other", other));
    }
}

/// <param name="Groups">each: spellings of one thing, as phrases</param>
public sealed record ConsistencyOptions(ImmutableArray<ImmutableArray<string>> Groups);
