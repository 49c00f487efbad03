using System.Collections.Immutable;
using Governance.Diagnostics;
using Governance.Packs.Findings;
using Governance.Text;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Governance.Packs.Yaml;

/// <summary>Parser events → nodes, within <see cref="YamlLimits"/>.</summary>
/// <param name="text">the source's text, with misread lines blotted out; same offsets</param>
internal sealed class YamlTreeBuilder(SourceText source, string text, FindingList findings)
{
    private readonly Parser _parser = new(new StringReader(text));
    private readonly Stack<TextSpan> _openBrackets = new();
    private int _nodes;
    private bool _stopped;

    /// <summary>The innermost bracket or brace that is not closed yet.</summary>
    public TextSpan? OpenBracket => _openBrackets.TryPeek(out TextSpan open) ? open : null;

    /// <exception cref="YamlException">The text is not YAML.</exception>
    public YamlNode? Build()
    {
        Next();
        if (Next() is not DocumentStart)
            return new YamlScalar(source, default, "", YamlStyle.Plain);

        Next();
        YamlNode? root = ReadNode(depth: 0);
        if (_stopped)
            return null;
        while (Next() is not (null or StreamEnd))
        {
            if (_parser.Current is not DocumentStart second)
                continue;
            findings.Report(PackDescriptors.RefusedYaml, At(SpanOf(second.Start, second.End)),
                "A second document begins here, and only the first is read", "Remove the “---” line, or move what follows into a file of its own.");
            return root;
        }

        return root;
    }

    /// <summary>Reads the node that the current event begins, up to its last event.</summary>
    private YamlNode? ReadNode(int depth)
    {
        ParsingEvent current = _parser.Current!;
        if (depth > YamlLimits.Depth)
            return Stop(current, $"This is nested more than {YamlLimits.Depth} levels deep", "Make it flatter.");
        if (++_nodes > YamlLimits.Nodes)
            return Stop(current, $"The file holds more than {YamlLimits.Nodes} values", "Move long lists into .txt or .csv files.");
        if (current is NodeEvent node)
            RefuseMarks(node);
        return current switch
        {
            Scalar scalar => ReadScalar(scalar),
            SequenceStart start => ReadSequence(start, depth),
            MappingStart start => ReadMapping(start, depth),
            AnchorAlias alias => RefuseAlias(alias),
            _ => Stop(current, "This part of YAML is not read here", ""),
        };
    }

    private YamlScalar ReadScalar(Scalar scalar)
    {
        TextSpan span = SpanOf(scalar.Start, scalar.End);
        YamlStyle style = StyleOf(scalar.Style);
        // YamlDotNet lets these pass inside brackets.
        if (style == YamlStyle.Plain && scalar.Value.Length > 0 && scalar.Value[0] is '@' or '`')
            RefuseIndicator(span, scalar.Value[..1], YamlMisreading.MeaningOf(scalar.Value[0]));
        return new YamlScalar(source, span, scalar.Value, style);
    }

    private YamlSequence? ReadSequence(SequenceStart start, int depth)
    {
        Open(start, start.Style == SequenceStyle.Flow);
        var items = ImmutableArray.CreateBuilder<YamlNode>();
        while (Next() is not SequenceEnd)
        {
            if (ReadNode(depth + 1) is not { } item)
                return null;
            items.Add(item);
        }

        return new YamlSequence(source, SpanOfAll(start, start.Style == SequenceStyle.Flow, items.Count > 0 ? items[^1].Span : null), items.DrainToImmutable());
    }

    private YamlMapping? ReadMapping(MappingStart start, int depth)
    {
        var entries = ImmutableArray.CreateBuilder<YamlEntry>();
        var seen = new Dictionary<string, YamlScalar>(StringComparer.Ordinal);
        Open(start, start.Style == MappingStyle.Flow);
        TextSpan? last = null;
        while (Next() is not MappingEnd)
        {
            YamlNode? key = ReadNode(depth + 1);
            if (key is null || Next() is null || ReadNode(depth + 1) is not { } value)
                return null;
            last = value.Span;
            if (key is not YamlScalar name)
                RefuseKey(key);
            else if (!seen.TryAdd(name.Value, name))
                ReportDuplicate(name, seen[name.Value]);
            else
                entries.Add(new YamlEntry(name, value));
        }

        return new YamlMapping(source, SpanOfAll(start, start.Style == MappingStyle.Flow, last), entries.DrainToImmutable());
    }

    private ParsingEvent? Next()
    {
        ParsingEvent? before = _parser.Current;
        try
        {
            _parser.MoveNext();
            return _parser.Current;
        }
        catch (Exception error) when (error is not YamlException)
        {
            // YamlDotNet 16.3 fails on its own state (InvalidOperationException) for some unclosed brackets.
            throw new YamlException(before?.End ?? Mark.Empty, before?.End ?? Mark.Empty, error.Message, error);
        }
    }

    private void Open(ParsingEvent start, bool flow)
    {
        if (flow)
            _openBrackets.Push(SpanOf(start.Start, start.End));
    }

    private YamlNode? Stop(ParsingEvent at, string message, string mend)
    {
        if (!_stopped)
            findings.Report(PackDescriptors.RefusedYaml, At(SpanOf(at.Start, at.End)), message, mend);
        _stopped = true;
        return null;
    }

    private void RefuseMarks(NodeEvent node)
    {
        TextSpan span = SpanOf(node.Start, node.End);
        if (!node.Anchor.IsEmpty)
            RefuseIndicator(span, "&", "a name for later use (an anchor)");
        if (!node.Tag.IsEmpty)
            RefuseIndicator(span, "!", "a type (a tag)");
    }

    private YamlScalar RefuseAlias(AnchorAlias alias)
    {
        TextSpan span = SpanOf(alias.Start, alias.End);
        RefuseIndicator(span, "*", "a reference to another place (an alias)");
        return new YamlScalar(source, span, $"*{alias.Value}", YamlStyle.Quoted);
    }

    private void RefuseIndicator(TextSpan span, string indicator, string meaning)
    {
        string line = YamlTraps.RestOfLine(source, span.Start, flow: true);
        findings.Report(PackDescriptors.YamlTrap, At(span),
            $"“{line}” begins with {indicator}, which YAML reads as {meaning}", $"If it is meant as text, write {YamlTraps.Quoted(line)} in quotes.");
    }

    private void RefuseKey(YamlNode key) =>
        findings.Report(PackDescriptors.YamlTrap, key.Location,
            $"The key “{source.Text[key.Span.Start..key.Span.End]}” is {key.Describe()}, not a text", $"Write it in quotes: {YamlTraps.Quoted(source.Text[key.Span.Start..key.Span.End])}.");

    private void ReportDuplicate(YamlScalar second, YamlScalar first) =>
        findings.Report(PackDescriptors.DuplicateKey, second.Location, $"“{second.Value}” stands twice in this map, first in line {first.Location.Start.Line}",
            "Keep one of them.", [new RelatedLocation(first.Location, "the first one")]);

    /// <summary>A block ends where its last value does; a bracketed one behind its bracket.</summary>
    private TextSpan SpanOfAll(ParsingEvent start, bool flow, TextSpan? last)
    {
        TextSpan open = SpanOf(start.Start, flow ? start.End : start.Start);
        TextSpan cover = last is { } end ? TextSpan.Cover(open, end) : open;
        if (!flow)
            return cover;
        _openBrackets.Pop();
        cover = TextSpan.Cover(cover, SpanOf(_parser.Current!.Start, _parser.Current.End));
        bool closesNext = cover.End < source.Text.Length && source.Text[cover.End - 1] is not (']' or '}') && source.Text[cover.End] is ']' or '}';
        return closesNext ? new TextSpan(cover.Start, cover.End + 1) : cover;
    }

    private TextLocation At(TextSpan span) => new(source, span);

    private TextSpan SpanOf(in Mark start, in Mark end) => YamlSyntaxErrors.SpanOf(source, start, end);

    private static YamlStyle StyleOf(ScalarStyle style) => style switch
    {
        ScalarStyle.SingleQuoted or ScalarStyle.DoubleQuoted => YamlStyle.Quoted,
        ScalarStyle.Literal or ScalarStyle.Folded => YamlStyle.Block,
        _ => YamlStyle.Plain,
    };
}
