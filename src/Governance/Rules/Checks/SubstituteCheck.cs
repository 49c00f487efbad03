using System.Collections.Immutable;
using Governance.Posts;
using Governance.Text;

namespace Governance.Rules.Checks;

/// <summary><c>substitute</c>: flags wordings for which there is a better one.</summary>
/// <param name="set">what not to write</param>
/// <param name="better">by entry of <paramref name="set"/></param>
public sealed class SubstituteCheck(PhraseSet set, ImmutableArray<string> better, Exemption? unless = null) : Check
{
    public override ImmutableArray<string> Arguments => ["match", "best"];

    public override bool IsBan => true;

    public PhraseSet Phrases => set;

    public ImmutableArray<string> Better => better;

    public Exemption? Unless => unless;

    internal override ImmutableArray<ImmutableArray<PhraseSet>> Triggers => [[set]];

    public override void Collect(PhraseCollector phrases)
    {
        phrases.Add(set);
        unless?.Collect(phrases);
    }

    public override void Run(CheckContext context)
    {
        foreach (PostField field in context.AllFields)
        {
            int reported = -1;
            foreach (PhraseHit hit in LongestHits.Of(context.HitsOf(set, field)))
            {
                string best = better[hit.Entry];
                if (hit.Span.Start < reported || StandsInside(best, field.Text, hit.Span) || unless?.Takes(context.Context, field, hit.Span) == true)
                    continue;
                reported = hit.Span.End;
                string match = hit.Span.Of(field.Text).ToString();
                context.Report(field, hit.Span, new Argument("match", match), new Argument("best", InCaseOf(match, best)));
            }
        }
    }

    /// <summary>Where “Acme” is to be “Acme Cloud”, the first half of “Acme Cloud” is no mistake.</summary>
    private static bool StandsInside(string best, string text, TextSpan span)
    {
        ReadOnlySpan<char> match = span.Of(text);
        for (int at = best.AsSpan().IndexOf(match, StringComparison.OrdinalIgnoreCase); at >= 0;)
        {
            int start = span.Start - at;
            if (start >= 0 && start + best.Length <= text.Length && text.AsSpan(start, best.Length).Equals(best, StringComparison.OrdinalIgnoreCase))
                return !match.Equals(best, StringComparison.OrdinalIgnoreCase) || match.SequenceEqual(best);
            int next = best.AsSpan(at + 1).IndexOf(match, StringComparison.OrdinalIgnoreCase);
            at = next < 0 ? -1 : at + 1 + next;
        }

        return false;
    }

    private static string InCaseOf(string match, string best) =>
        best.Length > 0 && char.IsUpper(match[0]) && char.IsLower(best[0]) ? string.Concat(char.ToUpperInvariant(best[0]).ToString(), best.AsSpan(1)) : best;
}
