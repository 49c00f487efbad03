using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Governance.Text.Matching;

/// <summary>Phrases by the hash of their anchor, behind a bitmap that turns nearly every other hash away.</summary>
internal sealed class AnchorTable
{
    private const int BitsPerEntry = 32;

    private readonly uint[] _gate;
    private readonly int _gateShift;
    private readonly int[] _buckets;
    private readonly int _bucketShift;
    private readonly Entry[] _entries;

    /// <summary>Entries of one bucket keep the order in which they were added.</summary>
    public AnchorTable(ReadOnlySpan<FiledAnchor> anchors)
    {
        int gateBits = Math.Max(6, BitOperations.Log2((uint)anchors.Length * BitsPerEntry | 1) + 1);
        int bucketBits = BitOperations.Log2((uint)anchors.Length | 1) + 1;
        _gateShift = 64 - gateBits;
        _bucketShift = 64 - bucketBits;
        _gate = new uint[1 << (gateBits - 5)];
        _buckets = new int[(1 << bucketBits) + 2];
        _entries = new Entry[anchors.Length];

        foreach (FiledAnchor anchor in anchors)
        {
            ulong hash = anchor.Hash;
            ulong bit = hash >> _gateShift;
            _gate[bit >> 5] |= 1u << (int)bit;
            _buckets[(int)(hash >> _bucketShift) + 1]++;
        }

        for (int i = 1; i < _buckets.Length; i++)
            _buckets[i] += _buckets[i - 1];

        // Filling from the back moves each bucket's end to its start: bucket b then begins at _buckets[b + 1].
        for (int i = anchors.Length - 1; i >= 0; i--)
        {
            FiledAnchor anchor = anchors[i];
            _entries[--_buckets[(int)(anchor.Hash >> _bucketShift) + 1]] = new Entry((uint)(anchor.Hash >> 32), anchor.Phrase, anchor.Shift);
        }
    }

    public bool IsEmpty => _entries.Length == 0;

    public Gate Gate => new(ref MemoryMarshal.GetArrayDataReference(_gate), _gateShift);

    public Bucket Find(ulong hash)
    {
        int bucket = (int)(hash >> _bucketShift) + 1;
        return new Bucket(_entries.AsSpan(_buckets[bucket].._buckets[bucket + 1]), (uint)(hash >> 32));
    }

    public readonly record struct Entry(uint Tag, int Phrase, int Shift);

    /// <summary>The phrases whose anchor has one hash.</summary>
    public ref struct Bucket(ReadOnlySpan<Entry> entries, uint tag)
    {
        private readonly ReadOnlySpan<Entry> _entries = entries;
        private int _next;

        public Entry Current { get; private set; }

        public readonly Bucket GetEnumerator() => this;

        public bool MoveNext()
        {
            while (_next < _entries.Length)
            {
                Entry entry = _entries[_next++];
                if (entry.Tag != tag)
                    continue;
                Current = entry;
                return true;
            }

            return false;
        }
    }
}

/// <param name="Shift">How far the hashed units stand after the phrase's anchor.</param>
internal readonly record struct FiledAnchor(ulong Hash, int Phrase, int Shift = 0);

/// <summary>The bitmap of an <see cref="AnchorTable"/>, laid open for a tight loop.</summary>
internal readonly ref struct Gate(ref uint bits, int shift)
{
    private readonly ref uint _bits = ref bits;
    private readonly int _shift = shift;

    /// <returns>The answer in the lowest bit, whatever stands above it.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public uint Test(ulong hash)
    {
        uint bit = (uint)(hash >> _shift);
        return Unsafe.Add(ref _bits, bit >> 5) >> (int)bit;
    }
}
