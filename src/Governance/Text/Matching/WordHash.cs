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

    /// <param name="units">The word's first eight units, the first lowest; what follows the word does not matter.</param>
    /// <param name="length">1 to <see cref="MaxLength"/>.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong Of(ulong units, int length) => (units & (ulong.MaxValue >> (64 - (8 * length)))) * Multiplier;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong OfPair(ulong first, ulong second) => BitOperations.RotateRight(first, 11) ^ second;

    /// <summary>The hash of a prefix: those of different lengths must differ, since a prefix is no word.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong OfPrefix(ulong units, int length) => OfPair((ulong)length << 60, Of(units, length));

    public static ulong Of(ReadOnlySpan<char> word)
    {
        int length = Math.Min(word.Length, MaxLength);
        return Of(Narrow(word[..length]), length);
    }

    public static ulong OfPrefix(ReadOnlySpan<char> prefix) => OfPrefix(Narrow(prefix), prefix.Length);

    public static byte Narrow(char unit) => (byte)(unit < 0x80 ? unit : 0x80 | (unit & 0x7F));

    private static ulong Narrow(ReadOnlySpan<char> units)
    {
        ulong narrowed = 0;
        for (int i = 0; i < units.Length; i++)
            narrowed |= (ulong)Narrow(units[i]) << (8 * i);
        return narrowed;
    }
}
