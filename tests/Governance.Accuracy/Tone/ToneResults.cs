using System.Collections.Immutable;
using System.Text.Json;
using Governance.Tables;
using Governance.Tone;

namespace Governance.Accuracy.Tone;

/// <summary>What the tone of labelled texts is read as, on the halves that no table was made of.</summary>
public static class ToneResults
{
    public static ImmutableArray<string> Languages { get; } = ["de", "es", "fr", "hi", "it", "ja", "nl"];

    public static bool IsPresent => SharedData.IsPresent;

    /// <param name="kind">tweet, review or news; null for all</param>
    public static double PositivityOfVader(string? kind)
    {
        JsonElement[] rows = [.. Rows("vader/ground_truth.jsonl.gz").Where(row => kind is null || Text(row, "kind") == kind)];
        return Correlation.Pearson([.. rows.Select(row => Value(row, "en", ToneDimension.Positivity))], [.. rows.Select(row => row.GetProperty("label").GetDouble())]);
    }

    /// <summary>Positive from 0.525 on, negative up to 0.475: what ±0.05 is on VADER's scale.</summary>
    public static Share PositivityOfTweets()
    {
        JsonElement[] rows = [.. Rows("xlm-t-sentiment/posts.jsonl.gz").Where(row => Text(row, "lang") == "en")];
        return new Share(rows.Count(row => Text(row, "label") == Label(Value(row, "en", ToneDimension.Positivity))), rows.Length);
    }

    /// <summary>Pairs in which the formal side scores higher.</summary>
    public static Share FormalityOfPairs(string language)
    {
        JsonElement[][] pairs = [.. Rows("formality-cocoa-mt/pairs.jsonl.gz").Where(row => Text(row, "lang") == language)
            .GroupBy(row => Text(row, "id").Replace("-informal", "-formal", StringComparison.Ordinal), StringComparer.Ordinal)
            .Where(pair => pair.Count() == 2).Select(pair => pair.OrderBy(row => Text(row, "label"), StringComparer.Ordinal).ToArray())];
        return new Share(pairs.Count(pair => Value(pair[0], language, ToneDimension.Formality) > Value(pair[1], language, ToneDimension.Formality)), pairs.Length);
    }

    public static double FormalityOfGerman()
    {
        JsonElement[] rows = [.. Rows("formality-de/sentences.jsonl.gz")];
        return Correlation.Spearman([.. rows.Select(row => Value(row, "de", ToneDimension.Formality))], [.. rows.Select(row => row.GetProperty("label").GetDouble())]);
    }

    public static double FormalityOfNewsAboveTweets()
    {
        JsonElement[] rows = [.. Rows("vader/ground_truth.jsonl.gz")];
        return Correlation.Above(Of("news"), Of("tweet"));

        double[] Of(string kind) => [.. rows.Where(row => Text(row, "kind") == kind).Select(row => Value(row, "en", ToneDimension.Formality))];
    }

    public static double UrgencyOfSpamAboveOthers()
    {
        JsonElement[] rows = [.. SharedData.Lines("sms-spam/messages.jsonl.gz").Select(PostLine.Read)];
        return Correlation.Above(Of("spam"), Of("ham"));

        double[] Of(string label) => [.. rows.Where(row => Text(row, "label") == label).Select(row => Value(row, "en", ToneDimension.Urgency))];
    }

    public static double EnergyOfExcitementAboveNeutral()
    {
        JsonElement[] rows = [.. SharedData.Lines("goemotions-reddit/posts.jsonl.gz").Select(PostLine.Read).Where(row => row.GetProperty("label").GetArrayLength() == 1)];
        return Correlation.Above(Of("excitement"), Of("neutral"));

        double[] Of(string label) => [.. rows.Where(row => row.GetProperty("label")[0].GetString() == label).Select(row => Value(row, "en", ToneDimension.Energy))];
    }

    private static IEnumerable<JsonElement> Rows(string file) => SharedData.Lines(file).Select(PostLine.Read).Where(row => ScoredHalf.Holds(Text(row, "id")));

    private static string Text(JsonElement row, string key) => row.GetProperty(key).GetString()!;

    private static double Value(JsonElement row, string language, ToneDimension dimension) =>
        ToneReading.Of(PlainPost.Of(Text(row, "text")).Fields[0], language)[dimension]!.Value;

    private static string Label(double value) => value >= 0.525 ? "positive" : value <= 0.475 ? "negative" : "neutral";
}
