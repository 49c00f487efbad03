using Governance.Text;

namespace Governance.Rules.Checks;

/// <summary>
/// A wording that must stand in a post word for word. White space, case, quotation marks, dashes and other punctuation do not count;
/// a post that nearly holds it is told which words differ.
/// </summary>
internal sealed class Wording
{
    // Nobody misquotes a label of few words: it is looked for as it stands.
    private const int FewestWords = 6;
    private const int MostWords = 400;

    private readonly string _text;
    private readonly List<WordingToken> _words;

    private Wording(string text, List<WordingToken> words) => (_text, _words) = (text, words);

    /// <returns>null for what is no wording: a few words, a pattern, or one whose variable has no value</returns>
    public static Wording? TryCreate(string form, PostContext context)
    {
        if (form.AsSpan().Count(' ') < FewestWords - 1 || form.Contains('*', StringComparison.Ordinal) || !FilledText.TryFill(form, context, out string? text))
            return null;
        List<WordingToken> words = WordingToken.Read(text);
        MarkPercentages(text, words);
        return words.Count is >= FewestWords and <= MostWords ? new Wording(text, words) : null;
    }

    /// <summary>Where a text holds it, or most of it; null where it does not.</summary>
    public WordingMatch? FindIn(List<WordingToken> said)
    {
        var steps = new WordingAlignment(_words, said);
        if (!steps.IsNear)
            return null;
        TextSpan span = TextSpan.Cover(said[steps.Start].Span, said[steps.End - 1].Span);
        return new WordingMatch(span, (double)steps.Cost / _words.Count, [.. steps.Differences().Select(difference => Describe(difference, said))]);
    }

    private WordingDifference Describe((Range Wanted, Range Said) difference, List<WordingToken> said)
    {
        (int wanted, int wantedCount) = difference.Wanted.GetOffsetAndLength(_words.Count);
        (int at, int count) = difference.Said.GetOffsetAndLength(said.Count);
        bool isExtra = wantedCount == 0;
        // Words that are left out or put in are shown between their neighbours.
        int first = Math.Max(0, isExtra ? wanted - 1 : wanted);
        int last = Math.Min(_words.Count - 1, isExtra ? wanted : wanted + wantedCount - 1);
        string reads = _text[_words[first].Span.Start.._words[last].Span.End];
        TextSpan span = count > 0
            ? TextSpan.Cover(said[at].Span, said[at + count - 1].Span)
            : TextSpan.Cover(said[Math.Max(0, at - 1)].Span, said[Math.Min(said.Count - 1, at)].Span);
        return new WordingDifference($"{(first > 0 ? "… " : "")}{reads}{(last < _words.Count - 1 ? " …" : "")}", span, IsMissing: count == 0, isExtra);
    }

    private static void MarkPercentages(string text, List<WordingToken> words)
    {
        int at = 0;
        for (int start; (start = text.IndexOf(FilledText.AnyPercentage, at, StringComparison.Ordinal)) >= 0; at = start + 1)
        {
            var place = new TextSpan(start, start + FilledText.AnyPercentage.Length);
            int first = words.FindIndex(word => place.Overlaps(word.Span));
            words.RemoveAll(word => place.Overlaps(word.Span));
            words.Insert(first, new WordingToken(WordingToken.AnyPercentage, place));
        }
    }
}

/// <param name="Share">of the wording's words that would have to change; 0 where it stands as prescribed</param>
internal sealed record WordingMatch(TextSpan Span, double Share, IReadOnlyList<WordingDifference> Differences);

/// <param name="Reads">what the wording says there</param>
/// <param name="Span">of the post; the neighbours where words are missing</param>
internal readonly record struct WordingDifference(string Reads, TextSpan Span, bool IsMissing, bool IsExtra)
{
    public string In(string text) => this switch
    {
        { IsMissing: true } => $"the prescribed text reads “{Reads}”, which is missing here",
        { IsExtra: true } => $"the prescribed text reads “{Reads}”; here it says “{Span.Of(text)}” in between",
        _ => $"the prescribed text reads “{Reads}”; here it says “{Span.Of(text)}”",
    };
}
