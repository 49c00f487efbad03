using Governance.Posts;
using Governance.Text;

namespace Governance.Rules.Checks;

/// <summary>Where a term stands in the prose of a field, in any casing: at word edges, not inside links, handles, hashtags or addresses.</summary>
internal ref struct TermOccurrences(PostField field, string term)
{
    private readonly ReadOnlySpan<char> _text = field.Text;
    private int _next;

    public TextSpan Current { get; private set; }

    public readonly TermOccurrences GetEnumerator() => this;

    public bool MoveNext()
    {
        while (_next + term.Length <= _text.Length)
        {
            int found = _text[_next..].IndexOf(term, StringComparison.OrdinalIgnoreCase);
            if (found < 0)
                return false;
            Current = new TextSpan(_next + found, _next + found + term.Length);
            _next = Current.Start + 1;
            if (IsAtEdges() && !IsInNode())
                return true;
        }

        return false;
    }

    private readonly bool IsAtEdges()
    {
        int start = Current.Start, end = Current.End;
        if (start > 0 && IsWordPart(CodePoint.Before(_text, start, out _)))
            return false;
        if (end == _text.Length)
            return true;
        int after = CodePoint.At(_text, end, out int length);
        if (IsWordPart(after))
            return false;
        // The dot of acme.com joins, the one that ends a sentence does not.
        return after is not '.' || end + length == _text.Length || !char.IsLetterOrDigit(_text[end + length]);
    }

    private readonly bool IsInNode()
    {
        foreach (PostNode node in field.Nodes)
        {
            if (node.Span.Start >= Current.End)
                return false;
            if (node.Span.Overlaps(Current))
                return true;
        }

        return false;
    }

    private static bool IsWordPart(int codePoint) =>
        codePoint is '_' or '@' or '/' or '#' || UnicodeClass.IsLetter(codePoint) || UnicodeClass.IsNumber(codePoint) || UnicodeClass.IsMark(codePoint);
}
