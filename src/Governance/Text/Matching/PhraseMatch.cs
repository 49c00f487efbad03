namespace Governance.Text.Matching;

/// <summary>One place where a phrase stands, in UTF-16 units of the searched text.</summary>
/// <param name="Pattern">Index of the phrase in the list that the matcher was made from.</param>
/// <param name="End">Exclusive.</param>
public readonly record struct PhraseMatch(int Pattern, int Start, int End) : IComparable<PhraseMatch>
{
    public TextSpan Span => new(Start, End);

    /// <summary>By start, then end, then pattern.</summary>
    public int CompareTo(PhraseMatch other)
    {
        if (Start != other.Start)
            return Start.CompareTo(other.Start);
        return End != other.End ? End.CompareTo(other.End) : Pattern.CompareTo(other.Pattern);
    }

    public static bool operator <(PhraseMatch left, PhraseMatch right) => left.CompareTo(right) < 0;

    public static bool operator >(PhraseMatch left, PhraseMatch right) => left.CompareTo(right) > 0;

    public static bool operator <=(PhraseMatch left, PhraseMatch right) => left.CompareTo(right) <= 0;

    public static bool operator >=(PhraseMatch left, PhraseMatch right) => left.CompareTo(right) >= 0;
}
