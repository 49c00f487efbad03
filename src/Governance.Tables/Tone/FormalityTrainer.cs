using System.IO.Compression;
using System.Text.Json;
using Governance.Platforms;
using Governance.Posts;
using Governance.Text;
using Governance.Tone;

namespace Governance.Tables.Tone;

/// <summary>
/// Learns from sentences in a formal and an informal wording what makes the difference: logistic regression over <see cref="FormalityFeatures"/>, of which the
/// heaviest stay. German also learns from sentences that people rated. One thread, fixed order.
/// </summary>
internal sealed class FormalityTrainer(string language)
{
    private const int Passes = 12;
    private const int FewestTexts = 3;
    private const double Rate = 0.15;
    private const double Shrinking = 1e-3;
    private const double RatedWeight = 1.5;

    private readonly List<((string Feature, double Amount)[] Features, double Target, double Weight)> _samples = [];

    public static string[] Languages { get; } = ["de", "es", "fr", "hi", "it", "ja", "nl"];

    public IReadOnlyDictionary<string, double> Learn(string data, int keep)
    {
        Read(Path.Combine(data, "formality-cocoa-mt", "pairs.jsonl.gz"), row => row.GetProperty("label").ValueEquals("formal") ? 1 : 0, weight: 1);
        if (language == "de")
            Read(Path.Combine(data, "formality-de", "sentences.jsonl.gz"), row => (row.GetProperty("label").GetDouble() + 1) / 2, RatedWeight);
        Dictionary<string, double> weights = Fit();
        HashSet<string> heaviest = [.. weights.Keys.Where(key => key[0] != '#').OrderByDescending(key => Math.Abs(weights[key])).ThenBy(key => key, StringComparer.Ordinal).Take(keep)];
        return weights.Where(pair => pair.Key[0] == '#' || heaviest.Contains(pair.Key)).ToDictionary(StringComparer.Ordinal);
    }

    private void Read(string path, Func<JsonElement, double> target, double weight)
    {
        using var stream = new GZipStream(File.OpenRead(path), CompressionMode.Decompress);
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line)
        {
            using var row = JsonDocument.Parse(line);
            if (!row.RootElement.GetProperty("lang").ValueEquals(language) || ScoredHalf.Holds(row.RootElement.GetProperty("id").GetString()!))
                continue;
            _samples.Add((Features(row.RootElement.GetProperty("text").GetString()!), target(row.RootElement), weight));
        }
    }

    private (string, double)[] Features(string text)
    {
        var source = new SourceText("text", text);
        var draft = new DraftField(FieldNames.Body, text, source, TextMap.Verbatim(text.Length), RenderedText.Same(text));
        var field = new PostField(draft, RenderedText.Same(text), PlatformProfile.Any);
        return [.. FormalityFeatures.Of(new ToneText(field, new TextSpan(0, text.Length), language)).Select(feature => (feature.Feature, feature.Amount))];
    }

    private Dictionary<string, double> Fit()
    {
        HashSet<string> known = [.. _samples.SelectMany(sample => sample.Features).GroupBy(feature => feature.Feature, StringComparer.Ordinal)
            .Where(group => group.Count() >= FewestTexts).Select(group => group.Key)];
        Dictionary<string, double> weights = new(StringComparer.Ordinal);
        Dictionary<string, double> squares = new(StringComparer.Ordinal);
        var order = _samples.ToArray();
        uint state = 20261122;
        for (int pass = 0; pass < Passes; pass++)
        {
            for (int i = order.Length - 1; i > 0; i--)
            {
                state = (state * 1664525) + 1013904223;
                int j = (int)((ulong)state * (ulong)(i + 1) >> 32);
                (order[i], order[j]) = (order[j], order[i]);
            }

            foreach (((string Feature, double Amount)[] features, double target, double weight) in order)
            {
                double sum = features.Sum(feature => known.Contains(feature.Feature) ? weights.GetValueOrDefault(feature.Feature) * feature.Amount : 0);
                double miss = (1 / (1 + Math.Exp(-sum))) - target;
                foreach ((string feature, double amount) in features)
                {
                    if (!known.Contains(feature))
                        continue;
                    double old = weights.GetValueOrDefault(feature);
                    double gradient = (miss * amount * weight) + (Shrinking * old);
                    squares[feature] = squares.GetValueOrDefault(feature) + (gradient * gradient);
                    weights[feature] = old - (Rate * gradient / (0.1 + Math.Sqrt(squares[feature])));
                }
            }
        }

        return weights;
    }
}
