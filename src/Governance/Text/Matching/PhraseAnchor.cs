namespace Governance.Text.Matching;

/// <summary>The part of a phrase that a scan looks for.</summary>
/// <param name="Offset">In the phrase's text.</param>
/// <param name="Length">In units; for a pair, of its second word.</param>
internal readonly record struct PhraseAnchor(PhraseAnchorKind Kind, int Piece, int Offset, int Length)
{
    /// <summary>Where the first word of a pair starts, and how long it is.</summary>
    public int FirstOffset { get; init; }

    public int FirstLength { get; init; }
}

internal enum PhraseAnchorKind
{
    /// <summary>The phrase is a lone wildcard.</summary>
    None,

    /// <summary>Some units anywhere: as many as a <see cref="UnitWindow"/> spans, or one or two.</summary>
    Units,

    /// <summary>The first letters of a word.</summary>
    Prefix,

    /// <summary>A whole word.</summary>
    Word,

    /// <summary>Two whole words that follow each other.</summary>
    Pair,
}
