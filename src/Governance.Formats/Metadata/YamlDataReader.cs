using System.Collections.Immutable;
using Governance.Text;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Governance.Formats;

/// <summary>
/// YAML with the core schema of YAML 1.2 (<c>NO</c> is Norway), read from parser events. Nesting, nodes and aliases are
/// capped; an alias stands for the very node it names, so that no bomb unfolds.
/// </summary>
internal sealed class YamlDataReader
{
    private const int MaxDepth = 32;
    private const int MaxNodes = 20_000;
    private const int MaxAliases = 100;

    private readonly SourceText _source;
    private readonly TextSpan _part;
    private readonly FindingList _findings;
    private readonly Parser _parser;
    private readonly Dictionary<string, DataNode> _anchors = new(StringComparer.Ordinal);
    private int _nodes;
    private int _aliases;

    private YamlDataReader(SourceText source, TextSpan part, FindingList findings)
    {
        _source = source;
        _part = part;
        _findings = findings;
        _parser = new Parser(new StringReader(source.Text[part.Start..part.End]));
    }

    /// <param name="what">as messages name it</param>
    /// <returns>null where it holds nothing or cannot be read, which is then among <paramref name="findings"/></returns>
    public static DataNode? Read(SourceText source, TextSpan part, string what, FindingList findings)
    {
        var reader = new YamlDataReader(source, part, findings);
        try
        {
            return reader.ReadDocument();
        }
        catch (TooComplexException error)
        {
            findings.Add(FormatDescriptors.FrontMatterTooComplex, new TextLocation(source, error.Span), ("format", what), ("reason", error.Message));
        }
        catch (YamlException error)
        {
            TextSpan at = reader.SpanOf(error.Start, error.Start);
            findings.Add(FormatDescriptors.FrontMatterSyntax, new TextLocation(source, at), ("format", what), ("reason", Plain(error.Message)));
        }
        // The parser answers some malformed input with other exceptions than its own.
        catch (Exception error) when (error is ArgumentException or InvalidOperationException or FormatException or OverflowException or IndexOutOfRangeException or NullReferenceException)
        {
            findings.Add(FormatDescriptors.FrontMatterSyntax, new TextLocation(source, part), ("format", what), ("reason", "it is malformed"));
        }

        return null;
    }

    private DataNode? ReadDocument()
    {
        while (_parser.MoveNext())
        {
            if (_parser.Current is StreamStart or DocumentStart)
                continue;
            if (_parser.Current is not NodeEvent and not AnchorAlias)
                return null;
            DataNode root = ReadNode(depth: 0);
            while (_parser.MoveNext())
            {
                if (_parser.Current is NodeEvent extra)
                    throw new YamlException(extra.Start, extra.End, "a second document begins here");
            }

            return root;
        }

        return null;
    }

    private DataNode ReadNode(int depth)
    {
        ParsingEvent current = _parser.Current!;
        TextSpan span = SpanOf(current.Start, current.End);
        if (depth > MaxDepth)
            throw new TooComplexException($"it is nested more than {MaxDepth} deep", span);
        if (++_nodes > MaxNodes)
            throw new TooComplexException($"it has more than {MaxNodes} values", span);
        switch (current)
        {
            case AnchorAlias alias:
                if (++_aliases > MaxAliases)
                    throw new TooComplexException($"it has more than {MaxAliases} aliases", span);
                return _anchors.TryGetValue(alias.Value.Value, out DataNode? named)
                    ? named
                    : throw new YamlException(alias.Start, alias.End, $"nothing is named *{alias.Value.Value}");
            case Scalar scalar:
                return Name(scalar, ReadScalar(scalar, span));
            case SequenceStart start:
                return Name(start, ReadList(depth, span));
            case MappingStart start:
                return Name(start, ReadMap(depth, span));
            default:
                throw new YamlException(current.Start, current.End, "a value is missing");
        }
    }

    private DataNode Name(NodeEvent start, DataNode node)
    {
        if (!start.Anchor.IsEmpty)
            _anchors[start.Anchor.Value] = node;
        return node;
    }

    private DataList ReadList(int depth, TextSpan start)
    {
        ImmutableArray<DataNode>.Builder items = ImmutableArray.CreateBuilder<DataNode>();
        while (Next() is not SequenceEnd)
            items.Add(ReadNode(depth + 1));
        return new DataList(Cover(start), items.DrainToImmutable());
    }

    private DataMap ReadMap(int depth, TextSpan start)
    {
        ImmutableArray<DataEntry>.Builder entries = ImmutableArray.CreateBuilder<DataEntry>();
        HashSet<string> keys = new(StringComparer.Ordinal);
        while (Next() is not MappingEnd)
        {
            if (ReadNode(depth + 1) is not DataScalar key)
                throw new YamlException(_parser.Current!.Start, _parser.Current.End, "a key must be a word");
            Next();
            DataNode value = ReadNode(depth + 1);
            if (keys.Add(key.Value))
                entries.Add(new DataEntry(key.Value, key.Span, value));
            else
                _findings.Add(FormatDescriptors.DuplicateKey, new TextLocation(_source, key.Span), ("key", key.Value));
        }

        return new DataMap(Cover(start), entries.DrainToImmutable());
    }

    private DataScalar ReadScalar(Scalar scalar, TextSpan span)
    {
        if (scalar.Style != ScalarStyle.Plain)
            return new DataScalar(span, scalar.Value, DataKind.Text);

        FindSwallowedHashtag(scalar.Value, span);
        return scalar.Value switch
        {
            "" or "~" or "null" or "Null" or "NULL" => new DataScalar(span, "", DataKind.Null),
            "true" or "True" or "TRUE" => new DataScalar(span, "true", DataKind.Boolean),
            "false" or "False" or "FALSE" => new DataScalar(span, "false", DataKind.Boolean),
            _ => new DataScalar(span, scalar.Value, IsNumber(scalar.Value) ? DataKind.Number : DataKind.Text),
        };
    }

    /// <summary><c>Big news #ad</c> without quotes is <c>Big news</c> to YAML. A comment that is one has a space after its <c>#</c>.</summary>
    private void FindSwallowedHashtag(string value, TextSpan span)
    {
        ReadOnlySpan<char> text = _source.Text.AsSpan(0, _part.End);
        int hash = span.End;
        while (hash < text.Length && text[hash] is ' ' or '\t')
            hash++;
        if (hash + 1 >= text.Length || text[hash] != '#' || !char.IsLetterOrDigit(text[hash + 1]) || (hash > 0 && text[hash - 1] is not (' ' or '\t')))
            return;
        int end = text[hash..].IndexOfAny('\r', '\n') is var length and >= 0 ? hash + length : text.Length;
        string comment = text[hash..end].TrimEnd().ToString();
        string authored = value.Length > 0 ? $"{value} {comment}" : comment;
        _findings.Add(FormatDescriptors.CommentInValue, new TextLocation(_source, new TextSpan(span.Start, end)), ("authored", authored), ("read", value));
    }

    private static bool IsNumber(string value) =>
        (char.IsAsciiDigit(value[0]) || value[0] is '-' or '+' or '.')
        && double.TryParse(value, System.Globalization.NumberStyles.Float, System.Globalization.CultureInfo.InvariantCulture, out _);

    private ParsingEvent Next() =>
        _parser.MoveNext() ? _parser.Current! : throw new YamlException("it ends too early");

    private TextSpan Cover(TextSpan start) => TextSpan.Cover(start, SpanOf(_parser.Current!.Start, _parser.Current.End));

    private TextSpan SpanOf(Mark start, Mark end)
    {
        int from = Math.Clamp(_part.Start + (int)start.Index, _part.Start, _part.End);
        int to = Math.Clamp(_part.Start + (int)end.Index, from, _part.End);
        return new TextSpan(from, to);
    }

    /// <summary>The parser's own message without its position, which the finding has already.</summary>
    private static string Plain(string message)
    {
        int colon = message.StartsWith('(') ? message.IndexOf("): ", StringComparison.Ordinal) : -1;
        string plain = colon < 0 ? message : message[(colon + 3)..];
        return plain.Length == 0 ? "it is malformed" : char.ToLowerInvariant(plain[0]) + plain[1..].TrimEnd('.');
    }

    private sealed class TooComplexException(string message, TextSpan span) : Exception(message)
    {
        public TextSpan Span { get; } = span;
    }
}
