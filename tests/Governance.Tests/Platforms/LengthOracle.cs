using System.Text.Json;

namespace Governance.Tests.Platforms;

/// <summary>Real posts with the figures that twitter-text 3.1.0 and Intl.Segmenter give for them.</summary>
internal static class LengthOracle
{
    /// <summary>Rows whose text is at hand: some of the sets that the figures cover are kept elsewhere.</summary>
    public static IEnumerable<(string Text, JsonElement Figures)> Rows()
    {
        Dictionary<(string, string), Dictionary<string, string>> sets = [];
        foreach (string line in SharedData.Lines("oracle-lengths/lengths.jsonl.gz"))
        {
            using JsonDocument row = JsonDocument.Parse(line);
            JsonElement figures = row.RootElement.Clone();
            (string, string) set = (figures.GetProperty("set").GetString()!, figures.GetProperty("file").GetString()!);
            if (!sets.TryGetValue(set, out Dictionary<string, string>? posts))
                sets.Add(set, posts = Read($"{set.Item1}/{set.Item2}.jsonl.gz"));
            if (posts.TryGetValue(figures.GetProperty("id").GetString()!, out string? text))
                yield return (text, figures);
        }
    }

    private static Dictionary<string, string> Read(string file)
    {
        Dictionary<string, string> posts = [];
        if (!File.Exists(SharedData.Path(file)))
            return posts;
        foreach (string line in SharedData.Lines(file))
        {
            using JsonDocument row = JsonDocument.Parse(line);
            posts[row.RootElement.GetProperty("id").GetString()!] = row.RootElement.GetProperty("text").GetString()!;
        }

        return posts;
    }
}
