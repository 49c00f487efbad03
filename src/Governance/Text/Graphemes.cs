namespace Governance.Text;

/// <summary>Extended grapheme clusters (UAX 29, Unicode 17): what a reader takes for one character.</summary>
public static class Graphemes
{
    // Below the first combining mark nothing joins, but a line feed to its carriage return.
    private const char FirstThatJoins = '\u0300';

    public static int Count(ReadOnlySpan<char> text)
    {
        int count = 0;
        while (!text.IsEmpty)
        {
            // The last character of a plain run may belong to a mark after it.
            int plain = text.IndexOfAnyExceptInRange(' ', '~');
            if (plain < 0)
                return count + text.Length;
            if (plain > 1)
            {
                count += plain - 1;
                text = text[(plain - 1)..];
            }

            text = text[NextLength(text)..];
            count++;
        }

        return count;
    }

    public static SegmentEnumerator<Segmentation> Enumerate(ReadOnlySpan<char> text) => new(text);

    /// <summary>UTF-16 length of the first cluster; 0 only for empty text.</summary>
    public static int NextLength(ReadOnlySpan<char> text)
    {
        if (text.Length < 2)
            return text.Length;
        if (text[0] < FirstThatJoins && text[1] < FirstThatJoins)
            return text[0] == '\r' && text[1] == '\n' ? 2 : 1;

        byte previous = GraphemeTable.Of(CodePoint.At(text, 0, out int length));
        ClusterState state = default;
        state.Add(previous);
        while (length < text.Length)
        {
            byte next = GraphemeTable.Of(CodePoint.At(text, length, out int size));
            if (!state.Joins(previous, next))
                break;
            state.Add(next);
            previous = next;
            length += size;
        }

        return length;
    }

    public readonly struct Segmentation : ISegmentation
    {
        public static int NextLength(ReadOnlySpan<char> text) => Graphemes.NextLength(text);
    }

    /// <summary>What the rules that look back further than one character need to know (GB9c, GB11, GB12).</summary>
    private struct ClusterState
    {
        private bool _pictograph;
        private bool _pictographJoined;
        private bool _consonant;
        private bool _consonantLinked;
        private bool _oddRegional;

        public void Add(byte properties)
        {
            GraphemeBreak kind = Kind(properties);
            _pictographJoined = _pictograph && kind == GraphemeBreak.ZWJ;
            _pictograph = IsPictograph(properties) || (_pictograph && kind == GraphemeBreak.Extend);
            _oddRegional = kind == GraphemeBreak.RegionalIndicator && !_oddRegional;
            switch (Conjunct(properties))
            {
                case IndicConjunctBreak.Consonant:
                    (_consonant, _consonantLinked) = (true, false);
                    break;
                case IndicConjunctBreak.Linker:
                    _consonantLinked = _consonant;
                    break;
                case IndicConjunctBreak.None:
                    (_consonant, _consonantLinked) = (false, false);
                    break;
            }
        }

        public readonly bool Joins(byte previous, byte next)
        {
            GraphemeBreak left = Kind(previous), right = Kind(next);
            if (left == GraphemeBreak.CR)
                return right == GraphemeBreak.LF;
            if (IsControl(left) || IsControl(right))
                return false;
            if (right is GraphemeBreak.Extend or GraphemeBreak.ZWJ or GraphemeBreak.SpacingMark || left == GraphemeBreak.Prepend)
                return true;
            if (_consonantLinked && Conjunct(next) == IndicConjunctBreak.Consonant)
                return true;
            if (_pictographJoined && IsPictograph(next))
                return true;
            return left switch
            {
                GraphemeBreak.RegionalIndicator => right == GraphemeBreak.RegionalIndicator && _oddRegional,
                GraphemeBreak.L => right is GraphemeBreak.L or GraphemeBreak.V or GraphemeBreak.LV or GraphemeBreak.LVT,
                GraphemeBreak.LV or GraphemeBreak.V => right is GraphemeBreak.V or GraphemeBreak.T,
                GraphemeBreak.LVT or GraphemeBreak.T => right == GraphemeBreak.T,
                _ => false,
            };
        }

        private static GraphemeBreak Kind(byte properties) => (GraphemeBreak)(properties & 15);

        private static IndicConjunctBreak Conjunct(byte properties) => (IndicConjunctBreak)((properties >> 4) & 3);

        private static bool IsPictograph(byte properties) => (properties & 64) != 0;

        private static bool IsControl(GraphemeBreak kind) => kind is GraphemeBreak.Control or GraphemeBreak.CR or GraphemeBreak.LF;
    }
}
