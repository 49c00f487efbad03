namespace Governance.Text.Languages;

/// <summary>
/// The language that a text is written in: by its script, and where several languages share one, by the letters that stand together.
/// Links, mentions and hashtags are for the caller to leave out.
/// </summary>
public static class LanguageDetector
{
    private const int FewestLetters = 6;
    private const int FewestIdeographs = 2;

    /// <returns>a tag such as <c>en</c>; null where too little is written, or nothing leads clearly</returns>
    public static string? Detect(ReadOnlySpan<char> text)
    {
        ScriptTally tally = ScriptTally.Of(text);
        if (tally.Main is not { } main || tally.Count < (main is Script.Han or Script.Hiragana or Script.Hangul ? FewestIdeographs : FewestLetters))
            return null;
        return main switch
        {
            Script.Latin => LanguageTable.Latin.Best(text, tally.Count),
            Script.Cyrillic => LanguageTable.Cyrillic.Best(text, tally.Count),
            Script.Arabic => LanguageTable.Arabic.Best(text, tally.Count),
            Script.Han => "zh",
            Script.Hiragana => "ja",
            Script.Hangul => "ko",
            Script.Devanagari => "hi",
            Script.Greek => "el",
            Script.Hebrew => "he",
            Script.Thai => "th",
            Script.Tamil => "ta",
            Script.Telugu => "te",
            Script.Bengali => "bn",
            Script.Gujarati => "gu",
            Script.Gurmukhi => "pa",
            Script.Kannada => "kn",
            Script.Malayalam => "ml",
            Script.Sinhala => "si",
            Script.Georgian => "ka",
            Script.Armenian => "hy",
            Script.Khmer => "km",
            Script.Lao => "lo",
            Script.Myanmar => "my",
            Script.Ethiopic => "am",
            _ => null,
        };
    }
}
