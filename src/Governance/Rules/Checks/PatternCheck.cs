using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using Governance.Posts;
using Governance.Rules.Patterns;
using Governance.Text;
using Governance.Text.Matching;

namespace Governance.Rules.Checks;

/// <summary><c>pattern</c>: flags each match of a regex, which must hold a literal that is looked for first.</summary>
public sealed class PatternCheck : Check
{
    private readonly PhraseSet _literals;

    public PatternCheck(Pattern pattern, Exemption? unless = null, Vicinity? near = null)
    {
        Pattern = pattern;
        Unless = unless;
        Near = near;
        _literals = new PhraseSet(pattern.Literals) { Edges = PhraseEdges.None, SeesDisclaimers = true };
    }

    public override ImmutableArray<string> Arguments => ["match"];

    public override bool IsBan => true;

    public Pattern Pattern { get; }

    public Exemption? Unless { get; }

    public Vicinity? Near { get; }

    /// <inheritdoc cref="Pattern.TryCreate"/>
    public static bool TryCreate(
        string regex, string? literal, Exemption? unless, Vicinity? near, [NotNullWhen(true)] out PatternCheck? check, [NotNullWhen(false)] out string? error)
    {
        check = Pattern.TryCreate(regex, literal, out Pattern? pattern, out error) ? new PatternCheck(pattern, unless, near) : null;
        return check is not null;
    }

    internal override ImmutableArray<ImmutableArray<PhraseSet>> Triggers => Near is null ? [[_literals]] : [[_literals], [Near.Phrases]];

    public override void Collect(PhraseCollector phrases)
    {
        phrases.Add(_literals);
        Unless?.Collect(phrases);
        Near?.Collect(phrases);
    }

    public override void Run(CheckContext context)
    {
        foreach (PostField field in context.AllFields)
        {
            if (context.HitsOf(_literals, field).IsEmpty)
                continue;
            foreach (TextSpan span in Pattern.Matches(field.Text))
            {
                if (span.IsEmpty || context.Context.IsDisclaimer(field, span) || Near?.Holds(context, field, span) == false || Unless?.Takes(context.Context, field, span) == true)
                    continue;
                context.Report(field, span, new Argument("match", span.Of(field.Text).ToString()));
            }
        }
    }
}
