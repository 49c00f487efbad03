using System.Collections.Immutable;
using Governance.Text;

namespace Governance.Rules;

/// <summary>Phrases that one check or condition asks for together. A handle: its hits are looked up by it.</summary>
/// <param name="entries">as authored</param>
public sealed class PhraseSet(ImmutableArray<string> entries)
{
    public ImmutableArray<string> Entries { get; } = entries;
}

/// <param name="Span">of the field's text</param>
/// <param name="Entry">index into <see cref="PhraseSet.Entries"/></param>
/// <param name="Evaded">found only by looking through an evasion</param>
public readonly record struct PhraseHit(TextSpan Span, int Entry, bool Evaded);

/// <summary>Gathers the phrases of all rules, so that one automaton finds them in one pass.</summary>
public sealed class PhraseCollector
{
    private readonly List<PhraseSet> _sets = [];

    public IReadOnlyList<PhraseSet> Sets => _sets;

    public void Add(PhraseSet set) => _sets.Add(set);
}
