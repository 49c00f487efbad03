using System.Collections.Immutable;

namespace Governance.Rules.Checks;

/// <summary><c>casing</c>: flags terms in other casing, hashtags of several words without capitals, and runs of capitals.</summary>
public sealed class CasingCheck(CasingOptions options) : Check
{
    public override ImmutableArray<string> Arguments => ["match", "best"];

    public override bool IsBan => true;

    public CasingOptions Options => options;

    public override void Run(CheckContext context)
    {
    }
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
/// <param name="Letters">shorter words neither make nor break a run</param>
/// <param name="Allow">acronyms and names that are written in capitals</param>
public sealed record AllCapsOptions(int Words, int Letters, ImmutableArray<string> Allow);
