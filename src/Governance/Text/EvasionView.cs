using System.Collections.Immutable;

namespace Governance.Text;

/// <summary>
/// A second look at a text, with the tricks undone that hide a word from search but not from people. A phrase found here and not in the
/// plain <see cref="MatchText"/> was hidden; <see cref="KindsAt"/> says how.
/// </summary>
public sealed class EvasionView
{
    // How far the evasions up to each one reach: they may overlap.
    private readonly int[] _reach;

    private EvasionView(ImmutableArray<MatchText> texts, ImmutableArray<Evasion> evasions)
    {
        Texts = texts;
        Evasions = evasions;
        _reach = new int[evasions.Length];
        for (int i = 0; i < evasions.Length; i++)
            _reach[i] = Math.Max(evasions[i].Span.End, i > 0 ? _reach[i - 1] : 0);
    }

    /// <summary>What the text can be read as, each with its way back to the original: more than one where a trick is ambiguous (1 for i or l).</summary>
    public ImmutableArray<MatchText> Texts { get; }

    /// <summary>By position. They say what could be a trick; only together with a phrase is it one.</summary>
    public ImmutableArray<Evasion> Evasions { get; }

    /// <summary>Null for a text without anything to undo, which most are.</summary>
    public static EvasionView? Create(string original)
    {
        if (!EvasionScan.MayEvade(original))
            return null;

        var text = new GlyphText(original);
        ReversedText.Undo(text);
        HiddenCharacters.Undo(text);
        FancyLetters.Undo(text);
        SpacedLetters.Undo(text);
        BrokenWords.Undo(text);
        StackedMarks.Undo(text);
        LookAlikeLetters.Undo(text);
        LeetSpeak.Undo(text);
        StretchedLetters.Undo(text);
        ImmutableArray<Evasion> evasions = text.Found;
        return evasions.IsEmpty ? null : new EvasionView(text.Read(), evasions);
    }

    /// <summary>
    /// The tricks that touch a part of the original. For a phrase that the plain MatchText holds too, only
    /// <see cref="EvasionKinds.SeenThrough"/> counts: the rest was no disguise for it.
    /// </summary>
    public EvasionKind KindsAt(TextSpan original)
    {
        EvasionKind kinds = EvasionKind.None;
        for (int i = FirstReaching(original.Start); i < Evasions.Length && Evasions[i].Span.Start < original.End; i++)
        {
            if (Evasions[i].Span.Overlaps(original))
                kinds |= Evasions[i].Kind;
        }

        return kinds;
    }

    /// <summary>Whether nothing at that place hides a word: a word divided at a line's end is ordinary typography.</summary>
    public bool IsHonest(TextSpan original) => (KindsAt(original) & ~EvasionKind.BrokenWord) == EvasionKind.None;

    /// <summary>The first evasion that ends behind a position.</summary>
    private int FirstReaching(int position)
    {
        int low = 0, high = _reach.Length;
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (_reach[middle] > position)
                high = middle;
            else
                low = middle + 1;
        }

        return low;
    }
}
