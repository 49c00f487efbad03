using System.Numerics;
using System.Runtime.CompilerServices;

namespace Governance.Text.Matching;

/// <summary>Reads a <see cref="ScanBuffer"/>'s bitmap of joining units.</summary>
internal static class WordBits
{
    /// <summary>How many units of a word stand from here on, counted to <see cref="WordHash.MaxLength"/>.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int LengthAt(ref byte joins, int at)
    {
        uint bits = Unsafe.ReadUnaligned<uint>(ref Unsafe.Add(ref joins, at >> 3)) >> (at & 7);
        return BitOperations.TrailingZeroCount(~bits | (1u << WordHash.MaxLength));
    }
}
