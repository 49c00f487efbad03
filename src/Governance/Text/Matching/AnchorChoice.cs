namespace Governance.Text.Matching;

/// <summary>Picks the part of a phrase that texts are least likely to hold.</summary>
internal static class AnchorChoice
{
    // English letters from the most to the least frequent.
    private const string ByFrequency = " etaoinsrhldcumfpgwybvkxjqz";

    public static PhraseAnchor Of(PhrasePattern pattern, List<PhrasePiece> pieces)
    {
        string text = pattern.Text;
        PhraseAnchor best = default;
        int bestScore = -1;
        int first = FirstPiece(pieces);
        for (int i = first; i < pieces.Count; i++)
        {
            PhrasePiece piece = pieces[i];
            if (piece.Kind == PhrasePieceKind.Literal)
            {
                bool openLeft = i == 0 ? !pattern.Edges.HasFlag(PhraseEdges.Left) : pieces[i - 1].Kind == PhrasePieceKind.StartOfWord;
                bool openRight = i + 1 < pieces.Count || !pattern.Edges.HasFlag(PhraseEdges.Right);
                RateWords(text, i, piece, openLeft, openRight, ref best, ref bestScore);
            }
            else if (piece.Kind == PhrasePieceKind.RestOfWord)
            {
                // Going back from a later anchor, the start of this one's word would be unknown.
                break;
            }
        }

        if (best is { Kind: PhraseAnchorKind.Word or PhraseAnchorKind.Pair } or { Kind: PhraseAnchorKind.Prefix, Length: >= PrefixScan.MaxLength }
            && !HasLoneSurrogate(text))
        {
            return best;
        }

        // Half a surrogate pair in a phrase may be joined to its other half by the text, which moves the edges of words.
        PhraseAnchor units = RarestUnits(text, pieces);
        return units.Length > best.Length || HasLoneSurrogate(text) ? units : best;
    }

    // Going forward from an earlier anchor, the end of the word's start would be unknown.
    private static int FirstPiece(List<PhrasePiece> pieces) => pieces.FindIndex(piece => piece.Kind == PhrasePieceKind.StartOfWord) + 1;

    private static void RateWords(
        string text, int pieceIndex, PhrasePiece piece, bool openLeft, bool openRight, ref PhraseAnchor best, ref int bestScore)
    {
        int end = piece.Start + piece.Length;
        int previous = -1;
        int previousLength = 0;
        for (int at = piece.Start; at < end;)
        {
            int start = at;
            while (at < end && WordUnits.Joins(text, at))
                at++;
            int length = at - start;
            if (length == 0)
            {
                at++;
                continue;
            }

            bool startsInside = start == piece.Start && openLeft;
            if (startsInside)
                continue;

            bool isWhole = at < end || !openRight;
            PhraseAnchor anchor = new(isWhole ? PhraseAnchorKind.Word : PhraseAnchorKind.Prefix, pieceIndex, start, length);
            int score = Math.Min(length, WordHash.MaxLength) * 2;
            if (isWhole)
                score++;
            if (isWhole && previousLength > 0)
            {
                anchor = anchor with { Kind = PhraseAnchorKind.Pair, FirstOffset = previous, FirstLength = previousLength };
                score += 100 + (Math.Min(previousLength, WordHash.MaxLength) * 2);
            }

            if (score > bestScore)
            {
                best = anchor;
                bestScore = score;
            }

            previous = start;
            previousLength = isWhole ? length : 0;
        }
    }

    private static PhraseAnchor RarestUnits(string text, List<PhrasePiece> pieces)
    {
        PhraseAnchor best = default;
        int bestScore = -1;
        for (int i = FirstPiece(pieces); i < pieces.Count && pieces[i].Kind != PhrasePieceKind.RestOfWord; i++)
        {
            PhrasePiece piece = pieces[i];
            int length = UnitWindow.AnchorLength(piece.Length);
            if (piece.Kind != PhrasePieceKind.Literal || length < best.Length)
                continue;
            for (int at = piece.Start; at + length <= piece.Start + piece.Length; at++)
            {
                int score = 0;
                for (int unit = at; unit < at + length; unit++)
                    score += Rarity(text[unit]);
                if (length == best.Length && score <= bestScore)
                    continue;
                bestScore = score;
                best = new PhraseAnchor(PhraseAnchorKind.Units, i, at, length);
            }
        }

        return best;
    }

    private static int Rarity(char unit)
    {
        int rank = ByFrequency.IndexOf(unit, StringComparison.Ordinal);
        return rank >= 0 ? rank : ByFrequency.Length;
    }

    private static bool HasLoneSurrogate(string text)
    {
        for (int i = 0; i < text.Length; i++)
        {
            if (!char.IsSurrogate(text[i]))
                continue;
            if (i + 1 == text.Length || !char.IsSurrogatePair(text[i], text[i + 1]))
                return true;
            i++;
        }

        return false;
    }
}
