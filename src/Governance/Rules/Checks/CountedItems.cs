using Governance.Posts;
using Governance.Text;

namespace Governance.Rules.Checks;

/// <summary>What <c>count</c> counts in a field, one after the other in text order.</summary>
internal ref struct CountedItems(PostField field, Countable what)
{
    private readonly ReadOnlySpan<char> _text = field.Text;
    private ProseWords _words = new(field);
    private ProseSentences _sentences = new(field);
    private int _next;

    public TextSpan Current { get; private set; }

    public bool MoveNext() => what switch
    {
        Countable.Words => MoveToWord(),
        Countable.Sentences => MoveToSentence(),
        Countable.Exclamations => MoveToMark("!！‼⁉❗"),
        Countable.Questions => MoveToMark("?？⁇⁈"),
        Countable.Lines => MoveToLine(isParagraph: false),
        Countable.Paragraphs => MoveToLine(isParagraph: true),
        _ => MoveToNode(),
    };

    private bool MoveToNode()
    {
        while (_next < field.Nodes.Length)
        {
            PostNode node = field.Nodes[_next++];
            bool counts = what switch
            {
                Countable.Hashtags => node is Hashtag,
                Countable.Mentions => node is Mention,
                Countable.Links => node is Link link && IsFirst(link),
                Countable.Emoji => node is EmojiSequence,
                _ => node is Cashtag,
            };
            if (!counts)
                continue;
            Current = node.Span;
            return true;
        }

        return false;
    }

    /// <summary>The same link again takes the reader nowhere new; Threads does not count it either.</summary>
    private readonly bool IsFirst(Link link)
    {
        for (int i = 0; i < _next - 1; i++)
        {
            if (field.Nodes[i] is Link before && before.Url == link.Url)
                return false;
        }

        return true;
    }

    private bool MoveToWord()
    {
        if (!_words.MoveNext())
            return false;
        Current = _words.Current;
        return true;
    }

    private bool MoveToSentence()
    {
        while (_sentences.MoveNext())
        {
            if (!Words.IsWord(_sentences.Current.Of(_text)))
                continue;
            Current = _sentences.Trimmed;
            return true;
        }

        return false;
    }

    private bool MoveToMark(ReadOnlySpan<char> marks)
    {
        while (_text[_next..].IndexOfAny(marks) is int found and >= 0)
        {
            Current = new TextSpan(_next + found, _next + found + 1);
            _next = Current.End;
            // A question mark inside a link asks nothing.
            if (!IsInNode(Current))
                return true;
        }

        return false;
    }

    private readonly bool IsInNode(TextSpan span)
    {
        foreach (PostNode node in field.Nodes)
        {
            if (node.Span.Start >= span.End)
                return false;
            if (node.Span.Contains(span) && node is not EmojiSequence)
                return true;
        }

        return false;
    }

    private bool MoveToLine(bool isParagraph)
    {
        while (_next < _text.Length)
        {
            int start = _next, end = start;
            while (_next < _text.Length)
            {
                int length = _text[_next..].IndexOfAny('\r', '\n');
                int lineEnd = length < 0 ? _text.Length : _next + length;
                bool isBlank = _text[_next..lineEnd].IsWhiteSpace();
                _next = lineEnd + (lineEnd + 1 < _text.Length && _text[lineEnd] == '\r' && _text[lineEnd + 1] == '\n' ? 2 : 1);
                if (isBlank)
                    break;
                end = lineEnd;
                if (!isParagraph)
                    break;
            }

            _next = Math.Min(_next, _text.Length);
            if (end == start)
                continue;
            Current = new TextSpan(start, end);
            return true;
        }

        return false;
    }
}
