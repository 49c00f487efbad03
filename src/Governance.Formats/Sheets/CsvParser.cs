using System.Collections.Immutable;
using System.Text;
using Governance.Text;

namespace Governance.Formats;

/// <summary>
/// Delimited text to rows, with the place of each cell, which is why no package does it: the findings go back into the user's own
/// sheet. Takes cells of several lines, <c>""</c> and <c>\"</c> for a quote, a <c>sep=;</c> line, and any of the delimiters
/// comma, semicolon, tab and bar, told by which makes the rows most alike.
/// </summary>
public sealed class CsvParser
{
    private readonly string _text;
    private readonly char _delimiter;
    private int _at;

    private CsvParser(string text, char delimiter, int start)
    {
        _text = text;
        _delimiter = delimiter;
        _at = start;
    }

    /// <summary>Where a quote was opened that never ends; -1 where all end.</summary>
    public int UnclosedQuote { get; private set; } = -1;

    public static SheetTable Parse(string text, bool tabs, out char delimiter, out int unclosedQuote)
    {
        delimiter = tabs ? '\t' : Detect(text);
        var parser = new CsvParser(text, delimiter, 0);
        ImmutableArray<SheetRow>.Builder rows = ImmutableArray.CreateBuilder<SheetRow>();
        while (parser._at < text.Length)
            rows.Add(parser.ReadRow(rows.Count + 1));
        unclosedQuote = parser.UnclosedQuote;
        return new SheetTable(rows.DrainToImmutable());
    }

    private static char Detect(string text)
    {
        ReadOnlySpan<char> first = FrontMatter.LineAt(text, 0);
        if (first.Length == 5 && first.StartsWith("sep=", StringComparison.OrdinalIgnoreCase))
            return first[4];
        char best = ',';
        double bestScore = 0;
        foreach (char candidate in ",;\t|")
        {
            var parser = new CsvParser(text, candidate, 0);
            List<int> widths = [];
            while (parser._at < text.Length && widths.Count < 20)
            {
                SheetRow row = parser.ReadRow(1);
                if (!row.IsBlank)
                    widths.Add(row.Cells.Length);
            }

            int usual = widths.Where(width => width > 1).GroupBy(width => width).OrderByDescending(group => group.Count()).ThenByDescending(group => group.Key).FirstOrDefault()?.Key ?? 1;
            double score = usual == 1 ? 0 : (double)widths.Count(width => width == usual) / widths.Count + usual / 1000.0;
            if (score > bestScore)
                (best, bestScore) = (candidate, score);
        }

        return best;
    }

    private SheetRow ReadRow(int number)
    {
        int start = _at;
        ImmutableArray<SheetCell>.Builder cells = ImmutableArray.CreateBuilder<SheetCell>();
        while (true)
        {
            cells.Add(ReadCell());
            if (_at >= _text.Length || _text[_at] != _delimiter)
                break;
            _at++;
        }

        var span = new TextSpan(start, _at);
        if (_at < _text.Length)
            _at = FrontMatter.NextLine(_text, _at);
        return new SheetRow(number, cells.DrainToImmutable(), span);
    }

    private SheetCell ReadCell()
    {
        int start = _at;
        if (_at < _text.Length && _text[_at] == '"')
            return ReadQuoted(start);
        ReadOnlySpan<char> rest = _text.AsSpan(_at);
        int length = rest.IndexOfAny(_delimiter, '\r', '\n');
        _at = length < 0 ? _text.Length : _at + length;
        return new SheetCell(_text[start.._at], new TextSpan(start, _at));
    }

    private SheetCell ReadQuoted(int start)
    {
        var value = new StringBuilder();
        _at++;
        while (_at < _text.Length)
        {
            int length = _text.AsSpan(_at).IndexOfAny('"', '\\', '\r');
            int stop = length < 0 ? _text.Length : _at + length;
            value.Append(_text, _at, stop - _at);
            _at = stop;
            if (_at >= _text.Length)
                break;
            char next = _at + 1 < _text.Length ? _text[_at + 1] : '\0';
            switch (_text[_at])
            {
                case '"' when next == '"':
                    value.Append('"');
                    _at += 2;
                    break;
                case '"':
                    _at++;
                    return EndQuoted(start, value);
                case '\\' when next == '"' && !EndsCell(_at + 2):
                    value.Append('"');
                    _at += 2;
                    break;
                case '\r':
                    value.Append('\n');
                    _at += next == '\n' ? 2 : 1;
                    break;
                default:
                    value.Append(_text[_at]);
                    _at++;
                    break;
            }
        }

        if (UnclosedQuote < 0)
            UnclosedQuote = start;
        return new SheetCell(value.ToString(), new TextSpan(start, _at));
    }

    /// <summary>
    /// Tells <c>"C:\",next</c> from <c>"say \"hi\", now"</c>: a delimiter after the quote ends the cell, unless a space follows it.
    /// </summary>
    private bool EndsCell(int at)
    {
        if (at >= _text.Length || _text[at] is '\r' or '\n')
            return true;
        return _text[at] == _delimiter && (at + 1 >= _text.Length || _text[at + 1] != ' ');
    }

    /// <summary>What stands between the closing quote and the next delimiter belongs to the cell, as spreadsheet programs read it.</summary>
    private SheetCell EndQuoted(int start, StringBuilder value)
    {
        int length = _text.AsSpan(_at).IndexOfAny(_delimiter, '\r', '\n');
        int end = length < 0 ? _text.Length : _at + length;
        value.Append(_text, _at, end - _at);
        _at = end;
        return new SheetCell(value.ToString(), new TextSpan(start, end));
    }
}
