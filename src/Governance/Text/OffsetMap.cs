namespace Governance.Text;

/// <summary>
/// From positions of a derived text to its source, as runs in order of both. Within an even run positions go side by side; an uneven
/// run (a ligature, collapsed space, something removed) maps as a whole. Runs tile the source: each ends where the next begins.
/// </summary>
internal sealed class OffsetMap
{
    // Pairs of (start in the derived text, start in the source, doubled, plus one where uneven).
    private readonly int[] _runs;
    private readonly int _derivedLength;
    private readonly int _sourceLength;

    internal OffsetMap(int[] runs, int derivedLength, int sourceLength)
    {
        _runs = runs;
        _derivedLength = derivedLength;
        _sourceLength = sourceLength;
    }

    /// <summary>The smallest span of the source that holds all the derived span came from.</summary>
    public TextSpan ToSource(TextSpan derived)
    {
        int start = StartOf(derived.Start);
        return new TextSpan(start, derived.IsEmpty ? start : EndOf(derived.End - 1));
    }

    private int StartOf(int position)
    {
        if (position >= _derivedLength)
            return _sourceLength;
        int run = RunAt(position);
        return IsUneven(run) ? SourceStart(run) : SourceStart(run) + position - _runs[run];
    }

    private int EndOf(int position)
    {
        int run = RunAt(position);
        if (!IsUneven(run))
            return SourceStart(run) + position - _runs[run] + 1;
        return run + 2 < _runs.Length ? SourceStart(run + 2) : _sourceLength;
    }

    private bool IsUneven(int run) => (_runs[run + 1] & 1) != 0;

    private int SourceStart(int run) => _runs[run + 1] >> 1;

    /// <summary>The last run that starts at or before the position: empty runs at the same place stand before it.</summary>
    private int RunAt(int position)
    {
        int low = 0, high = (_runs.Length / 2) - 1;
        while (low < high)
        {
            int middle = (low + high + 1) / 2;
            if (_runs[2 * middle] <= position)
                low = middle;
            else
                high = middle - 1;
        }

        return 2 * low;
    }
}
