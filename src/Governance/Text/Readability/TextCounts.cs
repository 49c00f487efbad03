using Governance.Posts;

namespace Governance.Text.Readability;

/// <summary>What the readability formulas are made of. Only prose counts: see <see cref="ProseWords"/>.</summary>
/// <param name="Characters">all but white space: what a typewriter strikes</param>
/// <param name="Letters">letters and digits</param>
/// <param name="LongWords">of more than six letters</param>
/// <param name="Polysyllables">words of three or more syllables</param>
/// <param name="HardWords">polysyllables but for names, compounds and those that only an ending (-ed, -es, -ing) makes long</param>
public readonly record struct TextCounts(int Words, int Sentences, int Characters, int Letters, int Syllables, int LongWords, int Polysyllables, int HardWords)
{
    // “Wow!” and “V.” are no sentences.
    private const int ShortestSentence = 3;

    public static TextCounts Of(PostField field)
    {
        ReadOnlySpan<char> text = field.Text;
        int words = 0, sentences = 0, letters = 0, syllables = 0, longWords = 0, polysyllables = 0, hardWords = 0, characters = 0;
        var sentence = new ProseSentences(field);
        int sentenceEnd = 0;
        int sentenceWords = 0;
        foreach (TextSpan span in new ProseWords(field))
        {
            while (span.Start >= sentenceEnd && sentence.MoveNext())
            {
                sentenceEnd = sentence.Current.End;
                sentenceWords = 0;
            }

            ReadOnlySpan<char> word = span.Of(text);
            int wordLetters = CountLetters(word);
            int wordSyllables = Text.Readability.Syllables.Count(word);
            words++;
            letters += wordLetters;
            syllables += wordSyllables;
            if (wordLetters > 6)
                longWords++;
            if (wordSyllables >= 3)
            {
                polysyllables++;
                bool isName = sentenceWords > 0 && UnicodeClass.IsUpper(CodePoint.At(word, 0, out _));
                if (!isName && !word.Contains('-') && !EndingMakesItLong(word, wordSyllables))
                    hardWords++;
            }

            if (++sentenceWords == ShortestSentence)
                sentences++;
        }

        foreach (char c in text)
        {
            if (!char.IsWhiteSpace(c) && !char.IsLowSurrogate(c))
                characters++;
        }

        foreach (PostNode node in field.Nodes)
            characters -= Count(node.Span.Of(text));
        return new TextCounts(words, Math.Max(1, sentences), characters, letters, syllables, longWords, polysyllables, hardWords);
    }

    private static int Count(ReadOnlySpan<char> node)
    {
        int count = 0;
        foreach (char c in node)
        {
            if (!char.IsWhiteSpace(c) && !char.IsLowSurrogate(c))
                count++;
        }

        return count;
    }

    private static int CountLetters(ReadOnlySpan<char> word)
    {
        int count = 0;
        for (int i = 0; i < word.Length;)
        {
            int codePoint = CodePoint.At(word, i, out int length);
            if (char.IsAsciiLetterOrDigit(word[i]) || UnicodeClass.IsLetter(codePoint) || UnicodeClass.IsNumber(codePoint) || codePoint == '_')
                count++;
            i += length;
        }

        return count;
    }

    private static bool EndingMakesItLong(ReadOnlySpan<char> word, int syllables)
    {
        if (syllables != 3)
            return false;
        foreach (string ending in (ReadOnlySpan<string>)["ing", "ed", "es"])
        {
            if (word.EndsWith(ending, StringComparison.OrdinalIgnoreCase) && Text.Readability.Syllables.Count(word[..^ending.Length]) < 3)
                return true;
        }

        return false;
    }
}
