using System.Collections.Immutable;

namespace Governance.Rules.Checks;

/// <summary><c>repetition</c>: flags the same thing too often in a row.</summary>
public sealed class RepetitionCheck(RepetitionOptions options) : Check
{
    public override ImmutableArray<string> Arguments => ["match", "count", "max"];

    public override bool IsBan => true;

    public RepetitionOptions Options => options;

    public override void Run(CheckContext context)
    {
    }
}

/// <param name="Max">how many in a row are still fine</param>
public sealed record RepetitionOptions(Repeatable What, int Max);

public enum Repeatable
{
    /// <summary>The same letter.</summary>
    Characters,

    /// <summary>The same word.</summary>
    Words,

    /// <summary>Marks such as <c>!</c> and <c>?</c>, in any mix.</summary>
    Punctuation,

    /// <summary>Any emoji, with nothing but space between.</summary>
    Emoji,

    /// <summary>The same hashtag anywhere in the text.</summary>
    Hashtags,

    /// <summary>The same sentence anywhere in the text.</summary>
    Sentences,
}
