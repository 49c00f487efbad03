using System.Collections.Immutable;
using System.Text.Json.Nodes;

namespace Governance.Accuracy.Noise;

/// <summary>Posts of ordinary people and public figures, in which next to nothing should be found.</summary>
/// <param name="Name">of the folder in <c>../shared/data</c></param>
/// <param name="Platform">where they were published</param>
public sealed record NoiseSet(string Name, string Platform, ImmutableArray<string> Files)
{
    public static ImmutableArray<NoiseSet> All { get; } =
    [
        new("goemotions-reddit", "reddit", ["posts.jsonl.gz"]),
        new("fivethirtyeight", "x", ["official_accounts.jsonl.gz", "emoji_tweets_multilingual.jsonl.gz"]),
        new("xlm-t-sentiment", "x", ["posts.jsonl.gz"]),
    ];

    public bool IsPresent => Files.All(file => File.Exists(SharedData.Path($"{Name}/{file}")));

    /// <summary>As a shop in the United States would have written them.</summary>
    public IEnumerable<string> Lines() => Lines(("jurisdiction", "US"), ("industry", "retail"));

    /// <summary>English ones, and those whose language nobody noted.</summary>
    public IEnumerable<string> Lines(params (string Key, JsonNode Value)[] metadata) => Files
        .SelectMany(file => SharedData.Lines($"{Name}/{file}"))
        .Select(PostLine.Read)
        .Where(row => row.GetProperty("lang").GetString() is "en" or "und")
        .Select(row => PostLine.Of(
            row,
            row.GetProperty("text").GetString()!,
            [("platform", Platform), ("lang", row.GetProperty("lang").GetString()!), ("sponsored", false), .. metadata]));
}
