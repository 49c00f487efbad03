using System.Collections.Immutable;
using Governance.Text;

namespace Governance.Formats;

/// <summary>A stretch of Markdown that is rendered by itself: what one platform gets, without comments and without other platforms' texts.</summary>
internal sealed class MarkdownChunk
{
    private readonly ImmutableArray<Piece> _pieces;

    /// <param name="authored">the field's whole text</param>
    /// <param name="pieces">spans of <paramref name="authored"/>, in order</param>
    /// <param name="definitions">link definitions from elsewhere in the file, which render to nothing</param>
    public MarkdownChunk(string authored, ImmutableArray<TextSpan> pieces, string definitions)
    {
        ImmutableArray<Piece>.Builder placed = ImmutableArray.CreateBuilder<Piece>(pieces.Length);
        int length = 0;
        foreach (TextSpan piece in pieces)
        {
            placed.Add(new Piece(length, piece));
            length += piece.Length;
        }

        _pieces = placed.MoveToImmutable();
        Length = length;
        string text = pieces.Length == 1 && pieces[0].Length == authored.Length ? authored : string.Concat(pieces.Select(piece => authored[piece.Start..piece.End]));
        Text = definitions.Length == 0 ? text : string.Concat(text, "\n\n", definitions);
    }

    /// <summary>What the Markdown parser sees.</summary>
    public string Text { get; }

    /// <summary>Where the chunk's own text ends and borrowed link definitions begin.</summary>
    public int Length { get; }

    public void Verbatim(TextMapBuilder builder, int start, int end)
    {
        for (int i = IndexAt(start); i < _pieces.Length && _pieces[i].Start < end; i++)
        {
            Piece piece = _pieces[i];
            int from = Math.Max(start, piece.Start);
            int to = Math.Min(end, piece.Start + piece.Authored.Length);
            if (from < to)
                builder.Verbatim(Text.AsSpan(from, to - from), piece.Authored.Start + from - piece.Start);
        }
    }

    public TextSpan ToAuthored(int start, int end)
    {
        int from = ToAuthored(start);
        return new TextSpan(from, end > start ? Math.Max(from, ToAuthored(end - 1) + 1) : from);
    }

    public int ToAuthored(int position)
    {
        Piece found = _pieces[IndexAt(position)];
        return Math.Min(found.Authored.Start + position - found.Start, found.Authored.End);
    }

    private int IndexAt(int position)
    {
        int low = 0;
        int high = _pieces.Length - 1;
        while (low < high)
        {
            int middle = (low + high + 1) / 2;
            if (_pieces[middle].Start <= position)
                low = middle;
            else
                high = middle - 1;
        }

        return low;
    }

    private readonly record struct Piece(int Start, TextSpan Authored);
}
