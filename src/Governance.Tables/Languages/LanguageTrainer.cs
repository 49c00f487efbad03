using System.Text.RegularExpressions;
using Governance.Text.Languages;

namespace Governance.Tables.Languages;

/// <summary>
/// Learns which runs of letters speak for which language of a script: multinomial logistic regression over <see cref="LetterGrams"/>,
/// first over all frequent runs, then over those that proved to weigh most. One thread, fixed order: the same text gives the same table.
/// </summary>
internal sealed partial class LanguageTrainer(string[] languages)
{
    private const int LinesPerLanguage = 9000;
    private const int Candidates = 60_000;
    private const int Passes = 4;

    private readonly List<(uint[] Grams, int Language)> _samples = [];

    public void Read(string folder, string data)
    {
        foreach (string language in languages)
        {
            foreach (string line in TrainingText.Lines(folder, language).OrderBy(ScoredHalf.Hash).Take(LinesPerLanguage))
                Add(line, language);
        }

        foreach ((string language, string text, string set) in TrainingText.Posts(data, scored: false))
        {
            if (language == "hi" && !RomanHindi.IsWritten(text))
                continue;
            // Posts are what the table is for, and few: each counts as several lines.
            int repeats = set.StartsWith("xlm", StringComparison.Ordinal) ? language == "hi" ? 8 : 4 : 2;
            for (int i = 0; i < repeats; i++)
                Add(text, language);
        }

        foreach (string comment in TrainingText.Comments(data).OrderBy(ScoredHalf.Hash).Take(LinesPerLanguage))
            Add(comment, "en");
    }

    public (uint[] Keys, sbyte[] Weights) Learn(int keep)
    {
        uint[] candidates = MostFrequent();
        float[] weights = Fit(candidates);
        Dictionary<uint, int> counts = Frequencies();
        uint[] kept = [.. Enumerable.Range(0, candidates.Length)
            .OrderByDescending(i => Spread(weights, i) * MathF.Sqrt(counts[candidates[i]])).ThenBy(i => candidates[i])
            .Take(keep).Select(i => candidates[i]).Order()];
        weights = Fit(kept);
        sbyte[] rows = [.. weights.Select(weight => (sbyte)Math.Clamp(MathF.Round(weight * 16), sbyte.MinValue, sbyte.MaxValue))];
        return (kept, rows);
    }

    [GeneratedRegex(@"https?\S*|[@#]\S+|<url>|\bRT\b", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Noise();

    // Whole lines teach what long texts are like, pieces what short ones are.
    private void Add(string line, string language)
    {
        int index = Array.IndexOf(languages, language);
        if (index < 0)
            return;
        string text = Noise().Replace(line, " ");
        uint hash = ScoredHalf.Hash(line) + (uint)_samples.Count;
        int length = 15 + (int)(hash % 130);
        int start = text.Length <= length ? 0 : (int)(hash / 130 % (uint)(text.Length - length));
        while (start > 0 && start < text.Length && text[start - 1] != ' ')
            start++;
        text = text.Substring(start, Math.Min(length, text.Length - start));
        List<uint> grams = [];
        Span<char> buffer = stackalloc char[LetterGrams.BufferLength];
        int position = 0;
        while (LetterGrams.TryNextWord(text, ref position, buffer, out LetterGrams word))
        {
            foreach (uint gram in word)
                grams.Add(gram);
        }

        if (grams.Count >= 8)
            _samples.Add(([.. grams], index));
    }

    private Dictionary<uint, int> Frequencies()
    {
        Dictionary<uint, int> counts = [];
        foreach ((uint[] grams, _) in _samples)
        {
            foreach (uint gram in grams.Distinct())
                counts[gram] = counts.GetValueOrDefault(gram) + 1;
        }

        return counts;
    }

    private uint[] MostFrequent() =>
        [.. Frequencies().Where(pair => pair.Value >= 15).OrderByDescending(pair => pair.Value).ThenBy(pair => pair.Key).Take(Candidates).Select(pair => pair.Key).Order()];

    private float Spread(float[] weights, int row)
    {
        float sum = 0;
        for (int i = 0; i < languages.Length; i++)
            sum += weights[(row * languages.Length) + i] * weights[(row * languages.Length) + i];
        return MathF.Sqrt(sum);
    }

    private float[] Fit(uint[] keys)
    {
        int width = languages.Length;
        float[] weights = new float[keys.Length * width];
        float[] squares = new float[weights.Length];
        Dictionary<uint, int> index = [];
        for (int i = 0; i < keys.Length; i++)
            index[keys[i]] = i;
        (int[] Rows, int Language)[] samples =
            [.. _samples.Select(sample => (sample.Grams.Where(index.ContainsKey).Select(gram => index[gram]).ToArray(), sample.Language))];
        float[] scores = new float[width];
        uint state = 20261122;
        for (int pass = 0; pass < Passes; pass++)
        {
            for (int i = samples.Length - 1; i > 0; i--)
            {
                state = (state * 1664525) + 1013904223;
                int j = (int)((ulong)state * (ulong)(i + 1) >> 32);
                (samples[i], samples[j]) = (samples[j], samples[i]);
            }

            foreach ((int[] rows, int language) in samples)
                Step(rows, language, weights, squares, scores);
        }

        return weights;
    }

    private static void Step(int[] rows, int language, float[] weights, float[] squares, float[] scores)
    {
        int width = scores.Length;
        Array.Clear(scores);
        foreach (int row in rows)
        {
            for (int i = 0; i < width; i++)
                scores[i] += weights[(row * width) + i];
        }

        float max = scores.Max();
        float total = 0;
        for (int i = 0; i < width; i++)
            total += scores[i] = MathF.Exp(scores[i] - max);
        for (int i = 0; i < width; i++)
            scores[i] = (scores[i] / total) - (i == language ? 1 : 0);
        foreach (int row in rows)
        {
            for (int i = 0; i < width; i++)
            {
                float gradient = scores[i];
                if (MathF.Abs(gradient) < 1e-4f)
                    continue;
                int at = (row * width) + i;
                squares[at] += gradient * gradient;
                weights[at] -= 0.1f * gradient / (1f + MathF.Sqrt(squares[at]));
                // Rare runs stay modest.
                weights[at] *= 1 - 1e-4f;
            }
        }
    }
}
