using System.Buffers;

namespace Governance.Text;

/// <summary>Growing output of a normalization, and the work space for one segment: decompose, order, compose.</summary>
internal ref struct NormalizationBuffer(Span<char> initial)
{
    private Span<char> _chars = initial;
    private char[]? _rented;
    private int[]? _codePoints;
    private int _count;

    public int Length { get; private set; }

    public readonly ReadOnlySpan<char> Written => _chars[..Length];

    public void Clear() => Length = 0;

    public void Append(char c)
    {
        if (Length == _chars.Length)
            Grow(1);
        _chars[Length++] = c;
    }

    public void Append(scoped ReadOnlySpan<char> text)
    {
        if (text.Length > _chars.Length - Length)
            Grow(text.Length);
        text.CopyTo(_chars[Length..]);
        Length += text.Length;
    }

    /// <param name="segment">from a boundary to the next one</param>
    public void AppendNormalized(scoped ReadOnlySpan<char> segment, NormalizationForm form)
    {
        Load(segment, form);
        AppendLoaded();
    }

    /// <summary>Normalizes what was written from a boundary on, in place.</summary>
    public void NormalizeFrom(int start, NormalizationForm form)
    {
        Load(Written[start..], form);
        Length = start;
        AppendLoaded();
    }

    public void Dispose()
    {
        if (_rented is not null)
            ArrayPool<char>.Shared.Return(_rented);
        if (_codePoints is not null)
            ArrayPool<int>.Shared.Return(_codePoints);
        _rented = null;
        _codePoints = null;
    }

    private void Load(scoped ReadOnlySpan<char> segment, NormalizationForm form)
    {
        _count = 0;
        for (int i = 0; i < segment.Length;)
        {
            int codePoint = CodePoint.At(segment, i, out int length);
            Decompose(codePoint, form);
            i += length;
        }
    }

    private void AppendLoaded()
    {
        Span<int> codePoints = _codePoints.AsSpan(0, _count);
        Order(codePoints);
        Compose(ref codePoints);
        Span<char> units = stackalloc char[2];
        foreach (int codePoint in codePoints)
            Append(units[..CodePoint.Write(codePoint, units)]);
    }

    private void Decompose(int codePoint, NormalizationForm form)
    {
        if (Hangul.IsSyllable(codePoint))
        {
            Span<int> letters = stackalloc int[3];
            foreach (int letter in letters[..Hangul.Decompose(codePoint, letters)])
                Add(letter);
            return;
        }

        ReadOnlySpan<char> mapped = form == NormalizationForm.C ? DecompositionTable.Canonical(codePoint) : DecompositionTable.Compatible(codePoint);
        if (mapped.IsEmpty)
            Add(codePoint);
        for (int i = 0; i < mapped.Length;)
        {
            Add(CodePoint.At(mapped, i, out int length));
            i += length;
        }
    }

    /// <summary>Sorts each run of marks by combining class and keeps the order of equals.</summary>
    private static void Order(Span<int> codePoints)
    {
        for (int start = 0; start < codePoints.Length; start++)
        {
            if (CombiningClass(codePoints[start]) == 0)
                continue;
            int end = start + 1;
            while (end < codePoints.Length && CombiningClass(codePoints[end]) != 0)
                end++;
            if (end - start > 1)
                OrderMarks(codePoints[start..end]);
            start = end;
        }
    }

    private static void OrderMarks(Span<int> marks)
    {
        // Sorting (class, position, mark) keeps a wall of a million marks from taking quadratic time.
        if (marks.Length > 32)
        {
            ulong[] keys = new ulong[marks.Length];
            for (int i = 0; i < marks.Length; i++)
                keys[i] = ((ulong)CombiningClass(marks[i]) << 56) | ((ulong)(uint)i << 24) | (uint)marks[i];
            keys.AsSpan().Sort();
            for (int i = 0; i < marks.Length; i++)
                marks[i] = (int)(keys[i] & 0xFFFFFF);
            return;
        }

        for (int i = 1; i < marks.Length; i++)
        {
            int mark = marks[i], combiningClass = CombiningClass(mark), j = i;
            for (; j > 0 && CombiningClass(marks[j - 1]) > combiningClass; j--)
                marks[j] = marks[j - 1];
            marks[j] = mark;
        }
    }

    private static void Compose(ref Span<int> codePoints)
    {
        int starter = -1, kept = 0, lastClass = -1;
        foreach (int codePoint in codePoints)
        {
            int properties = NormalizationTable.Of(codePoint);
            int combiningClass = properties & 0xFF;
            if (starter >= 0 && lastClass < combiningClass && (properties & NormalizationTable.MayCompose) != 0)
            {
                int composite = Compose(codePoints[starter], codePoint);
                if (composite >= 0)
                {
                    codePoints[starter] = composite;
                    continue;
                }
            }

            codePoints[kept] = codePoint;
            if (combiningClass == 0)
            {
                starter = kept;
                lastClass = -1;
            }
            else
            {
                lastClass = combiningClass;
            }

            kept++;
        }

        codePoints = codePoints[..kept];
    }

    private static int Compose(int first, int second)
    {
        int syllable = Hangul.Compose(first, second);
        return syllable >= 0 ? syllable : CompositionTable.Compose(first, second);
    }

    private static int CombiningClass(int codePoint) => NormalizationTable.Of(codePoint) & 0xFF;

    private void Add(int codePoint)
    {
        _codePoints ??= ArrayPool<int>.Shared.Rent(64);
        if (_count == _codePoints.Length)
        {
            int[] larger = ArrayPool<int>.Shared.Rent(_count * 2);
            _codePoints.CopyTo(larger, 0);
            ArrayPool<int>.Shared.Return(_codePoints);
            _codePoints = larger;
        }

        _codePoints[_count++] = codePoint;
    }

    private void Grow(int more)
    {
        char[] larger = ArrayPool<char>.Shared.Rent(Math.Max(_chars.Length * 2, Length + more));
        _chars[..Length].CopyTo(larger);
        if (_rented is not null)
            ArrayPool<char>.Shared.Return(_rented);
        _rented = larger;
        _chars = larger;
    }
}
