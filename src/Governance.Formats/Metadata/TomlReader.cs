using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Governance.Text;

namespace Governance.Formats;

/// <summary>
/// The part of TOML 1.0 that front matters use: keys (bare, quoted, dotted), strings of all four kinds, numbers, booleans, dates,
/// arrays, inline tables, tables and arrays of tables. Anything else is a finding at its place, and reading stops there.
/// </summary>
internal sealed class TomlReader
{
    private const int MaxDepth = 32;

    private readonly SourceText _source;
    private readonly FindingList _findings;
    private readonly string _text;
    private readonly int _end;
    private int _at;

    private TomlReader(SourceText source, TextSpan part, FindingList findings)
    {
        _source = source;
        _findings = findings;
        _text = source.Text;
        _at = part.Start;
        _end = part.End;
    }

    public static DataNode? Read(SourceText source, TextSpan part, FindingList findings)
    {
        var reader = new TomlReader(source, part, findings);
        var root = new Table(part);
        try
        {
            reader.ReadDocument(root);
        }
        catch (TomlException error)
        {
            var at = new TextSpan(Math.Min(error.Position, part.End), Math.Min(error.Position, part.End));
            findings.Add(FormatDescriptors.FrontMatterSyntax, new TextLocation(source, at), ("format", "TOML front matter"), ("reason", error.Message));
        }

        return root.ToNode();
    }

    private void ReadDocument(Table root)
    {
        Table current = root;
        while (SkipToContent())
        {
            if (Peek() == '[')
            {
                current = ReadHeader(root);
            }
            else
            {
                ReadEntry(current, depth: 0);
            }

            SkipBlanks();
            if (_at < _end && Peek() is not ('\n' or '\r' or '#'))
                throw Wrong("the line should end here");
        }
    }

    private Table ReadHeader(Table root)
    {
        int start = _at;
        bool isArray = _at + 1 < _end && _text[_at + 1] == '[';
        _at += isArray ? 2 : 1;
        List<(string Name, TextSpan Span)> keys = ReadKeys();
        string close = isArray ? "]]" : "]";
        if (!_text.AsSpan(_at, _end - _at).StartsWith(close))
            throw Wrong($"“{close}” is missing");
        _at += close.Length;
        Table table = root;
        foreach ((string name, TextSpan span) in keys.SkipLast(1))
            table = table.Child(name, span) ?? throw Wrong($"“{name}” is a value, not a table", span.Start);
        (string last, TextSpan place) = keys[^1];
        Table? opened = isArray ? table.Append(last, place) : table.Child(last, place);
        return opened ?? throw Wrong($"“{last}” is a value, not a table", start);
    }

    private void ReadEntry(Table table, int depth)
    {
        List<(string Name, TextSpan Span)> keys = ReadKeys();
        if (_at >= _end || Peek() != '=')
            throw Wrong("“=” is missing after the key");
        _at++;
        SkipBlanks();
        DataNode value = ReadValue(depth + 1);
        foreach ((string name, TextSpan span) in keys.SkipLast(1))
            table = table.Child(name, span) ?? throw Wrong($"“{name}” is a value, not a table", span.Start);
        (string last, TextSpan place) = keys[^1];
        if (!table.TryAdd(last, place, value))
            _findings.Add(FormatDescriptors.DuplicateKey, new TextLocation(_source, place), ("key", last));
    }

    private List<(string Name, TextSpan Span)> ReadKeys()
    {
        List<(string, TextSpan)> keys = [];
        while (true)
        {
            SkipBlanks();
            int start = _at;
            string name;
            if (_at < _end && Peek() is '"' or '\'')
            {
                name = ReadString().Value;
            }
            else
            {
                while (_at < _end && (char.IsAsciiLetterOrDigit(Peek()) || Peek() is '_' or '-'))
                    _at++;
                name = _text[start.._at];
                if (name.Length == 0)
                    throw Wrong("a key is missing");
            }

            keys.Add((name, new TextSpan(start, _at)));
            if (keys.Count > MaxDepth)
                throw Wrong($"it is nested more than {MaxDepth} deep");
            SkipBlanks();
            if (_at >= _end || Peek() != '.')
                return keys;
            _at++;
        }
    }

    private DataNode ReadValue(int depth)
    {
        if (depth > MaxDepth)
            throw Wrong($"it is nested more than {MaxDepth} deep");
        if (_at >= _end)
            throw Wrong("a value is missing");
        return Peek() switch
        {
            '"' or '\'' => ReadString(),
            '[' => ReadArray(depth),
            '{' => ReadInlineTable(depth),
            _ => ReadBare(),
        };
    }

    private DataScalar ReadBare()
    {
        int start = _at;
        while (_at < _end && Peek() is not (',' or ']' or '}' or '#' or '\n' or '\r'))
            _at++;
        int end = start + _text.AsSpan(start, _at - start).TrimEnd().Length;
        _at = end;
        string value = _text[start..end];
        var span = new TextSpan(start, end);
        if (value is "true" or "false")
            return new DataScalar(span, value, DataKind.Boolean);
        if (Governance.Posts.Schedule.TryParse(value, out _))
            return new DataScalar(span, value, DataKind.Text);
        string digits = value.Replace("_", "", StringComparison.Ordinal);
        if (digits.Length > 0 && (char.IsAsciiDigit(digits[^1]) || digits is "inf" or "nan") && double.TryParse(digits, NumberStyles.Float, CultureInfo.InvariantCulture, out _))
            return new DataScalar(span, digits, DataKind.Number);
        if (TimeOnly.TryParseExact(value, ["HH:mm:ss", "HH:mm:ss.FFFFFFF"], CultureInfo.InvariantCulture, DateTimeStyles.None, out _))
            return new DataScalar(span, value, DataKind.Text);
        throw Wrong(value.Length == 0 ? "a value is missing" : $"“{Start(value)}” is neither a text in quotes nor a number, date, true or false", start);
    }

    private DataList ReadArray(int depth)
    {
        int start = _at++;
        ImmutableArray<DataNode>.Builder items = ImmutableArray.CreateBuilder<DataNode>();
        while (true)
        {
            if (!SkipToContent())
                throw Wrong("“]” is missing", start);
            if (Peek() == ']')
                break;
            items.Add(ReadValue(depth + 1));
            if (!SkipToContent())
                throw Wrong("“]” is missing", start);
            if (Peek() == ',')
                _at++;
            else if (Peek() != ']')
                throw Wrong("“,” or “]” is missing");
        }

        _at++;
        return new DataList(new TextSpan(start, _at), items.DrainToImmutable());
    }

    private DataMap ReadInlineTable(int depth)
    {
        int start = _at++;
        var table = new Table(new TextSpan(start, start));
        while (true)
        {
            SkipBlanks();
            if (_at >= _end)
                throw Wrong("“}” is missing", start);
            if (Peek() == '}')
                break;
            ReadEntry(table, depth);
            SkipBlanks();
            if (_at < _end && Peek() == ',')
                _at++;
            else if (_at >= _end || Peek() != '}')
                throw Wrong("“,” or “}” is missing");
        }

        _at++;
        return table.ToNode() with { Span = new TextSpan(start, _at) };
    }

    private DataScalar ReadString()
    {
        int start = _at;
        char quote = Peek();
        bool multiLine = _text.AsSpan(_at, _end - _at).StartsWith(new string(quote, 3));
        _at += multiLine ? 3 : 1;
        if (multiLine && _at < _end && Peek() is '\r' or '\n')
            _at = FrontMatter.NextLine(_text, _at);
        var value = new StringBuilder();
        while (true)
        {
            if (_at >= _end || (!multiLine && Peek() is '\n' or '\r'))
                throw Wrong("a quote is missing at the end of the text", start);
            char letter = Peek();
            if (letter == quote && (!multiLine || _text.AsSpan(_at, _end - _at).StartsWith(new string(quote, 3))))
                break;
            if (letter == '\\' && quote == '"')
            {
                ReadEscape(value, multiLine);
                continue;
            }

            if (letter != '\r' || _at + 1 >= _end || _text[_at + 1] != '\n')
                value.Append(letter);
            _at++;
        }

        _at += multiLine ? 3 : 1;
        // A multi-line text may end in quotes of its own: """ends with "quotes"""".
        while (multiLine && _at < _end && Peek() == quote)
        {
            value.Append(quote);
            _at++;
        }

        return new DataScalar(new TextSpan(start, _at), value.ToString(), DataKind.Text);
    }

    private void ReadEscape(StringBuilder value, bool multiLine)
    {
        int start = _at++;
        if (_at >= _end)
            throw Wrong("a quote is missing at the end of the text", start);
        char kind = _text[_at++];
        switch (kind)
        {
            case 'b' or 't' or 'n' or 'f' or 'r' or '"' or '\\' or 'e':
                value.Append(kind switch { 'b' => '\b', 't' => '\t', 'n' => '\n', 'f' => '\f', 'r' => '\r', 'e' => '\e', _ => kind });
                return;
            case 'u' or 'U':
                int length = kind == 'u' ? 4 : 8;
                if (_at + length <= _end && uint.TryParse(_text.AsSpan(_at, length), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out uint code) && Rune.IsValid(code))
                {
                    value.Append(new Rune(code));
                    _at += length;
                    return;
                }

                break;
            case ' ' or '\t' or '\r' or '\n' when multiLine:
                while (_at < _end && char.IsWhiteSpace(Peek()))
                    _at++;
                return;
        }

        throw Wrong($"\\{kind} is no escape", start);
    }

    /// <summary>Skips white space, line ends and comments.</summary>
    private bool SkipToContent()
    {
        while (_at < _end)
        {
            if (Peek() == '#')
                _at = Math.Min(FrontMatter.NextLine(_text, _at), _end);
            else if (Peek() is ' ' or '\t' or '\r' or '\n')
                _at++;
            else
                return true;
        }

        return false;
    }

    private void SkipBlanks()
    {
        while (_at < _end && Peek() is ' ' or '\t')
            _at++;
    }

    private char Peek() => _text[_at];

    private TomlException Wrong(string message, int? position = null) => new(message, position ?? _at);

    private static string Start(string value) => value.Length <= 40 ? value : value[..40] + "…";

    private sealed class TomlException(string message, int position) : Exception(message)
    {
        public int Position { get; } = position;
    }

    /// <summary>A table while it grows: entries are a value, a table or a list of tables.</summary>
    private sealed class Table(TextSpan span)
    {
        private readonly List<(string Name, TextSpan Span, object Value)> _entries = [];
        private readonly Dictionary<string, object> _byName = new(StringComparer.Ordinal);

        public bool TryAdd(string name, TextSpan span, DataNode value)
        {
            if (Find(name) is not null)
                return false;
            Add(name, span, value);
            return true;
        }

        public Table? Child(string name, TextSpan span)
        {
            switch (Find(name))
            {
                case null:
                    var child = new Table(span);
                    Add(name, span, child);
                    return child;
                case List<Table> list:
                    return list[^1];
                case var known:
                    return known as Table;
            }
        }

        public Table? Append(string name, TextSpan span)
        {
            var item = new Table(span);
            switch (Find(name))
            {
                case null:
                    Add(name, span, new List<Table> { item });
                    return item;
                case List<Table> list:
                    list.Add(item);
                    return item;
                default:
                    return null;
            }
        }

        public DataMap ToNode() => new(span, [.. _entries.Select(entry => new DataEntry(entry.Name, entry.Span, ToNode(entry.Span, entry.Value)))]);

        private static DataNode ToNode(TextSpan span, object value) => value switch
        {
            Table table => table.ToNode(),
            List<Table> list => new DataList(span, [.. list.Select(table => table.ToNode())]),
            _ => (DataNode)value,
        };

        private void Add(string name, TextSpan span, object value)
        {
            _entries.Add((name, span, value));
            _byName.Add(name, value);
        }

        private object? Find(string name) => _byName.GetValueOrDefault(name);
    }
}
