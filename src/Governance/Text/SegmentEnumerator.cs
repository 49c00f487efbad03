namespace Governance.Text;

/// <summary>How text is cut into segments: where the first one ends.</summary>
public interface ISegmentation
{
    /// <summary>UTF-16 length of the first segment; 0 only for empty text.</summary>
    static abstract int NextLength(ReadOnlySpan<char> text);
}

/// <summary>The segments of a text in order; together they cover it.</summary>
public ref struct SegmentEnumerator<TSegmentation>(ReadOnlySpan<char> text)
    where TSegmentation : struct, ISegmentation
{
    private readonly ReadOnlySpan<char> _text = text;

    public TextSpan Current { get; private set; }

    public readonly SegmentEnumerator<TSegmentation> GetEnumerator() => this;

    public bool MoveNext()
    {
        int start = Current.End;
        if (start == _text.Length)
            return false;
        Current = new TextSpan(start, start + TSegmentation.NextLength(_text[start..]));
        return true;
    }
}
