namespace Governance.Text;

/// <summary>Makes the text of a <see cref="MatchText"/> for any input, segment by segment: what composes together maps together.</summary>
internal ref struct MatchTextBuilder
{
    private readonly string _text;
    private NormalizationBuffer _output;
    private OffsetMapBuilder _map;

    // The open segment: where it starts in the output (-1: none) and ends in the text.
    private int _segment;
    private int _segmentEnd;
    private bool _composes;
    private bool _merged;

    private MatchTextBuilder(string text, Span<char> initial)
    {
        _text = text;
        _output = new NormalizationBuffer(initial);
        _segment = -1;
    }

    public static string Make(string text, out OffsetMap? map)
    {
        using var builder = new MatchTextBuilder(text, stackalloc char[512]);
        builder.Run();
        map = builder._map.Build();
        return builder._output.Written.SequenceEqual(text) ? text : builder._output.Written.ToString();
    }

    public void Dispose()
    {
        _map.Dispose();
        _output.Dispose();
    }

    private void Run()
    {
        ReadOnlySpan<char> text = _text;
        Span<char> units = stackalloc char[2];
        for (int i = 0; i < text.Length;)
        {
            i += AppendPlain(i);
            int codePoint = CodePoint.At(text, i, out int length);
            i += length;
            if (codePoint < 0x80)
            {
                units[0] = Small((char)codePoint);
                Append(units[..1], i - length, i);
            }
            else if (!MatchTable.TryMap(codePoint, out ReadOnlySpan<char> mapped))
            {
                Append(text.Slice(i - length, length), i - length, i);
            }
            else if (!mapped.IsEmpty)
            {
                Append(mapped, i - length, i);
            }
        }

        Close();
        _map.AddUneven(0, text.Length - _map.SourceEnd);
    }

    /// <summary>ASCII that nothing after it can change, up to the last character of its run.</summary>
    private int AppendPlain(int start)
    {
        ReadOnlySpan<char> text = _text;
        int i = start;
        for (; i + 1 < text.Length && text[i] < 0x80 && text[i + 1] < 0x80; i++)
        {
            char small = Small(text[i]);
            if (small == ' ' && (Small(text[i + 1]) == ' ' || EndsWithSpace()))
                break;
            if (i == start)
                Open(start);
            _segment = -1;
            _output.Append(small);
        }

        if (i > start)
            _map.AddEven(i - start);
        return i - start;
    }

    private void Append(scoped ReadOnlySpan<char> mapped, int start, int end)
    {
        if (mapped[0] == ' ' && EndsWithSpace() && _segment >= 0)
        {
            mapped = mapped[1..];
            _merged = true;
        }
        else if (_segment < 0 || (NormalizationTable.Of(CodePoint.At(mapped, 0, out _)) & NormalizationTable.NoBoundaryBefore(NormalizationForm.C)) == 0)
        {
            Open(start);
        }
        else if (_segmentEnd < start)
        {
            // Something ignorable stood between a letter and its mark.
            _merged = true;
        }

        _segmentEnd = end;
        for (int i = 0; i < mapped.Length;)
        {
            int codePoint = CodePoint.At(mapped, i, out int length);
            // The first character that normalization can change or move is U+0300.
            _composes |= codePoint >= 0x300 && (NormalizationTable.Of(codePoint) & (0xFF | NormalizationTable.MayCompose)) != 0;
            i += length;
        }

        _output.Append(mapped);
    }

    /// <summary>Ends the open segment and begins one at <paramref name="start"/>; what was skipped between them was removed.</summary>
    private void Open(int start)
    {
        Close();
        _map.AddUneven(0, start - _map.SourceEnd);
        _segment = _output.Length;
        _merged = false;
        _composes = false;
    }

    private void Close()
    {
        if (_segment < 0)
            return;
        if (_composes)
            _output.NormalizeFrom(_segment, NormalizationForm.C);
        int derived = _output.Length - _segment, source = _segmentEnd - _map.SourceEnd;
        if (derived == source && !_merged)
            _map.AddEven(derived);
        else
            _map.AddUneven(derived, source);
        _segment = -1;
    }

    private readonly bool EndsWithSpace() => _output.Length > 0 && _output.Written[^1] == ' ';

    private static char Small(char c) => c is >= 'A' and <= 'Z' ? (char)(c | 0x20) : c is >= '\t' and <= '\r' ? ' ' : c;
}
