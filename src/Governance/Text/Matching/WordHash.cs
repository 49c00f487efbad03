using System.Numerics;
using System.Runtime.CompilerServices;

namespace Governance.Text.Matching;

/// <summary>Hashes of narrowed words (<see cref="ScanBuffer"/>): the top bits are the good ones.</summary>
internal static class WordHash
{
    /// <summary>Longer words are hashed by their first units.</summary>
    public const int MaxLength = 8;

    // 2^64 divided by the golden ratio, made odd: spreads consecutive values evenly (Fibonacci hashing).
    private const ulong Multiplier = 0x9E3779B97F4A7C15;

    /// <summary>The first units of a word, and zeros for what follows.</summary>
    /// <param name="count">1 to <see cref="MaxLength"/>.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong LowBytes(ulong units, int count) => units & (ulong.MaxValue >> (64 - (8 * count)));

    /// <param name="units">The word's first eight units at most, the first lowest, and zeros.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong Of(ulong units) => units * Multiplier;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong OfPair(ulong first, ulong second) => BitOperations.RotateRight(first, 11) ^ second;

    /// <summary>The hash of a prefix: those of different lengths must differ, since a prefix is no word.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong OfPrefix(ulong units, int length) => OfPair((ulong)length << 60, Of(units));

    public static ulong Of(ReadOnlySpan<char> word)
    {
        return Of(Narrow(word[..Math.Min(word.Length, MaxLength)]));
    }

    public static ulong OfPrefix(ReadOnlySpan<char> prefix) => OfPrefix(Narrow(prefix), prefix.Length);

    private static byte Narrow(char unit) => (byte)(unit < 0x80 ? unit : 0x80 | (unit & 0x7F));

    /// <summary>At most eight units, the first lowest.</summary>
    public static ulong Narrow(ReadOnlySpan<char> units)
    {
        ulong narrowed = 0;
        for (int i = 0; i < units.Length; i++)
            narrowed |= (ulong)Narrow(units[i]) << (8 * i);
        return narrowed;
    }
}
