using Governance.Text;

namespace Governance.Rules.Checks;

/// <summary>Spans that are reported as one where they touch. Holds nothing until one is added.</summary>
internal struct AdjacentSpans
{
    private List<TextSpan>? _spans;

    public void Add(TextSpan span) => (_spans ??= []).Add(span);

    public readonly IReadOnlyList<TextSpan> Merged()
    {
        if (_spans is null)
            return [];
        _spans.Sort();
        int last = 0;
        for (int i = 1; i < _spans.Count; i++)
        {
            if (_spans[i].Start <= _spans[last].End)
                _spans[last] = TextSpan.Cover(_spans[last], _spans[i]);
            else
                _spans[++last] = _spans[i];
        }

        _spans.RemoveRange(last + 1, _spans.Count - last - 1);
        return _spans;
    }
}
