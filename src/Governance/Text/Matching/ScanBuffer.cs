using System.Numerics;
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

    /// <summary>How much of the text after the chunk is made ready too.</summary>
    public const int Lookahead = 64;

    // What a scan may touch after the last unit: a block of 64 units and one vector.
    private const int Padding = 64 + 16;

    private readonly byte[] _units = new byte[ChunkLength + Lookahead + Padding];
    private readonly byte[] _words = new byte[(ChunkLength + Lookahead + Padding) / 8];
    private readonly ushort[] _short = new ushort[16];

    /// <summary>What stands after the text is left over from texts before.</summary>
    public ref byte Units => ref MemoryMarshal.GetArrayDataReference(_units);

    /// <summary>Bit <c>i % 8</c> of byte <c>i / 8</c> is set where unit <c>i</c> of the chunk joins into a word; none after the text.</summary>
    public ref byte Words => ref MemoryMarshal.GetArrayDataReference(_words);

    /// <summary>Candidates of the scan under way, filled by the scan.</summary>
    public Candidate[] Candidates { get; } = new Candidate[(ChunkLength / 2) + 2];

    public void Load(ReadOnlySpan<char> text, int start)
    {
        int length = Math.Min(text.Length - start, ChunkLength + Lookahead);
        ref ushort source = ref Unsafe.As<char, ushort>(ref Unsafe.Add(ref MemoryMarshal.GetReference(text), start));
        ref byte units = ref Units;
        ref byte words = ref Words;
        uint others = 0;
        int at = 0;
        for (; at <= length - 16; at += 16)
            Unsafe.WriteUnaligned(ref Unsafe.Add(ref words, at >> 3), (ushort)Narrow(ref Unsafe.Add(ref source, at), ref Unsafe.Add(ref units, at), ref others));

        ushort last = 0;
        if (at < length && at > 0)
        {
            // The last sixteen units once more, of which the first are known.
            int known = 16 - (length - at);
            last = (ushort)(Narrow(ref Unsafe.Add(ref source, length - 16), ref Unsafe.Add(ref units, length - 16), ref others) >> known);
        }
        else if (at < length)
        {
            Array.Clear(_short);
            MemoryMarshal.Cast<char, ushort>(text[start..]).CopyTo(_short);
            last = (ushort)Narrow(ref _short[0], ref units, ref others);
        }

        ref byte end = ref Unsafe.Add(ref words, at >> 3);
        Unsafe.WriteUnaligned(ref end, last);
        Unsafe.WriteUnaligned(ref Unsafe.Add(ref end, 2), 0UL);
        if (others != 0)
            JoinOthers(text, start, length);
    }

    /// <summary>Narrows sixteen units.</summary>
    /// <returns>Which of them are word characters of ASCII.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static uint Narrow(ref ushort source, ref byte target, ref uint others)
    {
        Vector128<byte> units = Vector128.Narrow(NarrowUnits(Vector128.LoadUnsafe(ref source)), NarrowUnits(Vector128.LoadUnsafe(ref source, 8)));
        units.StoreUnsafe(ref target);
        others |= units.ExtractMostSignificantBits();

        // Compared by the minimum, since SSE has no other unsigned comparison of bytes.
        Vector128<byte> letters = (units | Vector128.Create((byte)0x20)) - Vector128.Create((byte)'a');
        Vector128<byte> digits = units - Vector128.Create((byte)'0');
        Vector128<byte> words = Vector128.Equals(Vector128.Min(letters, Vector128.Create((byte)25)), letters)
            | Vector128.Equals(Vector128.Min(digits, Vector128.Create((byte)9)), digits)
            | Vector128.Equals(units, Vector128.Create((byte)'_'));
        return words.ExtractMostSignificantBits();
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector128<ushort> NarrowUnits(Vector128<ushort> units)
    {
        Vector128<ushort> ascii = Vector128.Equals(units & Vector128.Create((ushort)0xFF80), Vector128<ushort>.Zero);
        return (units & Vector128.Create((ushort)0x7F)) | Vector128.AndNot(Vector128.Create((ushort)0x80), ascii);
    }

    private void JoinOthers(ReadOnlySpan<char> text, int start, int length)
    {
        for (int at = 0; at < length; at += 16)
        {
            uint others = Vector128.LoadUnsafe(ref Units, (nuint)at).ExtractMostSignificantBits();
            for (; others != 0; others &= others - 1)
            {
                int i = at + BitOperations.TrailingZeroCount(others);
                if (i < length && WordUnits.Joins(text, start + i))
                    _words[i >> 3] |= (byte)(1 << (i & 7));
            }
        }
    }
}

/// <summary>A word that may be the anchor of a phrase.</summary>
/// <param name="Offset">From the start of the chunk.</param>
internal readonly record struct Candidate(int Offset, ulong Word, ulong Pair);
