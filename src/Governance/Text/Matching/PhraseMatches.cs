namespace Governance.Text.Matching;

/// <summary>
/// What <see cref="PhraseMatcher.Find"/> found, in order. Made once and used for text after text, by one thread at a time.
/// </summary>
public sealed class PhraseMatches
{
    private PhraseMatch[] _items = [];
    private bool _inOrder = true;

    public int Count { get; private set; }

    /// <summary>Valid until the next search into this object.</summary>
    public ReadOnlySpan<PhraseMatch> Items => _items.AsSpan(0, Count);

    internal ScanBuffer Buffer { get; } = new();

    internal void Clear()
    {
        Count = 0;
        _inOrder = true;
    }

    internal void Add(PhraseMatch match)
    {
        if (Count == _items.Length)
            Array.Resize(ref _items, Math.Max(16, Count * 2));
        _inOrder &= Count == 0 || _items[Count - 1] <= match;
        _items[Count++] = match;
    }

    internal void Sort()
    {
        if (!_inOrder)
            _items.AsSpan(0, Count).Sort();
    }
}
