namespace Governance.Text.Matching;

/// <summary>How a <see cref="PhraseSieve"/> hashes anchors: all kinds in one table, so each kind differs from the others.</summary>
internal static class SieveAnchor
{
    private const int WordKind = 0;
    private const int PairKind = 1;

    /// <summary>Lengths of the anchors that may stand anywhere.</summary>
    public static ReadOnlySpan<int> UnitLengths => [1, 2, UnitWindow.ShortLength, UnitWindow.LongLength];

    public static int PrefixKind(int length) => PairKind + length;

    public static int UnitKind(int length) => PrefixKind(PrefixScan.MaxLength) + length;

    public static ulong OfWord(ulong word) => Salted(word, WordKind);

    public static ulong OfPair(ulong first, ulong second) => Salted(WordHash.OfPair(first, second), PairKind);

    public static ulong OfPrefix(ReadOnlySpan<char> prefix) => Salted(WordHash.Of(WordHash.Narrow(prefix)), PrefixKind(prefix.Length));

    public static ulong OfUnits(ReadOnlySpan<char> units) => Salted(WordHash.Of(WordHash.Narrow(units)), UnitKind(units.Length));

    private static ulong Salted(ulong hash, int kind) => WordHash.Of((hash ^ (hash >> 32)) + (ulong)kind);
}
