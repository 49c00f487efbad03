using System.Collections.Immutable;
using Governance.Posts;
using Governance.Text;
using Governance.Text.Matching;

namespace Governance.Rules.Phrases;

/// <summary>What one pass over a field found, by set; and a second pass over its evasion view. Used again for field after field, by one thread.</summary>
internal sealed class FieldHits(PhraseIndex index, int maskSlot)
{
    private readonly PhraseMatches _matches = new();
    private readonly List<(int Slot, PhraseHit Hit)> _hits = [];
    private readonly List<(int Slot, PhraseHit Hit)> _evaded = [];
    private readonly List<TextSpan> _masks = [];
    private readonly bool[] _hasHits = new bool[index.Count];
    private readonly Dictionary<(int Slot, bool Evasion), HitList> _lists = [];
    private CompiledPhrases? _variable;
    private EvasionView? _view;
    private bool _lookedForEvasions;

    public PostField? Field { get; private set; }

    public void Find(PostField field, PostMetadata metadata)
    {
        Clear();
        Field = field;
        _variable = index.ForValuesOf(metadata);
        MatchText text = MatchText.Create(field.Text);
        Run(index.Plain, text, field, _hits);
        Run(_variable, text, field, _hits);
        foreach ((int slot, PhraseHit hit) in _hits)
        {
            if (slot == maskSlot)
                _masks.Add(hit.Span);
        }

        Mask(_hits);
        foreach ((int slot, _) in _hits)
            _hasHits[slot] = true;
    }

    public HitList Of(int slot, bool evasion)
    {
        evasion = evasion && LookForEvasions() is not null;
        if (!_hasHits[slot])
            return HitList.Empty;
        if (!_lists.TryGetValue((slot, evasion), out HitList? list))
            _lists.Add((slot, evasion), list = Gather(slot, evasion));
        return list;
    }

    /// <summary>Marks the slots that have hits.</summary>
    public void Mark(bool[] slots, bool evasion)
    {
        if (evasion)
            LookForEvasions();
        foreach ((int slot, _) in evasion ? _evaded : _hits)
            slots[slot] = true;
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

    /// <summary>None before evasions were looked for.</summary>
    public EvasionKind KindsAt(TextSpan span) => _view?.KindsAt(span) ?? EvasionKind.None;

    public void Clear()
    {
        foreach ((int slot, _) in _hits)
            _hasHits[slot] = false;
        foreach ((int slot, _) in _evaded)
            _hasHits[slot] = false;
        _hits.Clear();
        _evaded.Clear();
        _masks.Clear();
        _lists.Clear();
        _view = null;
        _lookedForEvasions = false;
        Field = null;
    }

    private HitList Gather(int slot, bool evasion)
    {
        var found = ImmutableArray.CreateBuilder<PhraseHit>();
        foreach ((int candidate, PhraseHit hit) in _hits)
        {
            if (candidate == slot)
                found.Add(evasion ? hit with { Evaded = (_view!.KindsAt(hit.Span) & EvasionKinds.SeenThrough) != EvasionKind.None } : hit);
        }

        if (evasion)
            AddEvaded(slot, found);
        return new HitList(found);
    }

    private EvasionView? LookForEvasions()
    {
        if (_lookedForEvasions)
            return _view;
        _lookedForEvasions = true;
        _view = EvasionView.Create(Field!.Text);
        if (_view is null)
            return null;
        foreach (MatchText text in _view.Texts)
        {
            Run(index.Evasion, text, Field, _evaded);
            Run(_variable, text, Field, _evaded);
        }

        Mask(_evaded);
        foreach ((int slot, _) in _evaded)
            _hasHits[slot] = true;
        return _view;
    }

    private void AddEvaded(int slot, ImmutableArray<PhraseHit>.Builder found)
    {
        // The view reads a plain phrase as the plain pass did, so its hit there is the same stretch.
        HashSet<(TextSpan, int)> known = [.. found.Select(hit => (hit.Span, hit.Entry))];
        foreach ((int candidate, PhraseHit hit) in _evaded)
        {
            if (candidate == slot && known.Add((hit.Span, hit.Entry)))
                found.Add(hit with { Evaded = !_view!.IsHonest(hit.Span) });
        }
    }

    private void Mask(List<(int Slot, PhraseHit Hit)> hits)
    {
        if (_masks.Count > 0)
            hits.RemoveAll(hit => index.IsMasked[hit.Slot] && IsMasked(hit.Hit.Span));
    }

    private void Run(CompiledPhrases? phrases, MatchText text, PostField field, List<(int Slot, PhraseHit Hit)> hits)
    {
        if (phrases is null)
            return;
        phrases.Matcher.Find(text.Value, _matches);
        foreach (PhraseMatch match in _matches.Items)
        {
            TextSpan span = text.ToOriginal(match.Span);
            foreach (PhraseUse use in phrases.Uses[match.Pattern])
            {
                PhraseSet set = index.SetAt(use.Slot);
                bool mindsCase = set.CaseSensitive && !PhraseTemplate.HasVariables(set.Entries[use.Entry]);
                bool stands = set.Edges == PhraseEdges.None || StandingApart.Holds(set.Entries[use.Entry], field.Text, span);
                if (stands && (!mindsCase || LetterCase.IsKept(set.Entries[use.Entry], span.Of(field.Text))))
                    hits.Add((use.Slot, new PhraseHit(span, use.Entry, Evaded: false)));
            }
        }
    }
}
