using System.Buffers.Binary;

namespace Governance.Text.Matching;

/// <summary>
/// Tells which of very many phrases a text may hold, by their anchors alone: it names every phrase that the text holds, and few besides.
/// Made once, kept as bytes and read where they lie, so that it costs nothing to open.
/// </summary>
/// <param name="bytes">from <see cref="PhraseSieveWriter"/></param>
public sealed class PhraseSieve(ReadOnlyMemory<byte> bytes)
{
    /// <summary>Bits of a bucket's number, kinds of anchor as bits, how many numbers any text may hold.</summary>
    internal const int HeaderLength = 12;

    /// <param name="text">in MatchText form; a whole field</param>
    /// <param name="held">by the number that a phrase was added with; what may be held is set, nothing is unset</param>
    public void Sift(ReadOnlySpan<char> text, Span<bool> held)
    {
        var table = new Table(bytes.Span, held);
        table.AddLoose();
        ulong previous = 0;
        bool inside = false;
        for (int at = 0; at < text.Length; at++)
        {
            foreach (int length in SieveAnchor.UnitLengths)
            {
                if (at + length <= text.Length && table.Has(SieveAnchor.UnitKind(length)))
                    table.Add(SieveAnchor.OfUnits(text.Slice(at, length)));
            }

            bool starts = !inside;
            inside = WordUnits.Joins(text, at);
            if (!inside || !starts)
                continue;
            ulong word = WordHash.Of(text[at..WordEnd(text, at)]);
            table.Add(SieveAnchor.OfWord(word));
            table.Add(SieveAnchor.OfPair(previous, word));
            previous = word;
            for (int length = 1; length <= PrefixScan.MaxLength && at + length <= text.Length; length++)
            {
                if (table.Has(SieveAnchor.PrefixKind(length)))
                    table.Add(SieveAnchor.OfPrefix(text.Slice(at, length)));
            }
        }
    }

    // Words are hashed by their first units.
    private static int WordEnd(ReadOnlySpan<char> text, int start)
    {
        int most = Math.Min(text.Length, start + WordHash.MaxLength);
        int end = start + 1;
        while (end < most && WordUnits.Joins(text, end))
            end++;
        return end;
    }

    /// <summary>Header, loose numbers, where each bucket begins, and for each anchor the low half of its hash and its number.</summary>
    private readonly ref struct Table
    {
        private readonly ReadOnlySpan<byte> _bytes;
        private readonly Span<bool> _held;
        private readonly int _bits;
        private readonly int _kinds;
        private readonly int _loose;
        private readonly int _buckets;
        private readonly int _entries;

        public Table(ReadOnlySpan<byte> bytes, Span<bool> held)
        {
            _bytes = bytes;
            _held = held;
            _bits = Number(0);
            _kinds = Number(4);
            _loose = Number(8);
            _buckets = HeaderLength + (4 * _loose);
            _entries = _buckets + (4 * ((1 << _bits) + 1));
        }

        public bool Has(int kind) => ((_kinds >> kind) & 1) != 0;

        public void AddLoose()
        {
            for (int i = 0; i < _loose; i++)
                _held[Number(HeaderLength + (4 * i))] = true;
        }

        public void Add(ulong hash)
        {
            int bucket = _buckets + (4 * (int)(hash >> (64 - _bits)));
            int end = Number(bucket + 4);
            for (int i = Number(bucket); i < end; i++)
            {
                if (Number(_entries + (8 * i)) == (int)hash)
                    _held[Number(_entries + (8 * i) + 4)] = true;
            }
        }

        private int Number(int at) => BinaryPrimitives.ReadInt32LittleEndian(_bytes[at..]);
    }
}
