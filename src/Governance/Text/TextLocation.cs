namespace Governance.Text;

/// <summary>A place that people can be sent to: a span of a file, or of one cell in a row of a sheet or JSON Lines file.</summary>
/// <param name="Row">1-based row of a sheet (the header is row 1, as spreadsheet programs number them) or line of a JSON Lines file; null for other files</param>
/// <param name="Column">name of the sheet's column, or of the JSON field</param>
public sealed record TextLocation(SourceText Source, TextSpan Span, int? Row = null, string? Column = null)
{
    public string Path => Source.Path;

    public TextPosition Start => Source.Lines.PositionOf(Span.Start);

    public TextPosition End => Source.Lines.PositionOf(Span.End);

    /// <summary>A place in the whole file, for findings that are not about a stretch of it.</summary>
    public static TextLocation Of(string path) => new(new SourceText(path, ""), default);
}
