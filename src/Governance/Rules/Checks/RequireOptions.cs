using System.Collections.Immutable;

namespace Governance.Rules.Checks;

/// <summary>One of <see cref="Any"/>, <see cref="All"/> and <see cref="FirstThatFits"/> is given.</summary>
public sealed record RequireOptions
{
    /// <summary>One of these is enough.</summary>
    public ImmutableArray<Label> Any { get; init; } = [];

    /// <summary>All of these must be there.</summary>
    public ImmutableArray<Label> All { get; init; } = [];

    /// <summary>Prescribed wordings, longest first: the first that the platform has room for must be there.</summary>
    public ImmutableArray<string> FirstThatFits { get; init; } = [];

    /// <summary>A wording fits where the platform has room for it alone, rather than beside the rest of the post.</summary>
    public bool FitsAlone { get; init; }

    /// <summary>Where it must stand; all of these hold at once.</summary>
    public ImmutableArray<Placement> At { get; init; } = [];

    /// <summary>Takes back what was found of <see cref="Any"/> and <see cref="All"/>.</summary>
    public Exemption? Unless { get; init; }

    /// <summary>What stands there in another language than the post's does not count.</summary>
    public bool InPostLanguage { get; init; }

    /// <summary>In each part of a thread, rather than once in all of it.</summary>
    public bool EachPart { get; init; }
}

/// <summary>What a post may say to meet a requirement. Country and language do not narrow what counts, only what is proposed.</summary>
/// <param name="Text">as a phrase</param>
/// <param name="Country">where it is customary; null for anywhere</param>
/// <param name="Language">what language it is; null for any</param>
public sealed record Label(string Text, string? Country = null, string? Language = null);

public enum Placement
{
    Start,
    End,

    /// <summary>Before the platform cuts the post, which is an estimate.</summary>
    AboveFold,
    BeforeLink,

    FirstLine,
    FirstTwoLines,

    /// <summary>Not behind three or more hashtags.</summary>
    FirstThreeHashtags,

    /// <summary>Not behind other hashtags in a row of them, where nobody reads.</summary>
    OutsideHashtagRun,
    OwnLine,
}
