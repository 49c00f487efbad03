using System.Collections.Immutable;

namespace Governance.Text;

/// <summary>
/// How a derived text (decoded, unescaped, rendered) came from a source text: verbatim, replaced and inserted segments in
/// order of the derived text, which they cover without gaps. A span maps to the cover of the segments it touches.
/// </summary>
public sealed class TextMap
{
    private readonly ImmutableArray<TextSegment> _segments;

    internal TextMap(ImmutableArray<TextSegment> segments) => _segments = segments;

    public ImmutableArray<TextSegment> Segments => _segments;

    public int DerivedLength => _segments.IsEmpty ? 0 : _segments[^1].Derived.End;

    /// <summary>The derived text is the source from <paramref name="sourceStart"/> on.</summary>
    public static TextMap Verbatim(int length, int sourceStart = 0) =>
        new(length == 0 && sourceStart == 0 ? [] : [new TextSegment(new TextSpan(0, length), new TextSpan(sourceStart, sourceStart + length), SegmentKind.Verbatim)]);

    public TextSpan ToSource(TextSpan derived)
    {
        if (_segments.IsEmpty)
            return default;
        if (derived.IsEmpty)
            return PointToSource(derived.Start);
        int first = IndexAt(derived.Start);
        int last = IndexAt(derived.End - 1);
        TextSpan cover = _segments[first].Clip(derived);
        for (int i = first + 1; i <= last; i++)
            cover = TextSpan.Cover(cover, _segments[i].Clip(derived));
        return cover;
    }

    /// <summary>Whether an edit of the span can be carried over to the source letter by letter.</summary>
    public bool IsVerbatim(TextSpan derived)
    {
        if (_segments.IsEmpty)
            return false;
        int last = IndexAt(Math.Max(derived.Start, derived.End - 1));
        int expected = -1;
        for (int i = IndexAt(derived.Start); i <= last; i++)
        {
            TextSegment segment = _segments[i];
            if (segment.Kind != SegmentKind.Verbatim || (expected >= 0 && segment.Source.Start != expected))
                return false;
            expected = segment.Source.End;
        }

        return true;
    }

    /// <summary>This map (derived → middle) followed by <paramref name="next"/> (middle → source).</summary>
    public TextMap Then(TextMap next)
    {
        var builder = new TextMapBuilder();
        foreach (TextSegment segment in _segments)
        {
            if (segment.Kind != SegmentKind.Verbatim)
            {
                TextSpan source = next.ToSource(segment.Source);
                builder.Add(segment.Derived.Length, source, segment.Kind);
                continue;
            }

            next.AppendTo(builder, segment.Source);
        }

        return builder.ToMap();
    }

    /// <summary>The map of a stretch of the derived text, as a text of its own.</summary>
    public TextMap Slice(TextSpan derived)
    {
        var builder = new TextMapBuilder();
        AppendTo(builder, derived);
        return builder.ToMap();
    }

    private void AppendTo(TextMapBuilder builder, TextSpan stretch)
    {
        if (stretch.IsEmpty)
        {
            builder.Add(0, ToSource(stretch), SegmentKind.Verbatim);
            return;
        }

        for (int i = IndexAt(stretch.Start); i < _segments.Length && _segments[i].Derived.Start < stretch.End; i++)
        {
            TextSegment segment = _segments[i];
            int length = Math.Min(segment.Derived.End, stretch.End) - Math.Max(segment.Derived.Start, stretch.Start);
            builder.Add(length, segment.Clip(stretch), segment.Kind);
        }
    }

    private TextSpan PointToSource(int position)
    {
        TextSegment segment = _segments[IndexAt(Math.Max(0, position == DerivedLength ? position - 1 : position))];
        int source = segment.Kind == SegmentKind.Verbatim
            ? segment.Source.Start + Math.Clamp(position - segment.Derived.Start, 0, segment.Source.Length)
            : position >= segment.Derived.End ? segment.Source.End : segment.Source.Start;
        return new TextSpan(source, source);
    }

    private int IndexAt(int position)
    {
        int low = 0;
        int high = _segments.Length - 1;
        while (low < high)
        {
            int middle = (low + high + 1) / 2;
            if (_segments[middle].Derived.Start <= position)
                low = middle;
            else
                high = middle - 1;
        }

        return low;
    }
}

public enum SegmentKind
{
    /// <summary>The same code units in both texts.</summary>
    Verbatim,

    /// <summary>Stands for other source text, such as an escape.</summary>
    Replaced,

    /// <summary>Nothing in the source; its source span is the empty place where it was put.</summary>
    Inserted,
}

public readonly record struct TextSegment(TextSpan Derived, TextSpan Source, SegmentKind Kind)
{
    internal TextSpan Clip(TextSpan derived)
    {
        if (Kind != SegmentKind.Verbatim)
            return Source;
        int start = Math.Max(derived.Start, Derived.Start);
        int end = Math.Min(derived.End, Derived.End);
        return new TextSpan(Source.Start + start - Derived.Start, Source.Start + end - Derived.Start);
    }
}
