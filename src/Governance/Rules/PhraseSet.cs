using System.Collections.Immutable;
using Governance.Text;
using Governance.Text.Matching;

namespace Governance.Rules;

/// <summary>Phrases that one check or condition asks for together. A handle: its hits are looked up by it.</summary>
/// <param name="entries">as authored</param>
public sealed class PhraseSet(ImmutableArray<string> entries)
{
    public ImmutableArray<string> Entries { get; } = entries;

    /// <summary>Letters must stand in the entry's own case.</summary>
    public bool CaseSensitive { get; init; }

    /// <summary><see cref="PhraseEdges.None"/> for plain substrings, in which <c>*</c> and <c>{</c> mean themselves.</summary>
    public PhraseEdges Edges { get; init; } = PhraseEdges.Both;

    /// <summary>Whether hits inside registered disclaimers count; so for what a post is required to say.</summary>
    public bool SeesDisclaimers { get; init; }

    /// <summary>Where the last rule set that was made put it; only a hint, since several may share the set.</summary>
    internal int Slot { get; set; } = -1;
}

/// <param name="Span">of the field's text</param>
/// <param name="Entry">index into <see cref="PhraseSet.Entries"/></param>
/// <param name="Evaded">found only by looking through an evasion</param>
public readonly record struct PhraseHit(TextSpan Span, int Entry, bool Evaded);
