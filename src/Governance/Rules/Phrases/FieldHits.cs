using System.Collections.Immutable;
using Governance.Posts;
using Governance.Text;
using Governance.Text.Matching;

namespace Governance.Rules.Phrases;

/// <summary>What one pass over a field found, by set. Used again for field after field, by one thread.</summary>
internal sealed class FieldHits
{
    private readonly PhraseMatches _matches = new();
    private readonly List<(int Slot, PhraseHit Hit)> _hits = [];
    private readonly List<TextSpan> _masks = [];
    private bool[] _hasHits = [];
    private int _maskSlot;

    public PostField? Field { get; private set; }

    /// <summary>Stretches that are registered disclaimers.</summary>
    public IReadOnlyList<TextSpan> Masks => _masks;

    /// <param name="maskSlot">the set of registered disclaimers</param>
    public void Find(PostField field, PhraseIndex index, PostMetadata metadata, int maskSlot)
    {
        Clear();
        Field = field;
        if (_hasHits.Length < index.Count)
            _hasHits = new bool[index.Count];
        _maskSlot = maskSlot;
        PlainFold view = PlainFold.Create(field.Text);
        Run(index.Plain, view, field, index);
        Run(index.ForValuesOf(metadata), view, field, index);
        if (_masks.Count > 0)
            _hits.RemoveAll(hit => index.IsMasked[hit.Slot] && IsMasked(hit.Hit.Span));
    }

    public ImmutableArray<PhraseHit> Of(int slot)
    {
        if (slot < 0 || !_hasHits[slot])
            return [];
        var found = ImmutableArray.CreateBuilder<PhraseHit>();
        foreach ((int candidate, PhraseHit hit) in _hits)
        {
            if (candidate == slot)
                found.Add(hit);
        }

        // The pass for variables comes second, so its hits are behind those of the first.
        found.Sort(static (left, right) => left.Span != right.Span ? left.Span.CompareTo(right.Span) : left.Entry.CompareTo(right.Entry));
        return found.DrainToImmutable();
    }

    public bool IsMasked(TextSpan span)
    {
        foreach (TextSpan mask in _masks)
        {
            if (mask.Contains(span))
                return true;
        }

        return false;
    }

    public void Clear()
    {
        foreach ((int slot, _) in _hits)
            _hasHits[slot] = false;
        _hits.Clear();
        _masks.Clear();
        Field = null;
    }

    private void Run(CompiledPhrases? phrases, PlainFold view, PostField field, PhraseIndex index)
    {
        if (phrases is null)
            return;
        phrases.Matcher.Find(view.Value, _matches);
        foreach (PhraseMatch match in _matches.Items)
        {
            TextSpan span = view.ToOriginal(match.Span);
            foreach (PhraseUse use in phrases.Uses[match.Pattern])
                Add(use, span, field, index);
        }
    }

    private void Add(PhraseUse use, TextSpan span, PostField field, PhraseIndex index)
    {
        if (use.Slot == _maskSlot)
            _masks.Add(span);
        PhraseSet set = index.SetAt(use.Slot);
        if (set.CaseSensitive && !PhraseTemplate.HasVariables(set.Entries[use.Entry]) && !LetterCase.IsKept(set.Entries[use.Entry], span.Of(field.Text)))
            return;
        _hits.Add((use.Slot, new PhraseHit(span, use.Entry, Evaded: false)));
        _hasHits[use.Slot] = true;
    }
}
