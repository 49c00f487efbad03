using System.Buffers.Binary;
using System.Numerics;

namespace Governance.Text.Matching;

/// <summary>Makes the bytes of a <see cref="PhraseSieve"/>.</summary>
public sealed class PhraseSieveWriter
{
    private readonly SortedSet<int> _loose = [];
    private readonly SortedSet<(ulong Hash, int Number)> _anchors = [];
    private int _kinds;

    /// <param name="number">that the phrase is known by; several phrases may share one</param>
    /// <exception cref="ArgumentException">The phrase is empty or white space.</exception>
    public void Add(PhrasePattern pattern, int number)
    {
        if (string.IsNullOrWhiteSpace(pattern.Text))
            throw new ArgumentException("the phrase is empty", nameof(pattern));
        List<PhrasePiece> pieces = [];
        PhrasePiece.Read(pattern, pieces);
        PhraseAnchor anchor = AnchorChoice.Of(pattern, pieces);
        ReadOnlySpan<char> units = pattern.Text.AsSpan(anchor.Offset, anchor.Length);
        switch (anchor.Kind)
        {
            case PhraseAnchorKind.Pair:
                ulong first = WordHash.Of(pattern.Text.AsSpan(anchor.FirstOffset, anchor.FirstLength));
                _anchors.Add((SieveAnchor.OfPair(first, WordHash.Of(units)), number));
                break;
            case PhraseAnchorKind.Word:
                _anchors.Add((SieveAnchor.OfWord(WordHash.Of(units)), number));
                break;
            case PhraseAnchorKind.Prefix:
                ReadOnlySpan<char> prefix = units[..Math.Min(units.Length, PrefixScan.MaxLength)];
                _kinds |= 1 << SieveAnchor.PrefixKind(prefix.Length);
                _anchors.Add((SieveAnchor.OfPrefix(prefix), number));
                break;
            case PhraseAnchorKind.Units:
                _kinds |= 1 << SieveAnchor.UnitKind(units.Length);
                _anchors.Add((SieveAnchor.OfUnits(units), number));
                break;
            default:
                _loose.Add(number);
                break;
        }
    }

    public byte[] ToBytes()
    {
        int bits = BitOperations.Log2((uint)_anchors.Count | 1) + 1;
        int buckets = 1 << bits;
        byte[] bytes = new byte[PhraseSieve.HeaderLength + (4 * _loose.Count) + (4 * (buckets + 1)) + (8 * _anchors.Count)];
        int at = 0;
        Write(bits);
        Write(_kinds);
        Write(_loose.Count);
        foreach (int number in _loose)
            Write(number);

        // Sorted by hash, anchors stand in the order of their buckets.
        (ulong Hash, int Number)[] anchors = [.. _anchors];
        for (int bucket = 0, anchor = 0; bucket <= buckets; bucket++)
        {
            while (anchor < anchors.Length && (int)(anchors[anchor].Hash >> (64 - bits)) < bucket)
                anchor++;
            Write(anchor);
        }

        foreach ((ulong hash, int number) in anchors)
        {
            Write((int)hash);
            Write(number);
        }

        return bytes;

        void Write(int number)
        {
            BinaryPrimitives.WriteInt32LittleEndian(bytes.AsSpan(at), number);
            at += 4;
        }
    }
}
