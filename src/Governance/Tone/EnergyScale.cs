using Governance.Text;

namespace Governance.Tone;

/// <summary>Energy: exclamation marks, capitals, emoji, stretched letters and, in English, words that intensify; by how many words there are.</summary>
internal sealed class EnergyScale : ToneScale
{
    private const double Exclamation = 0.5;
    private const double Capitals = 0.5;
    private const double Emoji = 0.4;
    private const double Stretched = 0.6;
    private const double Intensifier = 0.35;

    /// <summary>A post of this many words bears one sign without being lively.</summary>
    private const int WordsPerSign = 10;

    private const int MostOfARow = 3;

    private static readonly HashSet<string> Intensifiers = new(StringComparer.Ordinal)
    {
        "absolutely", "amazing", "awesome", "best", "big", "bigger", "biggest", "boom", "brilliant", "can't", "crazy", "epic", "ever", "excited", "exciting", "extremely",
        "fantastic", "finally", "game-changer", "go", "huge", "incredible", "incredibly", "insane", "let's", "love", "massive", "mind-blowing", "never", "really", "seriously",
        "so", "stoked", "stunning", "super", "thrilled", "totally", "ultimate", "unbelievable", "unreal", "wait", "wild", "woohoo", "wow", "yay", "yes",
    };

    public override ToneDimension Dimension => ToneDimension.Energy;

    public override bool Speaks(string? language) => true;

    public override void Read(ToneText text, List<ToneSign> signs)
    {
        ReadMarks(text, signs);
        foreach (TextSpan emoji in text.Emoji)
            signs.Add(new ToneSign(emoji, emoji.Of(text.Field.Text).ToString(), Emoji));
        foreach (ToneWord word in text.Words)
        {
            string written = word.Span.Of(text.Field.Text).ToString();
            if (word.Lower.Length > 3 && IsCapitals(written))
                signs.Add(new ToneSign(word.Span, written, Capitals));
            else if (IsStretched(word.Lower))
                signs.Add(new ToneSign(word.Span, written, Stretched));
            else if (text.Language is null or "en" && Intensifiers.Contains(word.Lower))
                signs.Add(new ToneSign(word.Span, written, Intensifier));
        }
    }

    protected override double Combine(double[] weights, int words) => 1 - Math.Exp(-Sum(weights) / Math.Max(1, (double)words / WordsPerSign));

    private static void ReadMarks(ToneText text, List<ToneSign> signs)
    {
        ReadOnlySpan<char> value = text.Value;
        int row = 0;
        for (int i = 0; i < value.Length; i++)
        {
            row = value[i] is '!' or '！' ? row + 1 : 0;
            if (row is > 0 and <= MostOfARow)
                signs.Add(new ToneSign(new TextSpan(text.Area.Start + i, text.Area.Start + i + 1), "!", Exclamation));
        }
    }

    private static bool IsCapitals(string word)
    {
        foreach (char c in word)
        {
            if (!UnicodeClass.IsUpper(c) && c is not ('-' or '\'' or '’'))
                return false;
        }

        return true;
    }

    private static bool IsStretched(string word)
    {
        for (int i = 2; i < word.Length; i++)
        {
            if (word[i] == word[i - 1] && word[i] == word[i - 2] && UnicodeClass.IsLetter(word[i]) && word[i] != 'w')
                return true;
        }

        return false;
    }
}
