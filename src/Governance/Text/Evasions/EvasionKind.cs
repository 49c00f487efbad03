namespace Governance.Text;

/// <summary>Ways to write a word so that people read it and simple search does not.</summary>
[Flags]
public enum EvasionKind
{
    None = 0,

    /// <summary>Letters of another script or with needless accents: Cyrillic а in a Latin word.</summary>
    LookAlikeLetters = 1,

    /// <summary>Squared, circled, small-capital, full-width and mathematical letters.</summary>
    FancyLetters = 2,

    /// <summary>Zero-width spaces, word joiners and the like inside a word.</summary>
    HiddenCharacters = 4,

    /// <summary>Digits and signs for letters: fr33.</summary>
    LeetSpeak = 8,

    /// <summary>f r e e or f.r.e.e</summary>
    SpacedLetters = 16,

    /// <summary>freeeee</summary>
    StretchedLetters = 32,

    /// <summary>Piles of combining marks, or letters struck through.</summary>
    StackedMarks = 64,

    /// <summary>Text written backwards behind a direction override.</summary>
    ReversedText = 128,

    /// <summary>A word divided at the end of a line. The view joins it; by itself it is honest typography.</summary>
    BrokenWord = 256,
}

public static class EvasionKinds
{
    /// <summary>What <see cref="MatchText"/> sees through on its own: the only kinds that say something about a phrase found there.</summary>
    public const EvasionKind SeenThrough = EvasionKind.FancyLetters | EvasionKind.HiddenCharacters;

    /// <summary>What people also write to be heard, or to fill a line.</summary>
    public const EvasionKind Honest = EvasionKind.StretchedLetters | EvasionKind.BrokenWord;

    private static ReadOnlySpan<int> Bits => [1, 2, 4, 8, 16, 32, 64, 128, 256];

    /// <summary>In words, for messages: "look-alike letters and spaced letters".</summary>
    public static string Describe(this EvasionKind kinds)
    {
        List<string> names = [];
        foreach (int bit in Bits)
        {
            if (((int)kinds & bit) != 0)
                names.Add(NameOf((EvasionKind)bit));
        }

        return names.Count < 2 ? string.Concat(names) : $"{string.Join(", ", names[..^1])} and {names[^1]}";
    }

    private static string NameOf(EvasionKind kind) => kind switch
    {
        EvasionKind.LookAlikeLetters => "look-alike letters",
        EvasionKind.FancyLetters => "fancy letters",
        EvasionKind.HiddenCharacters => "invisible characters",
        EvasionKind.LeetSpeak => "digits or signs for letters",
        EvasionKind.SpacedLetters => "spaced letters",
        EvasionKind.StretchedLetters => "stretched letters",
        EvasionKind.StackedMarks => "stacked marks",
        EvasionKind.ReversedText => "reversed text",
        _ => "a word broken over two lines",
    };
}
