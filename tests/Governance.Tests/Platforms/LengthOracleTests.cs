using System.Text.Json;
using Governance.Platforms;
using Governance.Posts;
using Governance.Posts.Entities;

namespace Governance.Tests.Platforms;

public sealed class LengthOracleTests
{
    /// <summary>What the reference counts otherwise, with the reason.</summary>
    private static readonly Dictionary<string, string> Deviations = new(StringComparer.Ordinal)
    {
        ["jn-4fccece274f9"] = "🫶 with a skin tone is of 2021 (Emoji 14); the reference's pattern is of 2018 and takes the tone for a second emoji",
    };

    [SharedDataFact]
    public void Counts_real_posts_as_the_references_do()
    {
        int compared = 0;
        List<string> wrong = [];
        foreach ((string text, JsonElement figures) in LengthOracle.Rows())
        {
            compared++;
            Compare(LengthUnit.Utf16, "utf16");
            Compare(LengthUnit.CodePoints, "codepoints");
            Compare(LengthUnit.Utf8, "utf8");
            Compare(LengthUnit.Graphemes, "graphemes");
            Compare(LengthUnit.XWeighted, "x_weighted");

            void Compare(LengthUnit unit, string name)
            {
                int found = LengthCounter.Count(unit, text).Length;
                if (found != figures.GetProperty(name).GetInt32() && !(unit == LengthUnit.XWeighted && Deviations.ContainsKey(figures.GetProperty("id").GetString()!)))
                    wrong.Add($"{figures.GetProperty("id")} {name} {figures.GetProperty(name)}, found {found}: {text}");
            }
        }

        Assert.True(compared > 10_000, $"only {compared} posts compared");
        Assert.True(wrong.Count == 0, $"{wrong.Count} of {compared}\n" + string.Join('\n', wrong.Take(60)));
    }

    [SharedDataFact]
    public void Finds_as_many_entities_in_real_posts_as_the_reference()
    {
        int compared = 0;
        List<string> wrong = [];
        foreach ((string text, JsonElement figures) in LengthOracle.Rows())
        {
            compared++;
            Compare("urls", static (text, found) => LinkScanner.Find(text, LinkStyle.X, found));
            Compare("hashtags", static (text, found) => found.AddRange(EntityParser.Parse(text, EntitySyntax.X).Where(node => node is Hashtag)));
            Compare("mentions", XMentions.Find);
            Compare("cashtags", Cashtags.Find);

            void Compare(string name, Action<string, List<PostNode>> find)
            {
                List<PostNode> found = [];
                find(text, found);
                int count = name == "mentions" ? found.Count(node => node is Mention mention && !mention.Handle.Contains('/')) : found.Count;
                if (count != figures.GetProperty(name).GetInt32())
                    wrong.Add($"{figures.GetProperty("id")} {name} {figures.GetProperty(name)}, found {string.Join(' ', found)}: {text}");
            }
        }

        Assert.True(compared > 10_000, $"only {compared} posts compared");
        Assert.True(wrong.Count == 0, $"{wrong.Count} of {compared}\n" + string.Join('\n', wrong.Take(60)));
    }
}
