using System.Text.Json;
using Governance.Tests.Platforms;
using Governance.Text;

namespace Governance.Tests.Text;

/// <summary>Lengths of real posts as Intl.Segmenter with Unicode 17 gives them.</summary>
public sealed class LengthOracleTests
{
    [SharedDataFact]
    public void Counts_the_graphemes_of_real_posts_and_of_their_composed_form()
    {
        int compared = 0;
        List<string> wrong = [];
        foreach ((string text, JsonElement figures) in LengthOracle.Rows())
        {
            compared++;
            string composed = Normalizer.ToNfc(text);
            int graphemes = Graphemes.Count(text), codePoints = composed.EnumerateRunes().Count();
            if (graphemes != figures.GetProperty("graphemes").GetInt32() || codePoints != figures.GetProperty("nfc_codepoints").GetInt32())
                wrong.Add($"{graphemes} graphemes, {codePoints} composed: {figures}");
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
}
