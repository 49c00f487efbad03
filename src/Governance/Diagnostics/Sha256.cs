using System.Buffers.Binary;
using System.Numerics;

namespace Governance.Diagnostics;

/// <summary>
/// SHA-256 (FIPS 180-4). The framework's own calls the machine's OpenSSL, which takes longer to load than a post takes to check.
/// </summary>
public static class Sha256
{
    public const int Length = 32;

    private const int BlockLength = 64;

    /// <summary>Fractional parts of the cube roots of the first 64 primes.</summary>
    private static readonly uint[] Rounds = MakeRounds();

    public static void Hash(ReadOnlySpan<byte> data, Span<byte> hash)
    {
        Span<uint> state = [0x6A09E667, 0xBB67AE85, 0x3C6EF372, 0xA54FF53A, 0x510E527F, 0x9B05688C, 0x1F83D9AB, 0x5BE0CD19];
        int whole = data.Length / BlockLength * BlockLength;
        for (int start = 0; start < whole; start += BlockLength)
            Compress(state, data.Slice(start, BlockLength));

        Span<byte> tail = stackalloc byte[BlockLength * 2];
        tail.Clear();
        int rest = data.Length - whole;
        data[whole..].CopyTo(tail);
        tail[rest] = 0x80;
        int tailLength = rest + 9 <= BlockLength ? BlockLength : BlockLength * 2;
        BinaryPrimitives.WriteUInt64BigEndian(tail[(tailLength - 8)..], (ulong)data.Length * 8);
        for (int start = 0; start < tailLength; start += BlockLength)
            Compress(state, tail.Slice(start, BlockLength));

        for (int i = 0; i < state.Length; i++)
            BinaryPrimitives.WriteUInt32BigEndian(hash[(i * 4)..], state[i]);
    }

    private static void Compress(Span<uint> state, ReadOnlySpan<byte> block)
    {
        Span<uint> words = stackalloc uint[64];
        for (int i = 0; i < 16; i++)
            words[i] = BinaryPrimitives.ReadUInt32BigEndian(block[(i * 4)..]);
        for (int i = 16; i < words.Length; i++)
        {
            uint before = words[i - 15];
            uint last = words[i - 2];
            uint sigma0 = BitOperations.RotateRight(before, 7) ^ BitOperations.RotateRight(before, 18) ^ (before >> 3);
            uint sigma1 = BitOperations.RotateRight(last, 17) ^ BitOperations.RotateRight(last, 19) ^ (last >> 10);
            words[i] = words[i - 16] + sigma0 + words[i - 7] + sigma1;
        }

        (uint a, uint b, uint c, uint d) = (state[0], state[1], state[2], state[3]);
        (uint e, uint f, uint g, uint h) = (state[4], state[5], state[6], state[7]);
        for (int i = 0; i < words.Length; i++)
        {
            uint sum1 = BitOperations.RotateRight(e, 6) ^ BitOperations.RotateRight(e, 11) ^ BitOperations.RotateRight(e, 25);
            uint first = h + sum1 + ((e & f) ^ (~e & g)) + Rounds[i] + words[i];
            uint sum0 = BitOperations.RotateRight(a, 2) ^ BitOperations.RotateRight(a, 13) ^ BitOperations.RotateRight(a, 22);
            uint second = sum0 + ((a & b) ^ (a & c) ^ (b & c));
            (h, g, f, e, d, c, b, a) = (g, f, e, d + first, c, b, a, first + second);
        }

        state[0] += a;
        state[1] += b;
        state[2] += c;
        state[3] += d;
        state[4] += e;
        state[5] += f;
        state[6] += g;
        state[7] += h;
    }

    private static uint[] MakeRounds()
    {
        var rounds = new uint[64];
        int count = 0;
        for (int candidate = 2; count < rounds.Length; candidate++)
        {
            if (IsPrime(candidate))
                rounds[count++] = CubeRootFraction(candidate);
        }

        return rounds;
    }

    /// <summary>The first 32 bits after the point: floor(∛n · 2³²), without its whole part.</summary>
    private static uint CubeRootFraction(int number)
    {
        UInt128 target = (UInt128)number << 96;
        UInt128 low = 0;
        UInt128 high = (UInt128)8 << 32;
        while (high - low > 1)
        {
            UInt128 middle = (low + high) / 2;
            if (middle * middle * middle <= target)
                low = middle;
            else
                high = middle;
        }

        return (uint)(low & uint.MaxValue);
    }

    private static bool IsPrime(int number)
    {
        for (int divisor = 2; divisor * divisor <= number; divisor++)
        {
            if (number % divisor == 0)
                return false;
        }

        return true;
    }
}
