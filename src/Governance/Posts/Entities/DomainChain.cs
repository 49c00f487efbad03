namespace Governance.Posts.Entities;

/// <summary>
/// A stretch of labels and dots, and for each place in it the longest domain that begins there.
/// Read once from either end, so that no text makes the search slower than linear.
/// </summary>
internal sealed class DomainChain
{
    private readonly List<Label> _labels = [];
    private string _text = "";

    /// <param name="TopLevelEnd">where the top-level domain that begins the label ends; 0 where it is none</param>
    /// <param name="LastUnderscore">-1 where there is none: an underscore may stand in a label, though not in the last but one</param>
    private readonly record struct Label(int Start, int End, int TopLevelEnd, int LastUnderscore, bool HasDot, bool StartsWell, bool EndsWell, int DomainEnd);

    public int Count => _labels.Count;

    public int EndOf(int label) => _labels[label].End;

    public void Read(string text, int start, int end)
    {
        _text = text;
        _labels.Clear();
        for (int i = start; i <= end;)
        {
            int stop = i;
            int underscore = -1;
            for (; stop < end && text[stop] != '.'; stop++)
            {
                if (text[stop] == '_')
                    underscore = stop;
            }

            bool startsWell = stop > i && XCharacters.IsDomain(text[i]);
            bool endsWell = stop > i && XCharacters.IsDomain(text[stop - 1]);
            int topLevel = stop > i && i > start ? TopLevelDomainEnd.Find(text, i) : 0;
            _labels.Add(new Label(i, stop, topLevel, underscore, stop < end, startsWell, endsWell, DomainEnd: 0));
            i = stop + 1;
        }

        for (int i = _labels.Count - 1; i >= 0; i--)
            _labels[i] = _labels[i] with { DomainEnd = _labels[i].StartsWell ? DomainEndFrom(_labels[i].Start, i) : 0 };
    }

    /// <summary>Whether some place in the label can begin a domain.</summary>
    public bool HasDomain(int label) =>
        _labels[label] is { HasDot: true, EndsWell: true } && (_labels[label + 1].DomainEnd > 0 || _labels[label + 1].TopLevelEnd > 0);

    /// <summary>End of the longest domain that begins at a place in a label; 0 where none does.</summary>
    public int DomainEndFrom(int start, int label)
    {
        if (!HasDomain(label) || start >= _labels[label].End || !XCharacters.IsDomain(_text[start]))
            return 0;
        Label next = _labels[label + 1];
        if (next.DomainEnd > 0)
            return next.DomainEnd;
        return _labels[label].LastUnderscore < start ? next.TopLevelEnd : 0;
    }
}
