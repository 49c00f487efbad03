using System.Text.Json;
using Governance.Text;

namespace Governance.Tests.Text;

/// <summary>Lengths of real posts as Intl.Segmenter with Unicode 17 gives them.</summary>
public sealed class LengthOracleTests
{
    [SharedDataFact]
    public void Counts_the_graphemes_of_real_posts_and_of_their_composed_form()
    {
        Dictionary<(string, string), Dictionary<string, string>> sets = [];
        int compared = 0;
        List<string> wrong = [];
        foreach (string line in SharedData.Lines("oracle-lengths/lengths.jsonl.gz"))
        {
            using JsonDocument row = JsonDocument.Parse(line);
            string set = row.RootElement.GetProperty("set").GetString()!, file = row.RootElement.GetProperty("file").GetString()!;
            string id = row.RootElement.GetProperty("id").GetString()!;
            if (!sets.TryGetValue((set, file), out Dictionary<string, string>? posts))
                sets.Add((set, file), posts = Read($"{set}/{file}.jsonl.gz"));
            // Some of the sets are not here.
            if (!posts.TryGetValue(id, out string? text))
                continue;
            compared++;
            string composed = Normalizer.ToNfc(text);
            int graphemes = Graphemes.Count(text), codePoints = composed.EnumerateRunes().Count();
            if (graphemes != row.RootElement.GetProperty("graphemes").GetInt32() || codePoints != row.RootElement.GetProperty("nfc_codepoints").GetInt32())
                wrong.Add($"{graphemes} graphemes, {codePoints} composed: {line}");
        }

        Assert.True(compared > 10_000, $"only {compared} posts compared");
        Assert.True(wrong.Count == 0, $"{wrong.Count} of {compared}\n" + string.Join('\n', wrong.Take(20)));
    }

    [SharedDataFact]
    public void Counts_the_graphemes_of_the_count_vectors()
    {
        using JsonDocument vectors = JsonDocument.Parse(string.Join('\n', SharedData.Lines("count-vectors.json")));
        Assert.NotEmpty(vectors.RootElement.EnumerateObject());
        Assert.All(
            vectors.RootElement.EnumerateObject().Where(vector => vector.Value.ValueKind == JsonValueKind.Object && vector.Value.TryGetProperty("graphemes", out _)),
            vector => Assert.Equal(vector.Value.GetProperty("graphemes").GetInt32(), Graphemes.Count(vector.Value.GetProperty("text").GetString())));
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
