using System.Collections.Immutable;
using Governance.Posts;

namespace Governance.Rules.Checks;

/// <summary><c>media</c>: flags media without the texts they need, and more or longer ones than the platform takes.</summary>
public sealed class MediaCheck(MediaOptions options) : Check
{
    public override ImmutableArray<string> Arguments => ["file", "kind", "missing", "count", "length", "max", "min", "seconds", "problem"];

    public MediaOptions Options => options;

    public override void Run(CheckContext context)
    {
    }
}

public sealed record MediaOptions
{
    /// <summary>Kinds it looks at; empty for all.</summary>
    public ImmutableArray<MediaKind> Kinds { get; init; } = [];

    public ImmutableArray<MediaNeed> Require { get; init; } = [];

    public AltOptions? Alt { get; init; }

    /// <summary>Compares how many there are with what the platform takes, at most and at least.</summary>
    public bool CountByPlatform { get; init; }

    public bool SecondsByPlatform { get; init; }
}

/// <param name="Min">graphemes; a shorter text says too little</param>
/// <param name="Max">graphemes</param>
/// <param name="NotFileName">a file name is no description</param>
public sealed record AltOptions(int? Min, int? Max, bool NotFileName);

public enum MediaNeed
{
    Alt,
    Text,
    Transcript,
    Rights,
}
