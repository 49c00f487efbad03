namespace Governance.Text;

/// <summary>Where the lines of a text begin. LF, CRLF and a lone CR end a line.</summary>
public sealed class LineMap
{
    private readonly int[] _starts;

    public LineMap(string text)
    {
        List<int> starts = [0];
        for (int i = 0; i < text.Length; i++)
        {
            if (text[i] == '\n' || (text[i] == '\r' && (i + 1 == text.Length || text[i + 1] != '\n')))
                starts.Add(i + 1);
        }

        _starts = [.. starts];
    }

    public int LineCount => _starts.Length;

    public TextPosition PositionOf(int offset)
    {
        int index = Array.BinarySearch(_starts, offset);
        int line = index >= 0 ? index : ~index - 1;
        return new TextPosition(line + 1, offset - _starts[line] + 1, offset);
    }

    /// <param name="line">1-based</param>
    public int StartOf(int line) => _starts[line - 1];
}
