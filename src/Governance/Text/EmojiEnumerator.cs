namespace Governance.Text;

/// <summary>The emoji of a text, in order.</summary>
public ref struct EmojiEnumerator(ReadOnlySpan<char> text)
{
    private readonly ReadOnlySpan<char> _text = text;

    public TextSpan Current { get; private set; }

    public readonly EmojiEnumerator GetEnumerator() => this;

    public bool MoveNext()
    {
        bool more = Emoji.TryFind(_text, Current.End, out TextSpan found);
        Current = found;
        return more;
    }
}
