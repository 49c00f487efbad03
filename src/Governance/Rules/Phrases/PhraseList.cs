using System.Collections.Immutable;
using Governance.Text;
using Governance.Text.Matching;

namespace Governance.Rules.Phrases;

/// <summary>Patterns of many sets, each text once, with the sets and entries that asked for it.</summary>
internal sealed class PhraseList
{
    private readonly Dictionary<PhrasePattern, int> _numbers = [];
    private readonly List<PhrasePattern> _patterns = [];
    private readonly List<List<PhraseUse>> _uses = [];

    /// <param name="phrase">as authored, its variables filled in</param>
    public void Add(string phrase, PhraseEdges edges, PhraseUse use)
    {
        string text = MatchForm(phrase);
        if (string.IsNullOrWhiteSpace(text))
            return;
        var pattern = new PhrasePattern(text, edges);
        if (!_numbers.TryGetValue(pattern, out int number))
        {
            number = _patterns.Count;
            _numbers.Add(pattern, number);
            _patterns.Add(pattern);
            _uses.Add([]);
        }

        if (!_uses[number].Contains(use))
            _uses[number].Add(use);
    }

    /// <returns>null where there is nothing to find</returns>
    public CompiledPhrases? Compile() =>
        _patterns.Count == 0 ? null : new CompiledPhrases(PhraseMatcher.Create([.. _patterns]), [.. _uses.Select(uses => uses.ToImmutableArray())]);

    private static string MatchForm(string phrase) => MatchText.Create(phrase).Value.Trim();
}

/// <param name="Slot">of the set, in its index</param>
internal readonly record struct PhraseUse(int Slot, int Entry);

internal sealed record CompiledPhrases(PhraseMatcher Matcher, ImmutableArray<PhraseUse>[] Uses);
