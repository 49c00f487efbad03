using Governance.Text;

namespace Governance.Tone;

/// <summary>
/// What formality is learnt from and read from: a word (<c>sie</c>), a word with a capital inside a sentence (<c>^sie</c>), an ending (<c>-st</c>),
/// a run of kana (<c>~です</c>), and <c>#…</c> for what no word shows. Each once a text.
/// </summary>
internal static class FormalityFeatures
{
    private const int ShortestEnding = 2;
    private const int LongestEnding = 3;
    private const int ShortestRun = 2;
    private const int LongestRun = 4;
    private const int MostCommas = 3;
    private const double UsualLetters = 5;
    private const double UsualLogWords = 2.5;

    public static IEnumerable<(string Feature, TextSpan Span, double Amount)> Of(ToneText text)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach ((string feature, TextSpan span) in text.Language is "ja" ? Runs(text) : Words(text))
        {
            if (seen.Add(feature))
                yield return (feature, span, 1);
        }

        foreach ((string feature, double amount) in Whole(text))
            yield return (feature, new TextSpan(text.Area.Start, text.Area.Start), amount);
    }

    public static string Describe(string feature, TextSpan span, ToneText text) => feature switch
    {
        "#base" => "where every text begins",
        "#letters" => "length of the words",
        "#words" => "length of the text",
        "#!" => "exclamation mark",
        "#?" => "question mark",
        "#," => "commas",
        "#..." => "trailing dots",
        "#lower" => "begins in small letters",
        "#emoji" => "emoji or emoticon",
        _ => span.Of(text.Field.Text).ToString(),
    };

    private static IEnumerable<(string Feature, TextSpan Span)> Words(ToneText text)
    {
        for (int i = 0; i < text.Words.Length; i++)
        {
            (TextSpan span, string word) = text.Words[i];
            yield return (word, span);
            if (i > 0 && UnicodeClass.IsUpper(text.Field.Text[span.Start]) && !EndsSentence(text, span.Start))
                yield return ("^" + word, span);
            for (int length = ShortestEnding; length <= LongestEnding && length + 1 < word.Length; length++)
                yield return (string.Concat("-", word.AsSpan(word.Length - length)), span);
        }
    }

    // Words of Japanese are not told apart, and what is polite are endings in kana.
    private static IEnumerable<(string Feature, TextSpan Span)> Runs(ToneText text)
    {
        string value = text.Field.Text;
        for (int start = text.Area.Start; start < text.Area.End; start++)
        {
            for (int end = start + 1; end <= text.Area.End && end - start <= LongestRun && IsKana(value[end - 1]); end++)
            {
                if (end - start >= ShortestRun)
                    yield return ("~" + value[start..end], new TextSpan(start, end));
            }
        }
    }

    private static IEnumerable<(string Feature, double Amount)> Whole(ToneText text)
    {
        string value = text.Value.ToString();
        yield return ("#base", 1);
        if (text.Words.Length > 0 && text.Language is not "ja")
        {
            yield return ("#letters", text.Words.Average(word => word.Lower.Length) - UsualLetters);
            yield return ("#words", Math.Log(1 + text.Words.Length) - UsualLogWords);
        }

        if (value.AsSpan().ContainsAny('!', '！'))
            yield return ("#!", 1);
        if (value.AsSpan().ContainsAny('?', '？'))
            yield return ("#?", 1);
        if (value.Contains(',', StringComparison.Ordinal))
            yield return ("#,", Math.Min(MostCommas, value.AsSpan().Count(',')));
        if (value.Contains("...", StringComparison.Ordinal) || value.Contains('…', StringComparison.Ordinal))
            yield return ("#...", 1);
        if (text.Words is [{ Span: { } first }, ..] && UnicodeClass.IsLower(text.Field.Text[first.Start]))
            yield return ("#lower", 1);
        if (text.Emoji.Length > 0 || HasEmoticon(value))
            yield return ("#emoji", 1);
    }

    private static bool EndsSentence(ToneText text, int wordStart)
    {
        ReadOnlySpan<char> before = text.Field.Text.AsSpan(text.Area.Start, wordStart - text.Area.Start).TrimEnd(" \t\"'“”„«»‘’()");
        return before.IsEmpty || before[^1] is '.' or '!' or '?' or '…' or ':' or '\n' or '¿' or '¡';
    }

    private static bool HasEmoticon(string value)
    {
        for (int i = 0; i + 1 < value.Length; i++)
        {
            int mouth = value[i + 1] == '-' && i + 2 < value.Length ? i + 2 : i + 1;
            if (value[i] is ':' or ';' && value[mouth] is ')' or '(' or 'D' or 'P')
                return true;
        }

        return false;
    }

    private static bool IsKana(char c) => c is >= '\u3041' and <= '\u30FF';
}
