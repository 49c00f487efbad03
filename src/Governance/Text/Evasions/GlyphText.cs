using System.Collections.Immutable;

namespace Governance.Text;

/// <summary>The glyphs of a text while the tricks in it are undone one after the other, and the tricks found so far.</summary>
internal sealed class GlyphText
{
    private readonly int _length;
    private readonly List<Evasion> _found = [];

    public GlyphText(string original)
    {
        _length = original.Length;
        Glyphs.Capacity = original.Length;
        for (int i = 0; i < original.Length;)
        {
            int codePoint = CodePoint.At(original, i, out int length);
            Glyphs.Add(new Glyph(codePoint, new TextSpan(i, i + length)));
            i += length;
        }
    }

    public List<Glyph> Glyphs { get; set; } = [];

    public ImmutableArray<Evasion> Found => [.. _found.Order(Comparer<Evasion>.Create((a, b) => a.Span != b.Span ? a.Span.CompareTo(b.Span) : a.Kind.CompareTo(b.Kind)))];

    public void Report(EvasionKind kind, int firstGlyph, int lastGlyph) => Report(kind, TextSpan.Cover(Glyphs[firstGlyph].Source, Glyphs[lastGlyph].Source));

    public void Report(EvasionKind kind, TextSpan span) => _found.Add(new Evasion(span, kind));

    /// <summary>Index after the last glyph of the word (letters, marks and digits) that starts at <paramref name="start"/>.</summary>
    public int WordEnd(int start)
    {
        int end = start;
        while (end < Glyphs.Count && (Glyphs[end].IsLetter || Glyphs[end].IsMark || Glyphs[end].IsDigit))
            end++;
        return end;
    }

    /// <summary>Index after the link whose "://" starts at <paramref name="start"/>, else <paramref name="start"/>: what an address spells is chance.</summary>
    public int LinkEnd(int start)
    {
        if (start + 2 >= Glyphs.Count || Glyphs[start].CodePoint != ':' || Glyphs[start + 1].CodePoint != '/' || Glyphs[start + 2].CodePoint != '/')
            return start;
        int end = start;
        while (end < Glyphs.Count && !Glyphs[end].IsSpace)
            end++;
        return end;
    }

    /// <summary>The texts that the glyphs can be read as: one, or more where a choice is left open.</summary>
    public ImmutableArray<MatchText> Read()
    {
        ReadingChoice open = ReadingChoice.None;
        foreach (Glyph glyph in Glyphs)
            open |= glyph.Choice;

        ImmutableArray<MatchText>.Builder texts = ImmutableArray.CreateBuilder<MatchText>();
        for (ReadingChoice second = ReadingChoice.None; second <= open; second++)
        {
            if ((second & open) == second)
                texts.Add(Read(second));
        }

        return texts.ToImmutable();
    }

    private MatchText Read(ReadingChoice second)
    {
        using var output = new NormalizationBuffer(stackalloc char[512]);
        using var map = new OffsetMapBuilder();
        Span<char> units = stackalloc char[2];
        for (int i = 0; i < Glyphs.Count;)
        {
            TextSpan source = Glyphs[i].Source;
            int start = output.Length;
            // What was reversed shares one span and maps as a whole.
            for (; i < Glyphs.Count && Glyphs[i].Source == source; i++)
            {
                int codePoint = (Glyphs[i].Choice & second) != ReadingChoice.None ? Glyphs[i].Second : Glyphs[i].CodePoint;
                if (codePoint != Glyph.Nothing)
                    output.Append(units[..CodePoint.Write(codePoint, units)]);
            }

            map.AddUneven(0, source.Start - map.SourceEnd);
            if (output.Length - start == source.Length)
                map.AddEven(source.Length);
            else
                map.AddUneven(output.Length - start, source.Length);
        }

        map.AddUneven(0, _length - map.SourceEnd);
        return MatchText.Create(output.Written.ToString(), map.Build());
    }
}
