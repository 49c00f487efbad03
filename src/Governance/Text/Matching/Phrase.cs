namespace Governance.Text.Matching;

/// <summary>A phrase made ready: its pieces, and the place of its anchor, which is where a scan comes upon it.</summary>
internal readonly struct Phrase
{
    private readonly string _text;
    private readonly PhrasePiece[]? _pieces;
    private readonly int _anchorPiece;
    private readonly int _anchorOffset;
    private readonly PhraseEdges _edges;

    /// <param name="pieces">Null where the whole text is one literal.</param>
    public Phrase(PhrasePattern pattern, PhrasePiece[]? pieces, PhraseAnchor anchor)
    {
        _text = pattern.Text;
        _pieces = pieces;
        _anchorPiece = anchor.Piece;
        _anchorOffset = anchor.Offset - (pieces?[anchor.Piece].Start ?? 0);
        _edges = pattern.Edges;
    }

    /// <summary>Whether the phrase stands in the text such that its anchor is at <paramref name="anchor"/>.</summary>
    public bool Matches(ReadOnlySpan<char> text, int anchor, out int start, out int end)
    {
        start = anchor - _anchorOffset;
        if (_pieces is not null)
        {
            int anchorPiece = start;
            end = 0;
            return TryFindStart(text, ref start) && TryMatchPieces(text, start, anchorPiece, out end);
        }

        end = start + _text.Length;
        return start >= 0
            && end <= text.Length
            && text[start..end].SequenceEqual(_text)
            && HasEdges(text, start, end);
    }

    /// <summary>For a phrase that is one wildcard: whether a word that it covers starts here.</summary>
    public bool MatchesFrom(ReadOnlySpan<char> text, int start, out int end) =>
        TryMatchPieces(text, start, start, out end);

    private bool HasEdges(ReadOnlySpan<char> text, int start, int end) =>
        ((_edges & PhraseEdges.Left) == PhraseEdges.None || WordUnits.IsEdge(text, start))
        && ((_edges & PhraseEdges.Right) == PhraseEdges.None || WordUnits.IsEdge(text, end));

    // No rest of a word stands before the anchor, so each piece before it has one possible start.
    private bool TryFindStart(ReadOnlySpan<char> text, ref int start)
    {
        for (int i = _anchorPiece - 1; i >= 0 && start >= 0; i--)
        {
            if (_pieces![i].Kind == PhrasePieceKind.Literal)
            {
                start -= _pieces[i].Length;
                continue;
            }

            int end = start;
            start = Token.StartOf(text, end);
            while (i == 0 && start < end && !WordUnits.IsWord(text, start))
                start++;
        }

        return start >= 0;
    }

    /// <param name="anchorPiece">Where the piece with the anchor must stand, lest one match is found from several anchors.</param>
    private bool TryMatchPieces(ReadOnlySpan<char> text, int start, int anchorPiece, out int end)
    {
        end = start;
        for (int i = 0; i < _pieces!.Length; i++)
        {
            if (i == _anchorPiece && end != anchorPiece)
                return false;
            PhrasePiece piece = _pieces[i];
            switch (piece.Kind)
            {
                case PhrasePieceKind.Literal:
                    if (!text[end..].StartsWith(_text.AsSpan(piece.Start, piece.Length)))
                        return false;
                    end += piece.Length;
                    break;
                case PhrasePieceKind.RestOfWord:
                    while (end < text.Length && WordUnits.Joins(text, end))
                        end++;
                    break;
                default:
                    if (!Token.TryPass(text, ref end, isFirst: i == 0, isLast: i == _pieces.Length - 1))
                        return false;
                    break;
            }
        }

        return HasEdges(text, start, end);
    }
}
