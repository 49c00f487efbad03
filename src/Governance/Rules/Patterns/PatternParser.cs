using System.Globalization;

namespace Governance.Rules.Patterns;

/// <summary>
/// Reads the regex syntax that can be matched in linear time: what .NET knows, without look-around, back-references, atomic groups
/// and conditions. What it accepts, .NET accepts.
/// </summary>
internal sealed class PatternParser
{
    private const int DeepestNesting = 50;
    private const int MostRepetitions = 1000;

    private readonly string _pattern;
    private int _at;
    private int _depth;

    private PatternParser(string pattern) => _pattern = pattern;

    private bool IsAtEnd => _at == _pattern.Length;

    /// <exception cref="PatternException">not of that syntax</exception>
    public static PatternNode Parse(string pattern)
    {
        var parser = new PatternParser(pattern);
        PatternNode node = parser.ReadAlternation();
        return parser.IsAtEnd ? node : throw parser.Error("“)” closes nothing");
    }

    private PatternNode ReadAlternation()
    {
        if (++_depth > DeepestNesting)
            throw Error("groups are nested too deep");
        List<PatternNode> branches = [ReadSequence()];
        while (TryRead('|'))
            branches.Add(ReadSequence());
        _depth--;
        return PatternNode.Alternation(branches);
    }

    private PatternNode ReadSequence()
    {
        List<PatternNode> items = [];
        while (!IsAtEnd && _pattern[_at] is not ('|' or ')'))
            items.Add(ReadRepetition());
        return items.Count == 1 ? items[0] : PatternNode.Sequence(items);
    }

    private PatternNode ReadRepetition()
    {
        if (TryReadCount(out _, out _))
            throw Error("a repetition repeats nothing");
        PatternNode atom = ReadAtom();
        if (!TryReadQuantifier(out int min, out int? max))
            return atom;
        if (ReferenceEquals(atom, PatternNode.Empty))
            throw Error("what is no text cannot be repeated");
        TryRead('?');
        if (TryReadQuantifier(out _, out _))
            throw Error("a repetition cannot be repeated; put the first in (?:…)");
        return atom.Repeated(min, max);
    }

    private bool TryReadQuantifier(out int min, out int? max)
    {
        (min, max) = (0, null);
        if (TryRead('*'))
            return true;
        if (TryRead('+'))
        {
            min = 1;
            return true;
        }

        if (TryRead('?'))
        {
            max = 1;
            return true;
        }

        return TryReadCount(out min, out max);
    }

    /// <summary><c>{3}</c>, <c>{3,}</c>, <c>{3,5}</c>; any other brace is text.</summary>
    private bool TryReadCount(out int min, out int? max)
    {
        (min, max) = (0, null);
        int close = IsAtEnd || _pattern[_at] != '{' ? -1 : _pattern.IndexOf('}', _at);
        if (close < 0)
            return false;
        string[] bounds = _pattern[(_at + 1)..close].Split(',');
        if (bounds.Length > 2 || !TryReadNumber(bounds[0], out min))
            return false;
        if (bounds.Length == 1)
            max = min;
        else if (bounds[1].Length > 0)
            max = TryReadNumber(bounds[1], out int most) ? most : -1;
        if (max == -1)
            return false;
        if (max < min)
            throw Error("the repetition's least is more than its most");
        if ((max ?? min) > MostRepetitions)
            throw Error($"it repeats more than {MostRepetitions.ToString(CultureInfo.InvariantCulture)} times");
        _at = close + 1;
        return true;
    }

    private PatternNode ReadAtom()
    {
        char unit = _pattern[_at++];
        return unit switch
        {
            '(' => ReadGroup(),
            '[' => PatternClass.Read(_pattern, ref _at),
            '\\' => PatternEscape.Read(_pattern, ref _at),
            '.' => PatternNode.Anything,
            '^' or '$' => PatternNode.Empty,
            '*' or '+' or '?' => throw Error($"“{unit}” repeats nothing"),
            _ => PatternNode.Literal(unit),
        };
    }

    private PatternNode ReadGroup()
    {
        if (TryRead('?') && !TryReadGroupKind())
            return PatternNode.Empty;
        PatternNode inner = ReadAlternation();
        return TryRead(')') ? inner : throw Error("“(” is not closed");
    }

    /// <returns>false where the group holds options for what follows, or a comment</returns>
    private bool TryReadGroupKind()
    {
        if (IsAtEnd)
            throw Error("“(?” is not finished");
        char kind = _pattern[_at];
        if (kind == '#')
        {
            int close = _pattern.IndexOf(')', _at);
            _at = close < 0 ? throw Error("the comment is not closed") : close + 1;
            return false;
        }

        if (kind is '=' or '!' || (kind == '<' && _at + 1 < _pattern.Length && _pattern[_at + 1] is '=' or '!'))
            throw Error("look-around cannot be matched in linear time");
        if (kind == '>')
            throw Error("an atomic group cannot be matched in linear time");
        if (kind == '(')
            throw Error("a condition cannot be matched in linear time");
        if (kind is '<' or '\'')
        {
            ReadName(kind == '<' ? '>' : '\'');
            return true;
        }

        return ReadOptions();
    }

    private void ReadName(char close)
    {
        int end = _pattern.IndexOf(close, _at + 1);
        if (end <= _at + 1)
            throw Error("the group's name is not finished");
        foreach (char unit in _pattern.AsSpan(_at + 1, end - _at - 1))
        {
            if (unit == '-')
                throw Error("a balancing group cannot be matched in linear time");
            if (!char.IsAsciiLetter(unit) && unit != '_')
                throw Error("a group's name is made of letters and “_”");
        }

        _at = end + 1;
    }

    private bool ReadOptions()
    {
        int start = _at;
        while (!IsAtEnd && _pattern[_at] is 'i' or 'm' or 's' or 'n' or '-')
            _at++;
        if (!IsAtEnd && _pattern[_at] == 'x')
            throw Error("the option x is not known here");
        if (TryRead(':'))
            return true;
        return _at > start && TryRead(')') ? false : throw Error("“(?” begins nothing that is known");
    }

    private bool TryRead(char unit)
    {
        if (IsAtEnd || _pattern[_at] != unit)
            return false;
        _at++;
        return true;
    }

    private static bool TryReadNumber(string text, out int number) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out number);

    private PatternException Error(string reason) => new(reason, _at);
}
