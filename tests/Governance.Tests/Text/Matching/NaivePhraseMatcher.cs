using System.Globalization;
using System.Text;
using Governance.Text.Matching;

namespace Governance.Tests.Text.Matching;

/// <summary>The semantics of phrases, spelt out: tries every phrase on every stretch of the text.</summary>
internal sealed class NaivePhraseMatcher(string text)
{
    /// <summary>Letters in the tests whose scripts are written without spaces.</summary>
    public const string Spaceless = "我愛免費、ひらタナไทยກຂကခកខ";

    private readonly bool[] _isWord = Flags(text, IsWord);
    private readonly bool[] _joins = Flags(text, rune => IsWord(rune) && !Spaceless.Contains(rune.ToString(), StringComparison.Ordinal));

    public static List<PhraseMatch> Find(string text, IReadOnlyList<PhrasePattern> patterns)
    {
        NaivePhraseMatcher matcher = new(text);
        List<PhraseMatch> found = [];
        for (int start = 0; start <= text.Length; start++)
        {
            for (int end = start + 1; end <= text.Length; end++)
            {
                for (int i = 0; i < patterns.Count; i++)
                {
                    if (matcher.Matches(patterns[i], start, end))
                        found.Add(new PhraseMatch(i, start, end));
                }
            }
        }

        return found;
    }

    private bool Matches(PhrasePattern pattern, int start, int end) =>
        (!pattern.Edges.HasFlag(PhraseEdges.Left) || pattern.Text.StartsWith("* ", StringComparison.Ordinal) || IsEdge(start))
        && (!pattern.Edges.HasFlag(PhraseEdges.Right) || pattern.Text.EndsWith(" *", StringComparison.Ordinal) || IsEdge(end))
        && Fits(pattern, 0, start, end);

    private bool IsEdge(int at) => at == 0 || at == text.Length || !_joins[at - 1] || !_joins[at];

    private bool Fits(PhrasePattern pattern, int phraseAt, int textAt, int end)
    {
        string phrase = pattern.Text;
        if (phraseAt == phrase.Length)
            return textAt == end;

        bool endsWord = phraseAt + 1 == phrase.Length || phrase[phraseAt + 1] == ' ';
        bool startsPhrase = !endsWord && phrase[..phraseAt] is ("" or "#" or "@") && phraseAt + 1 < phrase.Length && new NaivePhraseMatcher(phrase)._joins[phraseAt + 1];
        if (phrase[phraseAt] != '*' || (!endsWord && !startsPhrase) || pattern.Edges == PhraseEdges.None)
            return textAt < end && text[textAt] == phrase[phraseAt] && Fits(pattern, phraseAt + 1, textAt + 1, end);

        bool startsWord = phraseAt == 0 || phrase[phraseAt - 1] == ' ';
        for (int next = textAt; next <= end; next++)
        {
            bool covers = startsPhrase ? IsStartOfWord(textAt, next)
                : startsWord ? IsOneWord(textAt, next, phraseAt == 0, phraseAt + 1 == phrase.Length)
                : IsRestOfWord(textAt, next);
            if (covers && Fits(pattern, phraseAt + 1, next, end))
                return true;
        }

        return false;
    }

    private bool IsRestOfWord(int start, int end) =>
        Enumerable.Range(start, end - start).All(i => _joins[i]) && (end == text.Length || !_joins[end]);

    private bool IsStartOfWord(int start, int end) =>
        Enumerable.Range(start, end - start).All(i => _joins[i]) && (start == 0 || !_joins[start - 1] || !_joins[start]);

    private bool IsOneWord(int start, int end, bool isFirst, bool isLast)
    {
        int tokenStart = start;
        while (tokenStart > 0 && text[tokenStart - 1] != ' ')
            tokenStart--;
        int tokenEnd = text.IndexOf(' ', start);
        if (tokenEnd < 0)
            tokenEnd = text.Length;
        if (end > tokenEnd || !Enumerable.Range(start, end - start).Any(i => _isWord[i]))
            return false;

        int firstWordUnit = Enumerable.Range(tokenStart, tokenEnd - tokenStart).First(i => _isWord[i]);
        int lastWordUnit = Enumerable.Range(tokenStart, tokenEnd - tokenStart).Last(i => _isWord[i]);
        bool startFits = start == (isFirst ? firstWordUnit : tokenStart);
        bool endFits = isLast ? end == lastWordUnit + 1 : end == tokenEnd && !".,;:!?、。".Contains(text[end - 1], StringComparison.Ordinal);
        return startFits && endFits;
    }

    private static bool[] Flags(string text, Func<Rune, bool> predicate)
    {
        List<bool> flags = [];
        for (int i = 0; i < text.Length;)
        {
            bool isRune = Rune.TryGetRuneAt(text, i, out Rune rune);
            int length = isRune ? rune.Utf16SequenceLength : 1;
            flags.AddRange(Enumerable.Repeat(isRune && predicate(rune), length));
            i += length;
        }

        return [.. flags];
    }

    private static bool IsWord(Rune rune) => rune.Value == '_' || Rune.IsLetterOrDigit(rune)
        || Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark
            or UnicodeCategory.EnclosingMark or UnicodeCategory.LetterNumber;
}
