namespace Governance.Text.Matching;

/// <summary>A stretch of a phrase that is matched in one way.</summary>
/// <param name="Start">Of a literal, in the phrase's text.</param>
internal readonly record struct PhrasePiece(PhrasePieceKind Kind, int Start, int Length)
{
    /// <summary>Splits a phrase at its wildcards; a phrase without any gives one literal.</summary>
    public static void Read(PhrasePattern pattern, List<PhrasePiece> pieces)
    {
        string text = pattern.Text;
        int literal = 0;
        int wildcards = pattern.Edges == PhraseEdges.None ? -1 : text.IndexOf('*', StringComparison.Ordinal);
        for (int star = wildcards; star >= 0; star = text.IndexOf('*', star + 1))
        {
            bool endsWord = star + 1 == text.Length || text[star + 1] == ' ';
            bool startsWord = star == 0 || text[star - 1] == ' ';
            bool startsPhrase = !endsWord && BeginsWord(text, star);
            if (!endsWord && !startsPhrase)
                continue;
            if (star > literal)
                pieces.Add(new PhrasePiece(PhrasePieceKind.Literal, literal, star - literal));
            pieces.Add(new PhrasePiece(startsPhrase ? PhrasePieceKind.StartOfWord : startsWord ? PhrasePieceKind.Word : PhrasePieceKind.RestOfWord, star, 1));
            literal = star + 1;
        }

        if (literal < text.Length)
            pieces.Add(new PhrasePiece(PhrasePieceKind.Literal, literal, text.Length - literal));
    }

    // "*partner", "#*partner": only where the phrase begins, and before a letter or digit.
    private static bool BeginsWord(string text, int star) =>
        (star == 0 || (star == 1 && text[0] is ('#' or '@'))) && WordUnits.Joins(text, star + 1);
}

internal enum PhrasePieceKind
{
    Literal,

    /// <summary>
    /// What stands between two spaces, has a letter or digit and does not end a clause: <c>$500</c>, <c>don't</c>. At the
    /// phrase's own start and end the signs around the word are left out, so that <c>buy *</c> covers <c>buy now</c> of “buy now!”.
    /// </summary>
    Word,

    /// <summary>The letters, digits and marks that follow, if any.</summary>
    RestOfWord,

    /// <summary>The letters, digits and marks of the same word that go before, if any.</summary>
    StartOfWord,
}
