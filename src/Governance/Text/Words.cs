namespace Governance.Text;

/// <summary>Word segments (UAX 29, Unicode 17): words, and what stands between them.</summary>
public static class Words
{
    public static SegmentEnumerator<Segmentation> Enumerate(ReadOnlySpan<char> text) => new(text);

    /// <summary>Whether a segment is a word rather than space, punctuation or a symbol: it holds a letter or a number.</summary>
    public static bool IsWord(ReadOnlySpan<char> segment)
    {
        for (int i = 0; i < segment.Length;)
        {
            int codePoint = CodePoint.At(segment, i, out int length);
            if (codePoint < 0x80 ? char.IsAsciiLetterOrDigit((char)codePoint) : UnicodeClass.IsLetter(codePoint) || UnicodeClass.IsNumber(codePoint))
                return true;
            i += length;
        }

        return false;
    }

    public static int Count(ReadOnlySpan<char> text)
    {
        int count = 0;
        foreach (TextSpan segment in Enumerate(text))
        {
            if (IsWord(segment.Of(text)))
                count++;
        }

        return count;
    }

    /// <summary>UTF-16 length of the first segment; 0 only for empty text.</summary>
    public static int NextLength(ReadOnlySpan<char> text)
    {
        if (text.Length < 2)
            return text.Length;
        if (AsciiWordLength(text) is int word and > 0)
            return word;

        // "before" and "last" skip what WB4 ignores; "previous" does not.
        byte properties = WordTable.Of(CodePoint.At(text, 0, out int length));
        WordBreak previous = Kind(properties), last = previous, before = WordBreak.Other;
        bool oddRegional = last == WordBreak.RegionalIndicator;
        while (length < text.Length)
        {
            properties = WordTable.Of(CodePoint.At(text, length, out int size));
            WordBreak next = Kind(properties);
            if (!Joins(previous, before, last, next, (properties & 32) != 0, oddRegional, text[(length + size)..]))
                return length;
            length += size;
            previous = next;
            if (IsIgnored(next))
                continue;
            oddRegional = next == WordBreak.RegionalIndicator && !oddRegional;
            (before, last) = (last, next);
        }

        return length;
    }

    public readonly struct Segmentation : ISegmentation
    {
        public static int NextLength(ReadOnlySpan<char> text) => Words.NextLength(text);
    }

    /// <summary>The plain word or the single space or sign that most text is made of; 0 leaves it to the rules.</summary>
    private static int AsciiWordLength(ReadOnlySpan<char> text)
    {
        int length = 0;
        while (length < text.Length && char.IsAsciiLetterOrDigit(text[length]))
            length++;
        if (length == 0)
            return text[0] < 0x80 && text[1] < 0x80 && text[0] is not ('_' or '\r') && (text[0] != ' ' || text[1] != ' ') ? 1 : 0;
        if (length == text.Length || text[length] is ' ' or '\n' or '\r' or '!' or '?' or ')' or '-' or '/')
            return length;
        // A full stop or a comma joins letters or digits, so it ends the word before a space.
        return text[length] is '.' or ',' && (length + 1 == text.Length || text[length + 1] is ' ' or '\n') ? length : 0;
    }

    private static bool Joins(WordBreak previous, WordBreak before, WordBreak last, WordBreak next, bool pictograph, bool oddRegional, ReadOnlySpan<char> rest)
    {
        if (previous == WordBreak.CR)
            return next == WordBreak.LF;
        if (IsNewline(previous) || IsNewline(next))
            return false;
        if ((previous == WordBreak.ZWJ && pictograph) || IsIgnored(next))
            return true;
        if (previous == WordBreak.WSegSpace && next == WordBreak.WSegSpace)
            return true;

        return (last, next) switch
        {
            (WordBreak.ALetter or WordBreak.HebrewLetter, WordBreak.ALetter or WordBreak.HebrewLetter) => true,
            (WordBreak.HebrewLetter, WordBreak.SingleQuote) => true,
            (WordBreak.ALetter or WordBreak.HebrewLetter, WordBreak.MidLetter or WordBreak.MidNumLet or WordBreak.SingleQuote) => IsLetter(FirstKind(rest)),
            (WordBreak.MidLetter or WordBreak.MidNumLet or WordBreak.SingleQuote, WordBreak.ALetter or WordBreak.HebrewLetter) => IsLetter(before),
            (WordBreak.HebrewLetter, WordBreak.DoubleQuote) => FirstKind(rest) == WordBreak.HebrewLetter,
            (WordBreak.DoubleQuote, WordBreak.HebrewLetter) => before == WordBreak.HebrewLetter,
            (WordBreak.ALetter or WordBreak.HebrewLetter or WordBreak.Numeric, WordBreak.Numeric) => true,
            (WordBreak.Numeric, WordBreak.ALetter or WordBreak.HebrewLetter) => true,
            (WordBreak.MidNum or WordBreak.MidNumLet or WordBreak.SingleQuote, WordBreak.Numeric) => before == WordBreak.Numeric,
            (WordBreak.Numeric, WordBreak.MidNum or WordBreak.MidNumLet or WordBreak.SingleQuote) => FirstKind(rest) == WordBreak.Numeric,
            (WordBreak.Katakana, WordBreak.Katakana) => true,
            (WordBreak.ALetter or WordBreak.HebrewLetter or WordBreak.Numeric or WordBreak.Katakana or WordBreak.ExtendNumLet, WordBreak.ExtendNumLet) => true,
            (WordBreak.ExtendNumLet, WordBreak.ALetter or WordBreak.HebrewLetter or WordBreak.Numeric or WordBreak.Katakana) => true,
            (WordBreak.RegionalIndicator, WordBreak.RegionalIndicator) => oddRegional,
            _ => false,
        };
    }

    private static WordBreak FirstKind(ReadOnlySpan<char> text)
    {
        for (int i = 0; i < text.Length;)
        {
            WordBreak kind = Kind(WordTable.Of(CodePoint.At(text, i, out int length)));
            if (!IsIgnored(kind))
                return kind;
            i += length;
        }

        return WordBreak.Other;
    }

    private static WordBreak Kind(byte properties) => (WordBreak)(properties & 31);

    private static bool IsLetter(WordBreak kind) => kind is WordBreak.ALetter or WordBreak.HebrewLetter;

    private static bool IsIgnored(WordBreak kind) => kind is WordBreak.Extend or WordBreak.Format or WordBreak.ZWJ;

    private static bool IsNewline(WordBreak kind) => kind is WordBreak.Newline or WordBreak.CR or WordBreak.LF;
}
