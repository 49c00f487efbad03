using System.Collections.Immutable;
using System.Text;

namespace Governance.Text;

/// <summary>Builds a <see cref="TextMap"/>, and the derived text with it where one is wanted. Neighbouring verbatim segments join.</summary>
public sealed class TextMapBuilder
{
    private readonly ImmutableArray<TextSegment>.Builder _segments = ImmutableArray.CreateBuilder<TextSegment>();
    private readonly StringBuilder _text = new();
    private int _length;

    /// <summary>Length of the derived text so far.</summary>
    public int Length => _length;

    /// <summary>The derived text from a place on.</summary>
    public string TextFrom(int start) => _text.ToString(start, _length - start);

    public void Verbatim(ReadOnlySpan<char> text, int sourceStart)
    {
        _text.Append(text);
        Add(text.Length, new TextSpan(sourceStart, sourceStart + text.Length), SegmentKind.Verbatim);
    }

    public void Replaced(ReadOnlySpan<char> text, TextSpan source)
    {
        _text.Append(text);
        Add(text.Length, source, SegmentKind.Replaced);
    }

    public void Inserted(ReadOnlySpan<char> text, int sourcePosition)
    {
        _text.Append(text);
        Add(text.Length, new TextSpan(sourcePosition, sourcePosition), SegmentKind.Inserted);
    }

    public RenderedText ToText() => new(_text.ToString(), ToMap());

    public TextMap ToMap() => new(_segments.ToImmutable());

    internal void Add(int derivedLength, TextSpan source, SegmentKind kind)
    {
        if (derivedLength == 0 && (_segments.Count > 0 || source.IsEmpty && source.Start == 0))
            return;
        var derived = new TextSpan(_length, _length + derivedLength);
        _length = derived.End;
        if (_segments.Count > 0 && kind == SegmentKind.Verbatim && _segments[^1] is { Kind: SegmentKind.Verbatim } last && last.Source.End == source.Start)
        {
            _segments[^1] = new TextSegment(TextSpan.Cover(last.Derived, derived), TextSpan.Cover(last.Source, source), kind);
            return;
        }

        if (_segments.Count == 1 && _segments[0].Derived.IsEmpty)
            _segments.Clear();
        _segments.Add(new TextSegment(derived, source, kind));
    }
}
