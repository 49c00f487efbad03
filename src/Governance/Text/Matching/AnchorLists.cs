using System.Runtime.InteropServices;

namespace Governance.Text.Matching;

/// <summary>The anchors of all phrases, sorted by the scan that looks for them.</summary>
internal sealed class AnchorLists
{
    private readonly List<FiledAnchor> _words = [];
    private readonly List<FiledAnchor> _pairs = [];
    private readonly List<FiledAnchor> _prefixes = [];
    private readonly SortedSet<int> _prefixLengths = [];
    private readonly List<(ulong Units, int Phrase)> _singleUnits = [];
    private readonly List<(ulong Units, int Phrase)> _unitPairs = [];
    private readonly List<(ulong Units, int Phrase)> _shortUnits = [];
    private readonly List<(ulong Units, int Phrase)> _longUnits = [];

    public List<int> LoneWildcards { get; } = [];

    public void Add(string text, PhraseAnchor anchor, int phrase)
    {
        ReadOnlySpan<char> units = text.AsSpan(anchor.Offset, anchor.Length);
        switch (anchor.Kind)
        {
            case PhraseAnchorKind.Pair:
                ulong first = WordHash.Of(text.AsSpan(anchor.FirstOffset, anchor.FirstLength));
                _pairs.Add(new FiledAnchor(WordHash.OfPair(first, WordHash.Of(units)), phrase));
                break;
            case PhraseAnchorKind.Word:
                _words.Add(new FiledAnchor(WordHash.Of(units), phrase));
                break;
            case PhraseAnchorKind.Prefix:
                int length = Math.Min(units.Length, Matching.PrefixScan.MaxLength);
                _prefixLengths.Add(length);
                _prefixes.Add(new FiledAnchor(WordHash.OfPrefix(units[..length]), phrase));
                break;
            case PhraseAnchorKind.Units:
                UnitsOfLength(units.Length).Add((WordHash.Narrow(units), phrase));
                break;
            default:
                LoneWildcards.Add(phrase);
                break;
        }
    }

    public WordScan WordScan() => new(Table(_words), Table(_pairs));

    public PrefixScan? PrefixScan() => _prefixes.Count == 0 ? null : new PrefixScan([.. _prefixLengths], Table(_prefixes));

    public UnitScan? UnitScan() => _singleUnits.Count + _unitPairs.Count == 0 ? null : new UnitScan(_singleUnits, _unitPairs);

    public UnitWindow? ShortUnitWindow() => _shortUnits.Count == 0 ? null : UnitWindow.Create(UnitWindow.ShortLength, _shortUnits);

    public UnitWindow? LongUnitWindow() => _longUnits.Count == 0 ? null : UnitWindow.Create(UnitWindow.LongLength, _longUnits);

    private List<(ulong Units, int Phrase)> UnitsOfLength(int length) => length switch
    {
        1 => _singleUnits,
        2 => _unitPairs,
        UnitWindow.ShortLength => _shortUnits,
        _ => _longUnits,
    };

    private static AnchorTable Table(List<FiledAnchor> anchors) => new(CollectionsMarshal.AsSpan(anchors));
}
