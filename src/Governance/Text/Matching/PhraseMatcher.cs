namespace Governance.Text.Matching;

/// <summary>
/// Finds all phrases of all rules in one pass. Each phrase is filed under its anchor, the part of it that texts are least likely
/// to hold; a scan hashes the words of the text, and compares a phrase only where its anchor stands.
/// </summary>
/// <remarks>Safe for many threads at once, each with its own <see cref="PhraseMatches"/>.</remarks>
public sealed class PhraseMatcher
{
    private readonly Phrase[] _phrases;
    private readonly WordScan _words;
    private readonly PrefixScan? _prefixes;
    private readonly UnitScan? _units;
    private readonly UnitWindow? _shortUnits;
    private readonly UnitWindow? _longUnits;
    private readonly int[] _loneWildcards;
    private readonly bool _scansChunks;

    private PhraseMatcher(Phrase[] phrases, AnchorLists anchors)
    {
        _phrases = phrases;
        _words = anchors.WordScan();
        _prefixes = anchors.PrefixScan();
        _units = anchors.UnitScan();
        _shortUnits = anchors.ShortUnitWindow();
        _longUnits = anchors.LongUnitWindow();
        _loneWildcards = [.. anchors.LoneWildcards];
        _scansChunks = _loneWildcards.Length < phrases.Length;
    }

    /// <exception cref="ArgumentException">A phrase is empty or white space.</exception>
    public static PhraseMatcher Create(ReadOnlySpan<PhrasePattern> patterns)
    {
        var phrases = new Phrase[patterns.Length];
        List<PhrasePiece> pieces = [];
        AnchorLists anchors = new();
        for (int i = 0; i < patterns.Length; i++)
        {
            PhrasePattern pattern = patterns[i];
            if (string.IsNullOrWhiteSpace(pattern.Text))
                throw new ArgumentException($"phrase {i} is empty", nameof(patterns));

            pieces.Clear();
            PhrasePiece.Read(pattern, pieces);
            PhraseAnchor anchor = AnchorChoice.Of(pattern, pieces);
            bool isLiteral = pieces is [{ Kind: PhrasePieceKind.Literal }];
            phrases[i] = new Phrase(pattern, isLiteral ? null : [.. pieces], anchor);
            anchors.Add(pattern.Text, anchor, i);
        }

        return new PhraseMatcher(phrases, anchors);
    }

    /// <summary>Every place of every phrase, also where they overlap, by start, then end, then phrase.</summary>
    /// <param name="text">In MatchText form; a whole field, since its ends are word edges.</param>
    /// <param name="matches">Emptied first.</param>
    public void Find(ReadOnlySpan<char> text, PhraseMatches matches)
    {
        matches.Clear();
        var search = new PhraseSearch(text, _phrases, matches);
        WordScan.State state = default;
        for (int chunk = 0; chunk < text.Length && _scansChunks; chunk += ScanBuffer.ChunkLength)
        {
            int length = Math.Min(ScanBuffer.ChunkLength, text.Length - chunk);
            search.Buffer.Load(text, chunk);
            _prefixes?.Run(search, chunk, length, state.EndsInsideWord);
            _units?.Run(search, chunk, length);
            _shortUnits?.Run(search, chunk, length);
            _longUnits?.Run(search, chunk, length);
            _words.Run(search, chunk, length, ref state);
        }

        foreach (int phrase in _loneWildcards)
            search.VerifyEverywhere(phrase);
        matches.Sort();
    }
}
