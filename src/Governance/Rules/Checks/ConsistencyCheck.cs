using System.Collections.Immutable;

namespace Governance.Rules.Checks;

/// <summary><c>consistency</c>: flags a second spelling of what the post already spells another way.</summary>
public sealed class ConsistencyCheck(ConsistencyOptions options) : Check
{
    public override ImmutableArray<string> Arguments => ["match", "other"];

    public override bool IsBan => true;

    public ConsistencyOptions Options => options;

    public override void Run(CheckContext context)
    {
    }
}

/// <param name="Groups">each: spellings of one thing, as phrases</param>
public sealed record ConsistencyOptions(ImmutableArray<ImmutableArray<string>> Groups);
