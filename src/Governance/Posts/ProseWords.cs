using System.Collections.Immutable;
using System.Numerics;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using Governance.Text;

namespace Governance.Posts;

/// <summary>
/// The words of a field that are prose: hashtags, mentions, links, cashtags and emoji are none.
/// Parts joined by hyphens, as in <c>well-known</c>, are one word.
/// </summary>
public ref struct ProseWords(PostField field)
{
    private readonly ReadOnlySpan<char> _text = field.Text;
    private readonly ImmutableArray<PostNode> _nodes = field.Nodes;
    private int _position;
    private int _node;

    public TextSpan Current { get; private set; }

    public readonly ProseWords GetEnumerator() => this;

    public static int Count(PostField field)
    {
        int count = 0;
        foreach (TextSpan _ in new ProseWords(field))
            count++;
        return count;
    }

    /// <summary>No text has more words than this; told without looking for them.</summary>
    public static int AtMost(ReadOnlySpan<char> text)
    {
        int count = 0;
        int i = 0;
        uint inWord = 0;
        for (; i + Vector128<ushort>.Count <= text.Length; i += Vector128<ushort>.Count)
        {
            Vector128<ushort> units = Vector128.Create<ushort>(MemoryMarshal.Cast<char, ushort>(text[i..]));
            Vector128<ushort> letters = Vector128.LessThanOrEqual((units | Vector128.Create((ushort)0x20)) - Vector128.Create((ushort)'a'), Vector128.Create((ushort)25));
            Vector128<ushort> digits = Vector128.LessThanOrEqual(units - Vector128.Create((ushort)'0'), Vector128.Create((ushort)9));
            Vector128<ushort> beyond = Vector128.GreaterThanOrEqual(units, Vector128.Create((ushort)0x80));
            uint plain = (letters | digits).ExtractMostSignificantBits();
            // Beyond ASCII a single character may be a word.
            count += BitOperations.PopCount(plain & ~((plain << 1) | inWord)) + BitOperations.PopCount(beyond.ExtractMostSignificantBits());
            inWord = plain >> (Vector128<ushort>.Count - 1);
        }

        bool follows = inWord != 0;
        for (; i < text.Length; i++)
        {
            bool isPlain = char.IsAsciiLetterOrDigit(text[i]);
            if (text[i] >= 0x80 || (isPlain && !follows))
                count++;
            follows = isPlain;
        }

        return count;
    }

    public bool MoveNext()
    {
        while (_position < _text.Length)
        {
            int limit = _node < _nodes.Length ? _nodes[_node].Span.Start : _text.Length;
            if (_position >= limit)
            {
                _position = Math.Max(_position, _nodes[_node].Span.End);
                _node++;
                continue;
            }

            int start = _position;
            ReadOnlySpan<char> rest = _text[..limit];
            _position += Words.NextLength(rest[start..]);
            if (!Words.IsWord(rest[start.._position]))
                continue;
            while (_position + 1 < limit && rest[_position] is '-' or '\u2010' or '\u2011')
            {
                int next = _position + 1 + Words.NextLength(rest[(_position + 1)..]);
                if (!Words.IsWord(rest[(_position + 1)..next]))
                    break;
                _position = next;
            }

            Current = new TextSpan(start, _position);
            return true;
        }

        return false;
    }
}
