using System.Collections.Immutable;
using Governance.Posts;

namespace Governance.Rules.Checks;

/// <summary><c>forbid</c>: flags characters, media, a field or a platform that may not be used at all.</summary>
public sealed class ForbidCheck(ForbidOptions options) : Check
{
    public override ImmutableArray<string> Arguments => ["match", "kind"];

    public override bool IsBan => true;

    public ForbidOptions Options => options;

    public override void Run(CheckContext context)
    {
    }
}

/// <summary>One of these is given.</summary>
public sealed record ForbidOptions
{
    public ForbiddenCharacters? Characters { get; init; }

    /// <summary>Characters or strings, matched exactly.</summary>
    public ImmutableArray<string> Texts { get; init; } = [];

    public ImmutableArray<MediaKind> Media { get; init; } = [];

    public string? Field { get; init; }

    public ImmutableArray<string> Platforms { get; init; } = [];
}

public enum ForbiddenCharacters
{
    /// <summary>What the post's platform refuses in that field.</summary>
    Platform,

    /// <summary>Letters of other alphabets or symbols that look like bold, script or circled Latin; screen readers spell or skip them.</summary>
    FancyLetters,

    /// <summary>Letters of other alphabets that pass for Latin ones inside a word.</summary>
    LookAlikes,

    BidiControls,

    /// <summary>Zero-width and other unseen characters that no script or emoji needs where they stand.</summary>
    Invisible,
}
