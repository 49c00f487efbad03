using Governance.Text;

namespace Governance.Tone;

/// <summary>Finds the words of feeling in an English text, and what stands around them.</summary>
internal sealed class PositivityReader
{
    private const double Negated = -0.74;
    private const double CapitalsAdd = 0.733;
    private const double ExclamationAdds = 0.292;
    private const double QuestionAdds = 0.18;
    private const double Degree = 0.293;
    private const double BeforeBut = 0.5;
    private const double AfterBut = 1.5;
    private const int MostExclamations = 4;
    private const int Reach = 3;
    private const int ReachOfNo = 2;

    private static readonly double[] Fading = [1, 0.95, 0.9];

    private static readonly HashSet<string> Negations = new(StringComparer.Ordinal)
    {
        "not", "no", "never", "none", "nobody", "nothing", "nowhere", "neither", "nor", "without", "cannot", "cant", "can't", "dont", "don't", "doesnt", "doesn't", "didnt", "didn't", "isnt",
        "isn't", "wasnt", "wasn't", "arent", "aren't", "werent", "weren't", "wont", "won't", "wouldnt", "wouldn't", "couldnt", "couldn't", "shouldnt", "shouldn't", "hasnt", "hasn't", "havent",
        "haven't", "hadnt", "hadn't", "aint", "ain't", "mustn't", "needn't", "rarely", "seldom", "hardly", "despite",
    };

    private static readonly HashSet<string> Stronger = new(StringComparer.Ordinal)
    {
        "absolutely", "amazingly", "awfully", "completely", "considerably", "decidedly", "deeply", "enormously", "entirely", "especially", "exceptionally", "extremely", "fabulously", "frickin",
        "fucking", "fully", "greatly", "highly", "hugely", "incredibly", "intensely", "majorly", "more", "most", "particularly", "purely", "quite", "really", "remarkably", "so",
        "substantially", "thoroughly", "totally", "tremendously", "uber", "unbelievably", "unusually", "utterly", "very",
    };

    private static readonly HashSet<string> Weaker = new(StringComparer.Ordinal)
    {
        "almost", "barely", "fairly", "kinda", "less", "little", "marginally", "mildly", "occasionally", "partly", "scarcely", "slightly", "somewhat", "sorta",
    };

    private readonly ToneText _text;
    private readonly List<Token> _tokens = [];
    private readonly bool _hasLowerWords;
    private readonly bool _hasCapitals;

    public PositivityReader(ToneText text)
    {
        _text = text;
        ReadTokens();
        _hasCapitals = _tokens.Exists(token => IsCapitals(token.Written));
        _hasLowerWords = _tokens.Exists(token => !IsCapitals(token.Written));
    }

    public void Read(List<ToneSign> signs)
    {
        int but = _tokens.FindIndex(token => token.Lower == "but");
        int first = signs.Count;
        double sum = 0;
        for (int i = 0; i < _tokens.Count; i++)
        {
            double valence = ValenceAt(i);
            if (valence == 0)
                continue;
            if (but >= 0)
                valence *= i < but ? BeforeBut : AfterBut;
            signs.Add(new ToneSign(_tokens[i].Span, _tokens[i].Written, valence));
            sum += valence;
        }

        foreach (TextSpan emoji in _text.Emoji)
        {
            double valence = PositivityScale.EmojiValenceOf(emoji.Of(_text.Field.Text));
            if (valence != 0)
                signs.Add(new ToneSign(emoji, emoji.Of(_text.Field.Text).ToString(), valence));
            sum += valence;
        }

        if (signs.Count > first)
            AddMarks(Math.Sign(Math.Round(sum, 6)), signs);
    }

    private void ReadTokens()
    {
        ReadOnlySpan<char> value = _text.Value;
        int position = 0;
        while (position < value.Length)
        {
            if (char.IsWhiteSpace(value[position]))
            {
                position++;
                continue;
            }

            int start = position;
            while (position < value.Length && !char.IsWhiteSpace(value[position]))
                position++;
            Add(Inner(value, new TextSpan(start, position)), endsClause: value[position - 1] is '.' or ',' or ';' or ':' or '!' or '?' or '…');
        }
    }

    /// <summary>Without the punctuation around it, unless so little is left that it is an emoticon.</summary>
    private static TextSpan Inner(ReadOnlySpan<char> value, TextSpan token)
    {
        int start = token.Start;
        int end = token.End;
        while (start < end && IsPunctuation(value[start]))
            start++;
        while (end > start && IsPunctuation(value[end - 1]))
            end--;
        return end - start <= 2 && PositivityScale.ValenceOf(ToneText.Lower(token.Of(value))) != 0 ? token : new TextSpan(start, end);
    }

    private void Add(TextSpan inValue, bool endsClause)
    {
        if (inValue.IsEmpty)
            return;
        TextSpan span = inValue.Shift(_text.Area.Start);
        string written = span.Of(_text.Field.Text).ToString();
        _tokens.Add(new Token(span, written, ToneText.Lower(written), endsClause));
    }

    private double ValenceAt(int index)
    {
        Token token = _tokens[index];
        if (Stronger.Contains(token.Lower) || Weaker.Contains(token.Lower))
            return 0;
        double valence = PositivityScale.ValenceOf(token.Lower);
        if (valence == 0 || IsEmptyWord(index))
            return 0;
        if (_hasLowerWords && _hasCapitals && IsCapitals(token.Written))
            valence += Math.Sign(valence) * CapitalsAdd;
        bool isNegated = false;
        for (int back = 1; back <= Reach && back <= index && !_tokens[index - back].EndsClause; back++)
        {
            Token before = _tokens[index - back];
            if (Negations.Contains(before.Lower))
                isNegated |= before.Lower != "no" || back <= ReachOfNo;
            else if (Stronger.Contains(before.Lower) || Weaker.Contains(before.Lower))
                valence += Math.Sign(valence) * DegreeOf(before) * Fading[back - 1];
        }

        return isNegated ? valence * Negated : valence;
    }

    /// <summary>“no” before a word of feeling only turns that, and “kind of” has nothing kind about it.</summary>
    private bool IsEmptyWord(int index)
    {
        if (index + 1 >= _tokens.Count || _tokens[index].EndsClause)
            return false;
        if (_tokens[index].Lower == "kind")
            return _tokens[index + 1].Lower == "of";
        if (_tokens[index].Lower != "no")
            return false;
        bool goesOn = !_tokens[index + 1].EndsClause && index + ReachOfNo < _tokens.Count;
        return PositivityScale.ValenceOf(_tokens[index + 1].Lower) != 0 || (goesOn && PositivityScale.ValenceOf(_tokens[index + ReachOfNo].Lower) != 0);
    }

    private double DegreeOf(Token word) =>
        Weaker.Contains(word.Lower) ? -Degree : Degree + (_hasLowerWords && IsCapitals(word.Written) ? CapitalsAdd : 0);

    private void AddMarks(int direction, List<ToneSign> signs)
    {
        if (direction == 0)
            return;
        string value = _text.Value.ToString();
        int exclamations = value.AsSpan().Count('!');
        for (int i = value.IndexOf('!', StringComparison.Ordinal), n = 0; i >= 0 && n < MostExclamations; i = value.IndexOf('!', i + 1), n++)
            signs.Add(new ToneSign(new TextSpan(_text.Area.Start + i, _text.Area.Start + i + 1), "!", direction * ExclamationAdds));
        int questions = value.AsSpan().Count('?');
        if (questions > 1)
        {
            int at = _text.Area.Start + value.IndexOf('?', StringComparison.Ordinal);
            signs.Add(new ToneSign(new TextSpan(at, at + 1), "?", direction * (questions > 3 ? 0.96 : questions * QuestionAdds)));
        }
    }

    private static bool IsPunctuation(char c) => char.IsAscii(c) ? !char.IsAsciiLetterOrDigit(c) : c is '“' or '”' or '‘' or '’' or '…' or '—' or '–' or '«' or '»';

    private static bool IsCapitals(string written)
    {
        bool hasLetter = false;
        foreach (char c in written)
        {
            if (UnicodeClass.IsLower(c))
                return false;
            hasLetter |= UnicodeClass.IsUpper(c);
        }

        return hasLetter && written.Length > 1;
    }

    /// <param name="Written">without the punctuation around it</param>
    /// <param name="EndsClause">punctuation follows, past which no word turns another</param>
    private readonly record struct Token(TextSpan Span, string Written, string Lower, bool EndsClause);
}
