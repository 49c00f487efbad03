using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using System.Text.Json;
using Governance.Diagnostics;

namespace Governance.Accuracy;

/// <summary>Posts of 2026 that people called promotion, scam or clean: more should be found in the first two.</summary>
internal static class PromotionPosts
{
    public const string Folder = "janitr-promo-scam";
    private static readonly ImmutableArray<string> Kinds = ["promo", "scam", "affiliate", "giveaway", "clean"];

    public static bool IsPresent => File.Exists(SharedData.Path($"{Folder}/posts.jsonl.gz"));

    public static string Figures(PostChecker checker)
    {
        ImmutableArray<JsonElement> rows = [.. SharedData.Lines($"{Folder}/posts.jsonl.gz").Select(PostLine.Read)];
        ImmutableArray<CheckedPost> posts = checker.Check(rows.Select(row => PostLine.Of(
            row,
            row.GetProperty("text").GetString()!,
            ("platform", "x"),
            ("lang", row.GetProperty("lang").GetString()!),
            ("jurisdiction", "US"),
            ("industry", "crypto"),
            ("sponsored", false))));
        var text = new StringBuilder("| label | with an error | with a warning or error |\n| --- | ---: | ---: |\n");
        foreach (string kind in Kinds)
        {
            ImmutableArray<CheckedPost> some = [.. rows.Zip(posts).Where(pair => pair.First.GetProperty("label").EnumerateArray().Any(label => label.ValueEquals(kind))).Select(pair => pair.Second)];
            text.Append(CultureInfo.InvariantCulture, $"| {kind} | {Share.From(some, Severity.Error)} | {Share.From(some, Severity.Warning)} |\n");
        }

        return text.ToString();
    }
}
