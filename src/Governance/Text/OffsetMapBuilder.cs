using System.Buffers;

namespace Governance.Text;

/// <summary>Gathers the runs of an <see cref="OffsetMap"/>; nothing is allocated while the texts go side by side.</summary>
internal ref struct OffsetMapBuilder
{
    private int[]? _runs;
    private int _count;
    private int _derived;
    private int _source;
    private bool _lastUneven;

    public readonly int SourceEnd => _source;

    /// <summary>The next units are the same number on both sides and correspond one by one.</summary>
    public void AddEven(int length)
    {
        if (length == 0)
            return;
        if (_lastUneven)
            Add(uneven: false);
        _derived += length;
        _source += length;
    }

    /// <summary>The next units correspond only as a whole; either side may be empty.</summary>
    public void AddUneven(int derivedLength, int sourceLength)
    {
        if (derivedLength == 0 && sourceLength == 0)
            return;
        if (_count == 0 && _derived > 0)
            AddFirst();
        Add(uneven: true);
        _derived += derivedLength;
        _source += sourceLength;
    }

    /// <summary>Null where derived and source positions are the same throughout.</summary>
    public readonly OffsetMap? Build() => _count == 0 ? null : new OffsetMap(_runs.AsSpan(0, _count).ToArray(), _derived, _source);

    public void Dispose()
    {
        if (_runs is not null)
            ArrayPool<int>.Shared.Return(_runs);
        _runs = null;
    }

    private void AddFirst()
    {
        _runs ??= ArrayPool<int>.Shared.Rent(32);
        (_runs[0], _runs[1], _count) = (0, 0, 2);
    }

    private void Add(bool uneven)
    {
        _lastUneven = uneven;
        _runs ??= ArrayPool<int>.Shared.Rent(32);
        if (_count + 2 > _runs.Length)
        {
            int[] larger = ArrayPool<int>.Shared.Rent(_runs.Length * 2);
            _runs.AsSpan(0, _count).CopyTo(larger);
            ArrayPool<int>.Shared.Return(_runs);
            _runs = larger;
        }

        _runs[_count] = _derived;
        _runs[_count + 1] = (_source << 1) | (uneven ? 1 : 0);
        _count += 2;
    }
}
