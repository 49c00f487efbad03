using System.Globalization;
using Governance.Text;

namespace Governance.Rules.Checks;

/// <summary>A word of a prescribed wording or of a post. A number with its percent sign, however written, is one.</summary>
/// <param name="Key">what is compared: case folded, without apostrophes</param>
/// <param name="Span">of the text that it was read from</param>
internal readonly record struct WordingToken(string Key, TextSpan Span)
{
    /// <summary>Stands for any percentage from 1 to 100. No text reads as this, since none holds braces.</summary>
    public const string AnyPercentage = "{percentage}";

    // A post of a million words is no place for a warning; what is looked for word by word has to end somewhere.
    private const int MostTokens = 20_000;

    public static List<WordingToken> Read(string original)
    {
        MatchText text = MatchText.Create(original);
        var tokens = new List<WordingToken>();
        foreach (TextSpan segment in Words.Enumerate(text.Value))
        {
            ReadOnlySpan<char> word = segment.Of(text.Value);
            if (word is "%" or "percent" or "cent")
                MergePercent(tokens, word, text.ToOriginal(segment));
            else if (Words.IsWord(word))
                tokens.Add(new WordingToken(word.ToString().Replace("'", "", StringComparison.Ordinal), text.ToOriginal(segment)));
            if (tokens.Count == MostTokens)
                break;
        }

        return tokens;
    }

    /// <summary>Whether a post's word says what this word of a wording prescribes.</summary>
    public bool IsSaidBy(WordingToken said) => Key == AnyPercentage ? said.IsPercentage : Key == said.Key;

    private bool IsPercentage =>
        Key.EndsWith('%') && decimal.TryParse(Key[..^1].Replace(',', '.'), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out decimal value) && value is >= 1 and <= 100;

    // "74 %", "74 percent" and "74 per cent" are 74%.
    private static void MergePercent(List<WordingToken> tokens, ReadOnlySpan<char> word, TextSpan span)
    {
        bool isTwoWords = word is "cent" && tokens is [.., { Key: "per" }];
        int number = tokens.Count - (isTwoWords ? 2 : 1);
        if (number >= 0 && char.IsAsciiDigit(tokens[number].Key[0]) && (word is not "cent" || isTwoWords))
        {
            WordingToken merged = new($"{tokens[number].Key}%", TextSpan.Cover(tokens[number].Span, span));
            tokens.RemoveRange(number, tokens.Count - number);
            tokens.Add(merged);
        }
        else if (word is not "%")
        {
            tokens.Add(new WordingToken(word.ToString(), span));
        }
    }
}
