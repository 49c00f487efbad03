using System.Collections.Immutable;
using Governance.Posts;
using Governance.Text;

namespace Governance.Tone;

/// <summary>The tone of a field, as a whole and sentence by sentence.</summary>
public sealed class ToneReading
{
    private ToneReading(TextSpan area, int words, ImmutableArray<ToneScore> scores, ImmutableArray<ToneReading> sentences)
    {
        Area = area;
        Words = words;
        Scores = scores;
        Sentences = sentences;
    }

    public TextSpan Area { get; }

    public int Words { get; }

    /// <summary>The dimensions that are measured in the language, in their order.</summary>
    public ImmutableArray<ToneScore> Scores { get; }

    /// <summary>Of the whole: each sentence for itself. Of a sentence: empty.</summary>
    public ImmutableArray<ToneReading> Sentences { get; }

    /// <summary>Null where it is not measured in the language.</summary>
    public ToneScore? this[ToneDimension dimension] => Scores.FirstOrDefault(score => score.Dimension == dimension);

    /// <param name="language">a tag; null where it is unknown</param>
    public static ToneReading Of(PostField field, string? language)
    {
        string? known = language?.Split('-', '_')[0].ToLowerInvariant();
        var sentences = ImmutableArray.CreateBuilder<ToneReading>();
        var enumerator = new ProseSentences(field);
        while (enumerator.MoveNext())
        {
            if (!enumerator.Trimmed.IsEmpty)
                sentences.Add(Read(field, enumerator.Trimmed, known, []));
        }

        return Read(field, new TextSpan(0, field.Text.Length), known, sentences.DrainToImmutable());
    }

    private static ToneReading Read(PostField field, TextSpan area, string? language, ImmutableArray<ToneReading> sentences)
    {
        var text = new ToneText(field, area, language);
        var scores = ImmutableArray.CreateBuilder<ToneScore>();
        var signs = new List<ToneSign>();
        foreach (ToneScale scale in ToneScale.All)
        {
            if (!scale.Speaks(language))
                continue;
            signs.Clear();
            scale.Read(text, signs);
            scores.Add(new ToneScore(scale, [.. signs.OrderBy(sign => sign.Span.Start)], text.Words.Length));
        }

        return new ToneReading(area, text.Words.Length, scores.DrainToImmutable(), sentences);
    }
}
