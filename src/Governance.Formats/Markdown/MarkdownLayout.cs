using System.Collections.Immutable;
using Governance.Text;

namespace Governance.Formats;

/// <summary>
/// How a Markdown body is laid out before its Markdown is read: comments taken out, <c>---</c> lines parting a thread (never a
/// heading or a rule: that is how authors write threads), and <c>:::</c> containers with what one platform gets. Code keeps all three.
/// </summary>
internal sealed class MarkdownLayout
{
    private readonly string _text;
    private readonly List<TextSpan> _comments = [];
    private readonly List<Container> _containers = [];
    private Section _section = new();
    private int _pieceStart;

    private MarkdownLayout(string text) => _text = text;

    /// <summary>What every platform gets.</summary>
    public Section Shared { get; } = new();

    public IReadOnlyList<Container> Containers => _containers;

    public IReadOnlyList<TextSpan> Comments => _comments;

    /// <summary>The first <c>---</c> that no longer parts the thread, which has too many parts already; null where all do.</summary>
    public TextSpan? PartRefused { get; private set; }

    /// <summary>Whether there is anything for the layout to find.</summary>
    public static bool IsPlain(ReadOnlySpan<char> body) =>
        !body.Contains("---", StringComparison.Ordinal) && !body.Contains(":::", StringComparison.Ordinal) && !body.Contains("<!--", StringComparison.Ordinal);

    public static MarkdownLayout Scan(string text, TextSpan body)
    {
        var layout = new MarkdownLayout(text);
        layout._section = layout.Shared;
        layout.Shared.Start(body.Start);
        layout.Scan(body);
        return layout;
    }

    private void Scan(TextSpan body)
    {
        _pieceStart = body.Start;
        ReadOnlySpan<char> fence = [];
        Container? open = null;
        int line = body.Start;
        while (line < body.End)
        {
            int next = Math.Min(FrontMatter.NextLine(_text, line), body.End);
            ReadOnlySpan<char> content = FrontMatter.LineAt(_text, line);
            ReadOnlySpan<char> trimmed = content.Trim(' ');
            bool indented = content.StartsWith("    ") || content.StartsWith("\t");
            if (!fence.IsEmpty)
            {
                if (!indented && ClosesFence(trimmed, fence))
                    fence = [];
            }
            else if (!indented && OpensFence(trimmed) is > 0 and int length)
            {
                fence = trimmed[..length];
            }
            else if (!indented && IsThreadBreak(trimmed) && _section.Parts.Count >= DraftBuilder.MaxParts)
            {
                PartRefused ??= new TextSpan(line, line + content.Length);
            }
            else if (!indented && IsThreadBreak(trimmed))
            {
                EndPiece(line);
                _section.BeginPart();
                _pieceStart = next;
            }
            else if (!indented && trimmed.StartsWith(":::"))
            {
                open = ReadContainerLine(line, next, trimmed.TrimStart(':').TrimEnd(": \t"), open);
            }
            else if (content.IndexOf("<!--") is >= 0 and int at && !IsInCode(content, at))
            {
                next = SkipComment(line + at, body.End);
            }

            line = next;
        }

        EndPiece(body.End);
        _section.End(body.End);
        if (open is not null)
            open.IsClosed = false;
    }

    private Container? ReadContainerLine(int line, int next, ReadOnlySpan<char> names, Container? open)
    {
        if (names.IsEmpty && open is null)
            return null;
        EndPiece(line);
        _section.End(line);
        Container? opened = null;
        if (names.IsEmpty)
        {
            _section = Shared;
            _section.BeginChunk();
        }
        else
        {
            if (open is not null)
                open.IsClosed = false;
            opened = new Container([.. names.ToString().Split([',', ' '], StringSplitOptions.RemoveEmptyEntries)], new TextSpan(line, line + FrontMatter.LineAt(_text, line).Length));
            _containers.Add(opened);
            _section = opened.Section;
        }

        _section.Start(next);
        _pieceStart = next;
        return opened;
    }

    private int SkipComment(int start, int limit)
    {
        int close = _text.IndexOf("-->", start + 4, Math.Max(0, limit - start - 4), StringComparison.Ordinal);
        // A comment that never ends is text: better seen than swallowed.
        if (close < 0)
            return Math.Min(FrontMatter.NextLine(_text, start), limit);
        int end = close + 3;
        _comments.Add(new TextSpan(start, end));
        EndPiece(IsAlone(start, end, out int lineEnd) ? LineStart(start) : start);
        if (IsAlone(start, end, out lineEnd))
            end = Math.Min(lineEnd, limit);
        _pieceStart = end;
        return end;
    }

    /// <summary>A comment with lines of its own takes its line end along, so that the lines around it stay one paragraph.</summary>
    private bool IsAlone(int start, int end, out int lineEnd)
    {
        lineEnd = FrontMatter.NextLine(_text, end);
        return _text.AsSpan(end, lineEnd - end).IsWhiteSpace() && _text.AsSpan(LineStart(start), start - LineStart(start)).IsWhiteSpace();
    }

    private int LineStart(int position) => position == 0 ? 0 : _text.LastIndexOfAny(['\n', '\r'], position - 1) + 1;

    private void EndPiece(int end)
    {
        if (end > _pieceStart)
            _section.Add(new TextSpan(_pieceStart, end));
    }

    private static bool IsThreadBreak(ReadOnlySpan<char> line)
    {
        ReadOnlySpan<char> trimmed = line.TrimEnd();
        return trimmed.Length >= 3 && !trimmed.ContainsAnyExcept('-');
    }

    private static int OpensFence(ReadOnlySpan<char> line)
    {
        if (line.IsEmpty || line[0] is not ('`' or '~'))
            return 0;
        int length = line.IndexOfAnyExcept(line[0]) is var end and >= 0 ? end : line.Length;
        // Backticks with more backticks on the line are code inside a sentence.
        return length < 3 || (line[0] == '`' && line[length..].Contains('`')) ? 0 : length;
    }

    private static bool ClosesFence(ReadOnlySpan<char> line, ReadOnlySpan<char> fence) =>
        line.Length >= fence.Length && line.StartsWith(fence) && line.TrimEnd().TrimEnd(fence[0]).IsEmpty;

    private static bool IsInCode(ReadOnlySpan<char> line, int at) => line[..at].Count('`') % 2 != 0;

    /// <summary>One <c>:::</c> container.</summary>
    internal sealed class Container(ImmutableArray<string> platforms, TextSpan opening)
    {
        public ImmutableArray<string> Platforms { get; } = platforms;

        public TextSpan Opening { get; } = opening;

        public Section Section { get; } = new();

        public bool IsClosed { get; set; } = true;
    }

    /// <summary>A text in the file: the stretches that were authored for it, and what is rendered of them, part by part.</summary>
    internal sealed class Section
    {
        private readonly List<TextSpan> _authored = [];
        private int _start;

        public IReadOnlyList<TextSpan> Authored => _authored;

        /// <summary>Parts of a thread; each has chunks that are rendered apart; each chunk has the pieces left between comments.</summary>
        public List<List<List<TextSpan>>> Parts { get; } = [[[]]];

        public void Start(int position) => _start = position;

        public void End(int position)
        {
            if (position > _start)
                _authored.Add(new TextSpan(_start, position));
        }

        public void BeginPart() => Parts.Add([[]]);

        public void BeginChunk() => Parts[^1].Add([]);

        public void Add(TextSpan piece) => Parts[^1][^1].Add(piece);
    }
}
