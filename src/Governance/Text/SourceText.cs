namespace Governance.Text;

/// <summary>A decoded text that findings point into: a whole file, or one cell of a sheet or one string of a JSON line.</summary>
/// <param name="path">as shown to people: relative to the repository, <c>/</c> as separator, NFC; <c>-</c> for standard input</param>
/// <param name="read">gives the text when it is first asked for</param>
public sealed class SourceText(string path, Func<string> read)
{
    private string? _text;
    private LineMap? _lines;

    public SourceText(string path, string text)
        : this(path, read: static () => "") => _text = text;

    public string Path { get; } = path;

    public string Text => _text ??= read();

    public LineMap Lines => _lines ??= new LineMap(Text);

    /// <summary>The line without its end.</summary>
    /// <param name="line">1-based</param>
    public ReadOnlySpan<char> LineAt(int line)
    {
        int start = Lines.StartOf(line);
        int end = line < Lines.LineCount ? Lines.StartOf(line + 1) : Text.Length;
        return Text.AsSpan(start, end - start).TrimEnd("\r\n");
    }
}
