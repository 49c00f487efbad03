using System.Buffers;

namespace Governance.Text;

/// <summary>Sentence segments (UAX 29, Unicode 17). A line break ends a sentence.</summary>
public static class Sentences
{
    /// <summary>How much of "terminator, closing marks, spaces, paragraph end" stands before a position (SB8 to SB11).</summary>
    private enum Ending
    {
        None,
        Terminator,
        Closed,
        Spaced,
        Separated,
    }

    // ASCII that neither ends a sentence nor a line.
    private static readonly SearchValues<char> Plain = SearchValues.Create("\t \"#$%&'()*+,-/0123456789:;<=>@ABCDEFGHIJKLMNOPQRSTUVWXYZ[]_`abcdefghijklmnopqrstuvwxyz{|}~");

    public static SegmentEnumerator<Segmentation> Enumerate(ReadOnlySpan<char> text) => new(text);

    /// <summary>UTF-16 length of the first segment, its trailing space included; 0 only for empty text.</summary>
    public static int NextLength(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty)
            return 0;

        SentenceBreak last = Kind(text, 0, out int length), before = SentenceBreak.Other, terminator = default;
        SentenceBreak previous = last;
        Ending ending = After(Ending.None, last, ref terminator);
        while (length < text.Length)
        {
            if (ending == Ending.None && !IsSeparator(previous))
                length += PlainRun(text[length..]);
            SentenceBreak next = Kind(text, length, out int size);
            if (previous == SentenceBreak.CR && next == SentenceBreak.LF)
                return length + size;
            if (IsSeparator(previous))
                return length;
            if (next is not (SentenceBreak.Extend or SentenceBreak.Format))
            {
                if (ending != Ending.None && !Continues(ending, terminator, before, last, next, text[length..]))
                    return length;
                ending = After(ending, next, ref terminator);
                (before, last) = (last, next);
            }

            previous = next;
            length += size;
        }

        return length;
    }

    public readonly struct Segmentation : ISegmentation
    {
        public static int NextLength(ReadOnlySpan<char> text) => Sentences.NextLength(text);
    }

    /// <summary>How much can be passed over where no sentence is ending: all but the last of what is plain, which rules ask for later.</summary>
    private static int PlainRun(ReadOnlySpan<char> text)
    {
        int run = text.IndexOfAnyExcept(Plain);
        return Math.Max(0, (run < 0 ? text.Length : run) - 1);
    }

    private static Ending After(Ending ending, SentenceBreak kind, ref SentenceBreak terminator)
    {
        switch (kind)
        {
            case SentenceBreak.ATerm or SentenceBreak.STerm:
                terminator = kind;
                return Ending.Terminator;
            case SentenceBreak.Close when ending is Ending.Terminator or Ending.Closed:
                return Ending.Closed;
            case SentenceBreak.Sp when ending is Ending.Terminator or Ending.Closed or Ending.Spaced:
                return Ending.Spaced;
            case SentenceBreak.Sep or SentenceBreak.CR or SentenceBreak.LF when ending != Ending.None:
                return Ending.Separated;
            default:
                return Ending.None;
        }
    }

    private static bool Continues(Ending ending, SentenceBreak terminator, SentenceBreak before, SentenceBreak last, SentenceBreak next, ReadOnlySpan<char> rest)
    {
        if (ending == Ending.Separated)
            return false;
        if (IsSeparator(next) || next is SentenceBreak.Sp)
            return true;
        if (next == SentenceBreak.Close && ending != Ending.Spaced)
            return true;
        if (next is SentenceBreak.SContinue or SentenceBreak.ATerm or SentenceBreak.STerm)
            return true;
        if (terminator != SentenceBreak.ATerm)
            return false;
        if (ending == Ending.Terminator && next == SentenceBreak.Numeric)
            return true;
        if (ending == Ending.Terminator && last == SentenceBreak.ATerm && next == SentenceBreak.Upper && before is SentenceBreak.Upper or SentenceBreak.Lower)
            return true;
        return LowerFollows(rest);
    }

    /// <summary>SB8: after "etc." the sentence goes on when the next letter is a small one.</summary>
    private static bool LowerFollows(ReadOnlySpan<char> rest)
    {
        for (int i = 0; i < rest.Length;)
        {
            SentenceBreak kind = Kind(rest, i, out int length);
            if (kind == SentenceBreak.Lower)
                return true;
            if (IsSeparator(kind) || kind is SentenceBreak.OLetter or SentenceBreak.Upper or SentenceBreak.ATerm or SentenceBreak.STerm)
                return false;
            i += length;
        }

        return false;
    }

    private static SentenceBreak Kind(ReadOnlySpan<char> text, int index, out int length) =>
        (SentenceBreak)SentenceTable.Of(CodePoint.At(text, index, out length));

    private static bool IsSeparator(SentenceBreak kind) => kind is SentenceBreak.Sep or SentenceBreak.CR or SentenceBreak.LF;
}
