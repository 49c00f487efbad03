using System.Collections.Immutable;
using Governance.Text;

namespace Governance.Formats;

/// <summary>A sheet as rows of cells, before anybody knows what its columns mean.</summary>
public sealed record SheetTable(ImmutableArray<SheetRow> Rows);

/// <param name="Number">as spreadsheet programs number it: the first is 1, and a cell of several lines does not count twice</param>
/// <param name="Span">in the file's text, without the line end; empty for XLSX</param>
public sealed record SheetRow(int Number, ImmutableArray<SheetCell> Cells, TextSpan Span)
{
    public string this[int column] => column < Cells.Length ? Cells[column].Text : "";

    public bool IsBlank => Cells.All(cell => string.IsNullOrWhiteSpace(cell.Text));
}

/// <param name="Text">with quotes undone and LF for line ends</param>
/// <param name="Span">in the file's text, quotes and all; empty for XLSX</param>
public readonly record struct SheetCell(string Text, TextSpan Span);
