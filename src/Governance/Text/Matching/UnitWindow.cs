using System.Runtime.CompilerServices;

namespace Governance.Text.Matching;

/// <summary>
/// Looks for units that may stand anywhere by hashing windows of the text. Windows at every second or fourth place suffice, since
/// each of the phrase's first windows is filed.
/// </summary>
internal sealed class UnitWindow
{
    private readonly int _stride;
    private readonly AnchorTable _table;

    private UnitWindow(int stride, AnchorTable table)
    {
        _stride = stride;
        _table = table;
    }

    /// <summary>How many units of a literal make its anchor: all those that some window may have to show, at most.</summary>
    public static int AnchorLength(int literalLength) => literalLength switch
    {
        >= LongLength => LongLength,
        >= ShortLength => ShortLength,
        >= 2 => 2,
        _ => literalLength,
    };

    /// <summary>Four units at every fourth place.</summary>
    public const int LongLength = 7;

    /// <summary>Three units at every second place.</summary>
    public const int ShortLength = 4;

    /// <param name="anchorLength">Of each anchor.</param>
    public static UnitWindow Create(int anchorLength, List<(ulong Units, int Phrase)> anchors)
    {
        int stride = anchorLength == LongLength ? 4 : 2;
        var filed = new FiledAnchor[anchors.Count * stride];
        for (int i = 0; i < anchors.Count; i++)
        {
            for (int shift = 0; shift < stride; shift++)
                filed[(i * stride) + shift] = new FiledAnchor(Hash(anchors[i].Units >> (8 * shift), stride), anchors[i].Phrase, shift);
        }

        return new UnitWindow(stride, new AnchorTable(filed));
    }

    public void Run(PhraseSearch search, int chunk, int length)
    {
        ref byte units = ref search.Buffer.Units;
        Gate gate = _table.Gate;
        int stride = _stride;
        for (int at = 0; at < length; at += stride)
        {
            ulong hash = Hash(Unsafe.ReadUnaligned<uint>(ref Unsafe.Add(ref units, at)), stride);
            if ((gate.Test(hash) & 1) != 0)
                search.Verify(_table.Find(hash), chunk + at);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong Hash(ulong units, int stride) => WordHash.Of(WordHash.LowBytes(units, stride == 4 ? 4 : 3));
}
