using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Governance.Text.Matching;

/// <summary>
/// One chunk of a text made ready for scanning: each unit narrowed to a byte (ASCII as it is, anything else to its low seven
/// bits with the top bit set), and a bitmap of the units that join into words.
/// </summary>
internal sealed class ScanBuffer
{
    public const int ChunkLength = 1024;

    /// <summary>Units that may be read past the chunk; they are real text where there is any, zero otherwise.</summary>
    public const int Lookahead = 64;

    // A block of 64 units and one vector: what a scan may touch after the last unit.
    private const int Padding = 64 + 16;

    private readonly byte[] _units = new byte[ChunkLength + Lookahead + Padding];
    private readonly byte[] _words = new byte[(ChunkLength + Lookahead + Padding) / 8];
    private readonly ushort[] _tail = new ushort[16];

    public ref byte Units => ref MemoryMarshal.GetArrayDataReference(_units);

    /// <summary>Bit <c>i % 8</c> of byte <c>i / 8</c> is set where unit <c>i</c> of the chunk joins into a word.</summary>
    public ref byte Words => ref MemoryMarshal.GetArrayDataReference(_words);

    /// <summary>Candidates of the scan under way, filled by the scan.</summary>
    public Candidate[] Candidates { get; } = new Candidate[(ChunkLength / 2) + 2];

    public void Load(ReadOnlySpan<char> text, int start)
    {
        int length = Math.Min(text.Length - start, ChunkLength + Lookahead);
        ref ushort source = ref Unsafe.As<char, ushort>(ref Unsafe.Add(ref MemoryMarshal.GetReference(text), start));
        int at = 0;
        for (; at <= length - 16; at += 16)
            Narrow(ref Unsafe.Add(ref source, at), at, text, start);

        if (at < length)
        {
            Array.Clear(_tail);
            MemoryMarshal.Cast<char, ushort>(text.Slice(start + at, length - at)).CopyTo(_tail);
            Narrow(ref _tail[0], at, text, start);
            at += 16;
        }

        _units.AsSpan(at, Padding).Clear();
        _words.AsSpan(at / 8, Padding / 8).Clear();
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void Narrow(ref ushort source, int at, ReadOnlySpan<char> text, int start)
    {
        Vector128<byte> units = Vector128.Narrow(NarrowUnits(Vector128.LoadUnsafe(ref source)), NarrowUnits(Vector128.LoadUnsafe(ref source, 8)));
        units.StoreUnsafe(ref Units, (nuint)at);

        Vector128<byte> letters = (units | Vector128.Create((byte)0x20)) - Vector128.Create((byte)'a');
        Vector128<byte> digits = units - Vector128.Create((byte)'0');
        Vector128<byte> words = Vector128.LessThanOrEqual(letters, Vector128.Create((byte)25))
            | Vector128.LessThanOrEqual(digits, Vector128.Create((byte)9))
            | Vector128.Equals(units, Vector128.Create((byte)'_'));
        uint bits = words.ExtractMostSignificantBits();
        uint others = units.ExtractMostSignificantBits();
        if (others != 0)
            bits |= JoiningAmong(others, text, start + at);
        Unsafe.WriteUnaligned(ref Unsafe.Add(ref Words, at >> 3), (ushort)bits);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector128<ushort> NarrowUnits(Vector128<ushort> units)
    {
        Vector128<ushort> ascii = Vector128.Equals(units & Vector128.Create((ushort)0xFF80), Vector128<ushort>.Zero);
        return (units & Vector128.Create((ushort)0x7F)) | Vector128.AndNot(Vector128.Create((ushort)0x80), ascii);
    }

    private static uint JoiningAmong(uint candidates, ReadOnlySpan<char> text, int start)
    {
        uint joining = 0;
        for (; candidates != 0; candidates &= candidates - 1)
        {
            int index = System.Numerics.BitOperations.TrailingZeroCount(candidates);
            if (WordUnits.Joins(text, start + index))
                joining |= 1u << index;
        }

        return joining;
    }
}

/// <summary>A word that may be the anchor of a phrase.</summary>
/// <param name="Offset">From the start of the chunk.</param>
internal readonly record struct Candidate(int Offset, ulong Word, ulong Pair);
