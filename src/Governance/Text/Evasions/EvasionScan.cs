namespace Governance.Text;

/// <summary>One quick look at whether a text may hold a trick; most do not, and need no view.</summary>
internal ref struct EvasionScan
{
    private int _letters;
    private int _digits;
    private int _signs;
    private int _accented;
    private int _foreign;
    private bool _unread;
    private bool _small;
    private bool _leadingDollar;
    private bool _unlike;

    private int _gap;
    private int _singles;
    private int _marks;
    private bool _flag;

    // A hyphen stands behind a letter, with nothing but spaces since.
    private bool _hyphen;

    private bool _latin;
    private bool _honest;
    private bool _wholeWord;

    public static bool MayEvade(ReadOnlySpan<char> text)
    {
        var scan = new EvasionScan();
        for (int i = 0; i < text.Length;)
        {
            char c = text[i];
            if (char.IsAsciiLetter(c))
            {
                i = scan.PassLetters(text, i);
                if (i < 0)
                    return true;
                continue;
            }

            if (c < 0x80)
            {
                if (scan.SeesAscii(text, i, c))
                    return true;
                i = c == ':' && text[i..].StartsWith("://", StringComparison.Ordinal) ? LinkEnd(text, i) : i + 1;
                continue;
            }

            int codePoint = CodePoint.At(text, i, out int length);
            if (scan.SeesOther(text, i, codePoint, length))
                return true;
            i += length;
        }

        return scan.EndsWord() || (scan._wholeWord && scan._latin && !scan._honest);
    }

    /// <summary>The index after a run of ASCII letters, or -1 where one of them is stretched.</summary>
    private int PassLetters(ReadOnlySpan<char> text, int start)
    {
        int last = start > 0 ? text[start - 1] | 0x20 : 0, beforeLast = start > 1 ? text[start - 2] | 0x20 : 0, small = 0;
        int i = start;
        for (; i < text.Length; i++)
        {
            int letter = text[i] | 0x20;
            if ((uint)(letter - 'a') > 'z' - 'a')
                break;
            if (letter == last && letter == beforeLast && !(letter == 'w' && i + 1 < text.Length && text[i + 1] == '.'))
                return -1;
            small |= text[i] & 0x20;
            (beforeLast, last) = (last, letter);
        }

        _letters += i - start;
        _hyphen = false;
        _small |= small != 0;
        _latin = true;
        return i;
    }

    private bool SeesAscii(ReadOnlySpan<char> text, int i, char c)
    {
        if (char.IsAsciiDigit(c))
        {
            _hyphen = false;
            _digits++;
            _unread |= !LeetSpeak.IsDigitForLetter(c);
            return false;
        }

        if (LeetSpeak.IsSignForLetter(c) && i + 1 < text.Length && (char.IsAsciiLetterOrDigit(text[i + 1]) || text[i + 1] >= 0x80))
        {
            _hyphen = false;
            _unread |= c == '$' && char.IsAsciiDigit(text[i + 1]);
            if (_letters + _digits > 0)
                _signs++;
            else if (c == '$')
                _leadingDollar = true;
            else
                _unread |= c == '@';
            return false;
        }

        bool breaks = c is '\n' or '\r';
        if (breaks && _hyphen)
            return true;
        if (!char.IsWhiteSpace(c) || breaks)
            _hyphen = c == '-' && _letters > 0;
        return EndsWord();
    }

    private bool SeesOther(ReadOnlySpan<char> text, int i, int codePoint, int length)
    {
        _hyphen = (_hyphen && UnicodeClass.IsWhiteSpace(codePoint)) || (codePoint == 0x2010 && _letters > 0);
        if (UnicodeClass.IsDefaultIgnorable(codePoint))
            return codePoint is 0x202E || (codePoint != 0xAD && i > 0 && i + length < text.Length && IsLatinWordPart(CodePoint.Before(text, i, out _)) && !IsSpaceOrSign(text[i + length]));
        if (StackedMarks.IsCommonMark(codePoint))
            return ++_marks > 1 || _digits > 0;
        if (FancyLetters.IsRegionalIndicator(codePoint))
            return EndsWord() || !IsHalfOfFlag(text, i, codePoint);
        if (FancyLetters.IsFancy(codePoint))
            return true;
        if (!UnicodeClass.IsLetter(codePoint))
            return codePoint == '€' ? _letters > 0 && i + 1 < text.Length && char.IsAsciiLetter(text[i + 1]) : EndsWord();

        bool alike = LookAlikeTable.Of(codePoint) != 0;
        _letters++;
        if (UnicodeClass.ScriptOf(codePoint) == Script.Latin)
        {
            _accented += alike ? 1 : 0;
        }
        else
        {
            _foreign++;
            _unlike |= !alike;
            _honest |= !alike;
        }

        return i >= 2 && CaseFolding.FoldSimple(text[i - 1]) == CaseFolding.FoldSimple(codePoint) && CaseFolding.FoldSimple(text[i - 2]) == CaseFolding.FoldSimple(codePoint);
    }

    private bool EndsWord()
    {
        int length = _letters + _digits + _signs;
        if (length == 0)
        {
            _leadingDollar = _unread = false;
            if (++_gap > SpacedLetters.WidestGap)
                _singles = 0;
            return false;
        }

        int signs = _signs + (_leadingDollar && _small ? 1 : 0);
        bool leet = _letters > 1 && _digits + signs > 0 && !_unread && _digits <= _letters;
        bool mixed = _foreign > 0 && _foreign < _letters && (!_unlike || _foreign * 2 > _letters);
        _wholeWord |= _foreign > 1 && _foreign == _letters && !_unlike;
        _singles = length == 1 || _signs > 0 ? _singles + 1 : 0;
        bool found = leet || mixed || _accented >= LookAlikeLetters.FewestAccents || _singles >= SpacedLetters.Fewest;
        (_letters, _digits, _signs, _accented, _foreign, _gap) = (0, 0, 0, 0, 0, 1);
        (_unread, _small, _leadingDollar, _unlike) = (false, false, false, false);
        return found;
    }

    /// <summary>Regional indicators that pair up to flags in use are flags; any others may be letters.</summary>
    private bool IsHalfOfFlag(ReadOnlySpan<char> text, int i, int codePoint)
    {
        if (_flag)
        {
            _flag = false;
            return true;
        }

        int next = i + 2 < text.Length ? CodePoint.At(text, i + 2, out _) : 0;
        _flag = FancyLetters.IsRegionalIndicator(next) && FancyLetters.IsFlag(codePoint, next);
        return _flag;
    }

    private static int LinkEnd(ReadOnlySpan<char> text, int start)
    {
        int length = text[start..].IndexOfAny(" \t\r\n");
        return length < 0 ? text.Length : start + length;
    }

    private static bool IsLatinWordPart(int codePoint) => HiddenCharacters.NeedsNone(codePoint) || UnicodeClass.IsDefaultIgnorable(codePoint);

    private static bool IsSpaceOrSign(char c) => c < 0x80 && !char.IsAsciiLetterOrDigit(c);
}
