using System.Collections.Immutable;
using Governance.Posts;

namespace Governance.Rules.Checks;

/// <summary><c>phrases</c>: flags each place where one of the phrases stands.</summary>
public sealed class PhrasesCheck(PhraseSet set, Exemption? unless = null, Vicinity? near = null) : Check
{
    public override ImmutableArray<string> Arguments => ["match"];

    public override bool IsBan => true;

    public PhraseSet Phrases => set;

    public Exemption? Unless => unless;

    public Vicinity? Near => near;

    internal override ImmutableArray<ImmutableArray<PhraseSet>> Triggers => near is null ? [[set]] : [[set], [near.Phrases]];

    public override void Collect(PhraseCollector phrases)
    {
        phrases.Add(set);
        unless?.Collect(phrases);
        near?.Collect(phrases);
    }

    public override void Run(CheckContext context)
    {
        foreach (PostField field in context.AllFields)
        {
            int reported = -1;
            foreach (PhraseHit hit in LongestHits.Of(context.HitsOf(set, field)))
            {
                // Entries may overlap ("risk free", "free of risk"); one finding per stretch is enough.
                if (hit.Span.Start < reported || near?.Holds(context, field, hit.Span) == false || unless?.Takes(context.Context, field, hit.Span) == true)
                    continue;
                reported = hit.Span.End;
                context.ReportHit(field, hit, new Argument("match", hit.Span.Of(field.Text).ToString()));
            }
        }
    }
}
