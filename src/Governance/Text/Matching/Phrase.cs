namespace Governance.Text.Matching;

/// <summary>A phrase made ready: its pieces, and the place of its anchor, which is where a scan comes upon it.</summary>
internal readonly struct Phrase
{
    // No word is longer, and a text without a space must not be walked again for each hit.
    private const int LongestStart = 64;

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
            return TryFindStart(text, ref start, out int wordEnd) && TryMatchPieces(text, start, anchorPiece, wordEnd, out end);
        }

        end = start + _text.Length;
        return start >= 0
            && end <= text.Length
            && text[start..end].SequenceEqual(_text)
            && HasEdges(text, start, end);
    }

    /// <summary>For a phrase that is one wildcard: whether a word that it covers starts here.</summary>
    public bool MatchesFrom(ReadOnlySpan<char> text, int start, out int end) =>
        TryMatchPieces(text, start, start, start, out end);

    private bool HasEdges(ReadOnlySpan<char> text, int start, int end) =>
        ((_edges & PhraseEdges.Left) == PhraseEdges.None || WordUnits.IsEdge(text, start))
        && ((_edges & PhraseEdges.Right) == PhraseEdges.None || WordUnits.IsEdge(text, end));

    // No rest of a word stands before the anchor, so each piece before it has one possible start.
    /// <param name="wordEnd">where the start of a word ends, for a phrase that has one</param>
    private bool TryFindStart(ReadOnlySpan<char> text, ref int start, out int wordEnd)
    {
        wordEnd = start;
        for (int i = _anchorPiece - 1; i >= 0 && start >= 0; i--)
        {
            if (_pieces![i].Kind == PhrasePieceKind.Literal)
            {
                start -= _pieces[i].Length;
                continue;
            }

            if (_pieces[i].Kind == PhrasePieceKind.StartOfWord)
            {
                wordEnd = start;
                while (start > 0 && wordEnd - start < LongestStart && WordUnits.Joins(text, start - 1) && WordUnits.Joins(text, start))
                    start--;
                continue;
            }

            int end = start;
            start = Token.StartOf(text, end);
            while (i == 0 && start < end && !WordUnits.IsWord(text, start))
                start++;
        }

        return start >= 0;
    }

    // "*part*" is found once in "partpart", from its first "part".
    private bool IsFoundEarlier(ReadOnlySpan<char> text, int start, int end, int literal) =>
        literal + 1 < _pieces!.Length && _pieces[literal + 1].Kind == PhrasePieceKind.RestOfWord
        && text[start..Math.Min(text.Length, end + _pieces[literal].Length - 1)].Contains(_text.AsSpan(_pieces[literal].Start, _pieces[literal].Length), StringComparison.Ordinal);

    /// <param name="anchorPiece">Where the piece with the anchor must stand, lest one match is found from several anchors.</param>
    private bool TryMatchPieces(ReadOnlySpan<char> text, int start, int anchorPiece, int wordEnd, out int end)
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
                case PhrasePieceKind.StartOfWord:
                    if (IsFoundEarlier(text, end, wordEnd, i + 1))
                        return false;
                    end = wordEnd;
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
