using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Governance.Text.Matching;

/// <summary>
/// Looks for phrases that may start inside a word or have none: substrings, signs, scripts that are written without spaces.
/// They are anchored to one or two narrowed units, behind a bitmap of all pairs of units.
/// </summary>
internal sealed class UnitScan
{
    private readonly ulong[] _gate = new ulong[1 << (16 - 6)];
    private readonly AnchorTable _singles;
    private readonly AnchorTable _pairs;

    public UnitScan(ReadOnlySpan<(ushort Units, int Phrase)> singles, ReadOnlySpan<(ushort Units, int Phrase)> pairs)
    {
        _singles = Table(singles);
        _pairs = Table(pairs);
        foreach ((ushort unit, _) in singles)
        {
            for (int second = 0; second <= byte.MaxValue; second++)
                Open(unit | (second << 8));
        }

        foreach ((ushort units, _) in pairs)
            Open(units);
    }

    public void Run(PhraseSearch search, int chunk, int length)
    {
        ref byte narrowed = ref search.Buffer.Units;
        ref ulong gate = ref MemoryMarshal.GetArrayDataReference(_gate);
        for (int at = 0; at < length; at++)
        {
            ushort units = Unsafe.ReadUnaligned<ushort>(ref Unsafe.Add(ref narrowed, at));
            if (((Unsafe.Add(ref gate, units >> 6) >> units) & 1) == 0)
                continue;
            search.Verify(_pairs.Find(Hash(units)), chunk + at);
            search.Verify(_singles.Find(Hash(units & 0xFF)), chunk + at);
        }
    }

    private static AnchorTable Table(ReadOnlySpan<(ushort Units, int Phrase)> anchors)
    {
        var hashed = new (ulong, int)[anchors.Length];
        for (int i = 0; i < anchors.Length; i++)
            hashed[i] = (Hash(anchors[i].Units), anchors[i].Phrase);
        return new AnchorTable(hashed);
    }

    private void Open(int units) => _gate[units >> 6] |= 1UL << units;

    private static ulong Hash(int units) => WordHash.Of((ulong)units, 2);
}
