namespace Governance.Text.Languages;

/// <summary>
/// What the languages of one script are told apart by: the runs of one to four letters of each word, its edges included, and the word itself.
/// Each is a hash; equal text gives equal hashes for ever, since the tables are made of them.
/// </summary>
internal ref struct LetterGrams
{
    private const int LongestRun = 4;
    private const int LongestWord = 24;

    private readonly ReadOnlySpan<char> _word;
    private int _start;
    private int _end;
    private uint _hash = Seed;

    private const uint Seed = 2166136261;

    /// <param name="word">lower case, a space before it and one behind it</param>
    private LetterGrams(ReadOnlySpan<char> word)
    {
        _word = word;
        _end = 0;
    }

    public uint Current { get; private set; }

    public readonly LetterGrams GetEnumerator() => this;

    public bool MoveNext()
    {
        while (_start < _word.Length)
        {
            if (_end < _word.Length && _end - _start < LongestRun)
            {
                Add();
                // An edge alone says nothing.
                if (_end - _start == 1 && _word[_start] == ' ')
                    continue;
                Current = _hash;
                return true;
            }

            if (_start == 0 && _end < _word.Length)
            {
                while (_end < _word.Length)
                    Add();
                Current = _hash;
                return true;
            }

            _start++;
            _end = _start;
            _hash = Seed;
        }

        return false;
    }

    /// <summary>The next word of letters at or behind <paramref name="position"/>, which moves past it.</summary>
    /// <returns>false where there is none</returns>
    public static bool TryNextWord(ReadOnlySpan<char> text, ref int position, Span<char> buffer, out LetterGrams grams)
    {
        while (position < text.Length && !IsLetter(text, position, out int size))
            position += size;
        int length = 0;
        buffer[length++] = ' ';
        while (position < text.Length && IsLetter(text, position, out int size))
        {
            if (size == 1 && length <= LongestWord)
                buffer[length++] = (char)CaseFolding.FoldSimple(text[position]);
            position += size;
        }

        buffer[length++] = ' ';
        grams = new LetterGrams(buffer[..length]);
        return length > 2;
    }

    public const int BufferLength = LongestWord + 2;

    private void Add() => _hash = (_hash ^ _word[_end++]) * 16777619;

    // Marks belong to the letter before them: vowel signs, and accents that were not composed.
    private static bool IsLetter(ReadOnlySpan<char> text, int position, out int size)
    {
        int codePoint = CodePoint.At(text, position, out size);
        return codePoint < 0x80 ? char.IsAsciiLetter((char)codePoint) : UnicodeClass.IsLetter(codePoint) || UnicodeClass.IsMark(codePoint);
    }
}
