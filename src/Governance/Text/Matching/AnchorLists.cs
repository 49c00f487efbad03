using System.Runtime.InteropServices;

namespace Governance.Text.Matching;

/// <summary>The anchors of all phrases, sorted by the scan that looks for them.</summary>
internal sealed class AnchorLists
{
    private readonly List<(ulong Hash, int Phrase)> _words = [];
    private readonly List<(ulong Hash, int Phrase)> _pairs = [];
    private readonly List<(int Length, ulong Hash, int Phrase)> _prefixes = [];
    private readonly List<(ushort Units, int Phrase)> _singleUnits = [];
    private readonly List<(ushort Units, int Phrase)> _unitPairs = [];

    public List<int> LoneWildcards { get; } = [];

    public void Add(string text, PhraseAnchor anchor, int phrase)
    {
        ReadOnlySpan<char> units = text.AsSpan(anchor.Offset, anchor.Length);
        switch (anchor.Kind)
        {
            case PhraseAnchorKind.Pair:
                ulong first = WordHash.Of(text.AsSpan(anchor.FirstOffset, anchor.FirstLength));
                _pairs.Add((WordHash.OfPair(first, WordHash.Of(units)), phrase));
                break;
            case PhraseAnchorKind.Word:
                _words.Add((WordHash.Of(units), phrase));
                break;
            case PhraseAnchorKind.Prefix:
                int length = Matching.PrefixScan.HashedLength(units.Length);
                _prefixes.Add((length, WordHash.OfPrefix(units[..length]), phrase));
                break;
            case PhraseAnchorKind.Units when units.Length == 2:
                _unitPairs.Add(((ushort)(WordHash.Narrow(units[0]) | (WordHash.Narrow(units[1]) << 8)), phrase));
                break;
            case PhraseAnchorKind.Units:
                _singleUnits.Add((WordHash.Narrow(units[0]), phrase));
                break;
            default:
                LoneWildcards.Add(phrase);
                break;
        }
    }

    public WordScan WordScan() => new(new AnchorTable(CollectionsMarshal.AsSpan(_words)), new AnchorTable(CollectionsMarshal.AsSpan(_pairs)));

    public PrefixScan? PrefixScan() => _prefixes.Count == 0 ? null : new PrefixScan(CollectionsMarshal.AsSpan(_prefixes));

    public UnitScan? UnitScan() => _singleUnits.Count + _unitPairs.Count == 0
        ? null
        : new UnitScan(CollectionsMarshal.AsSpan(_singleUnits), CollectionsMarshal.AsSpan(_unitPairs));
}
