using System.Collections.Immutable;

namespace Governance.Rules.Checks;

/// <summary><c>claims</c>: flags what makes a text a claim, unless it stands inside the words of a claim in the firm's registry.</summary>
public sealed class ClaimsCheck(PhraseSet signs, Exemption? unless = null, Vicinity? near = null) : Check
{
    private readonly PhrasesCheck _phrases = new(signs, (unless ?? new Exemption()) with { Claimed = true }, near);

    public override ImmutableArray<string> Arguments => _phrases.Arguments;

    public override bool IsBan => true;

    public override void Collect(PhraseCollector phrases) => _phrases.Collect(phrases);

    public override void Run(CheckContext context) => _phrases.Run(context);
}
