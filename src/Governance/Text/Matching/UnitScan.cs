using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Governance.Text.Matching;

/// <summary>Looks for anchors of one or two units, such as signs, emoji and words of two Han characters, behind a bitmap of all pairs.</summary>
internal sealed class UnitScan
{
    private readonly ulong[] _gate = new ulong[1 << (16 - 6)];
    private readonly AnchorTable _singles;
    private readonly AnchorTable _pairs;
    private readonly uint _asciiMayStart;

    public UnitScan(List<(ulong Units, int Phrase)> singles, List<(ulong Units, int Phrase)> pairs)
    {
        _singles = Table(singles);
        _pairs = Table(pairs);
        foreach ((ulong unit, _) in singles)
        {
            for (int second = 0; second <= byte.MaxValue; second++)
                Open((int)unit | (second << 8));
        }

        foreach ((ulong units, _) in pairs)
            Open((int)units);
        _asciiMayStart = singles.Concat(pairs).Any(anchor => (anchor.Units & 0x80) == 0) ? 0xFFFFu : 0;
    }

    public void Run(PhraseSearch search, int chunk, int length)
    {
        ref byte narrowed = ref search.Buffer.Units;
        ref ulong gate = ref MemoryMarshal.GetArrayDataReference(_gate);
        for (int block = 0; block < length; block += 16)
        {
            uint starts = Vector128.LoadUnsafe(ref narrowed, (nuint)block).ExtractMostSignificantBits() | _asciiMayStart;
            for (; starts != 0; starts &= starts - 1)
            {
                int at = block + BitOperations.TrailingZeroCount(starts);
                ushort units = Unsafe.ReadUnaligned<ushort>(ref Unsafe.Add(ref narrowed, at));
                if (((Unsafe.Add(ref gate, units >> 6) >> units) & 1) == 0 || at >= length)
                    continue;
                search.Verify(_pairs.Find(WordHash.Of(units)), chunk + at);
                search.Verify(_singles.Find(WordHash.Of(units & 0xFFUL)), chunk + at);
            }
        }
    }

    private static AnchorTable Table(List<(ulong Units, int Phrase)> anchors)
    {
        var filed = new FiledAnchor[anchors.Count];
        for (int i = 0; i < anchors.Count; i++)
            filed[i] = new FiledAnchor(WordHash.Of(anchors[i].Units), anchors[i].Phrase);
        return new AnchorTable(filed);
    }

    private void Open(int units) => _gate[units >> 6] |= 1UL << units;
}
