using System.Collections.Immutable;

namespace Governance.Rules.Checks;

/// <summary><c>count</c>: flags what comes more (or less) often than a post can bear.</summary>
public sealed class CountCheck(CountOptions options) : Check
{
    public override ImmutableArray<string> Arguments => ["count", "max", "min", "what", "over"];

    public CountOptions Options => options;

    public override void Run(CheckContext context)
    {
    }
}

public sealed record CountOptions(Countable What)
{
    public Bound? Max { get; init; }

    public Bound? Min { get; init; }

    /// <summary>Counts in each sentence rather than in the whole text.</summary>
    public bool PerSentence { get; init; }

    public LimitStrength Limit { get; init; }
}

public enum Countable
{
    Hashtags,
    Mentions,
    Links,
    Emoji,
    Cashtags,
    Words,
    Sentences,
    Exclamations,
    Questions,
    Lines,
    Paragraphs,
}
