using System.Collections.Immutable;
using Governance.Text;

namespace Governance.Posts;

/// <summary>
/// The sentences of a field as people write them in posts: a line break ends one unless the next line goes on in small letters,
/// and an emoji before a capital ends one too. Each carries the space after it; together they cover the text.
/// </summary>
public ref struct ProseSentences(PostField field)
{
    private const int NarrowestWrap = 40;

    private readonly ReadOnlySpan<char> _text = field.Text;
    private readonly ImmutableArray<PostNode> _nodes = field.Nodes;
    private int _node;

    public TextSpan Current { get; private set; }

    public readonly ProseSentences GetEnumerator() => this;

    public bool MoveNext()
    {
        int start = Current.End;
        if (start == _text.Length)
            return false;
        int end = start;
        do
            end += Sentences.NextLength(_text[end..]);
        while (end < _text.Length && GoesOn(end));

        Current = new TextSpan(start, Math.Min(end, AfterEmoji(start, end)));
        return true;
    }

    /// <summary>Without the white space around it.</summary>
    public readonly TextSpan Trimmed
    {
        get
        {
            ReadOnlySpan<char> sentence = Current.Of(_text);
            int leading = sentence.Length - sentence.TrimStart().Length;
            return new TextSpan(Current.Start + leading, Current.Start + Math.Max(leading, sentence.TrimEnd().Length));
        }
    }

    private readonly bool GoesOn(int lineStart)
    {
        if (_text[lineStart - 1] is not ('\n' or '\r') || !UnicodeClass.IsLower(CodePoint.At(_text, lineStart, out _)))
            return false;
        ReadOnlySpan<char> line = _text[..lineStart];
        int breaks = line.Length > 1 && line[^1] == '\n' && line[^2] == '\r' ? 2 : 1;
        ReadOnlySpan<char> before = line[..^breaks].TrimEnd(" \t");
        int lineBefore = before.LastIndexOfAny('\n', '\r') + 1;
        // Short lines are a list or a poem; only a wide one was wrapped.
        return before.Length - lineBefore >= NarrowestWrap && before[^1] is not ('.' or '!' or '?' or '…' or ':' or '\n' or '\r');
    }

    private int AfterEmoji(int start, int end)
    {
        while (_node < _nodes.Length && _nodes[_node].Span.Start < end)
        {
            PostNode node = _nodes[_node++];
            if (node is not EmojiSequence || node.Span.Start <= start)
                continue;
            int next = node.Span.End;
            while (next < end && char.IsWhiteSpace(_text[next]))
                next++;
            if (next > node.Span.End && next < end && UnicodeClass.IsUpper(CodePoint.At(_text, next, out _)))
                return next;
        }

        return end;
    }
}
