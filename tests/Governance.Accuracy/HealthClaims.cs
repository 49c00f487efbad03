using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using Governance.Diagnostics;

namespace Governance.Accuracy;

/// <summary>Wordings that the British register authorises, posted with what their conditions want said: all should stay quiet.</summary>
public static partial class HealthClaims
{
    public const string Folder = "gb-health-claims";

    public static bool IsPresent => File.Exists(SharedData.Path($"{Folder}/claims.jsonl.gz"));

    public static ImmutableArray<CheckedPost> Check(PostChecker checker) =>
        checker.Check(SharedData.Lines($"{Folder}/claims.jsonl.gz").Select(PostLine.Read).Select(row => PostLine.Of(
            row,
            TextOf(row),
            ("platform", "facebook"),
            ("lang", "en"),
            ("jurisdiction", "UK"),
            ("industry", "supplements"),
            ("sponsored", false))));

    public static string Figures(ImmutableArray<CheckedPost> posts) =>
        $"- authorised wordings with a warning or error: {Share.From(posts, Severity.Warning)}\n";

    public static string Details(ImmutableArray<CheckedPost> posts)
    {
        var text = new StringBuilder();
        foreach (CheckedPost post in posts.Where(post => post.Worst >= Severity.Warning))
        {
            text.Append(CultureInfo.InvariantCulture, $"\n{post.Draft.Id}: {post.Draft.Fields[0].Authored}\n");
            foreach (Diagnostic finding in post.Findings)
                text.Append(CultureInfo.InvariantCulture, $"    - {finding.Severity.ToString().ToLowerInvariant()} {finding.Descriptor.Id} {finding.Descriptor.Name}: {finding.Message}\n");
        }

        return text.ToString();
    }

    private static string TextOf(JsonElement row)
    {
        var text = new StringBuilder(row.GetProperty("text").GetString()!.TrimEnd('.')).Append('.');
        foreach (Match match in Information().Matches(row.GetProperty("conditions").GetString()!))
            Tell(text, match.Groups["owed"].ValueSpan);
        return text.ToString();
    }

    private static void Tell(StringBuilder text, ReadOnlySpan<char> owed) =>
        text.Append(' ').Append(char.ToUpperInvariant(owed[0])).Append(owed[1..]).Append('.');

    [GeneratedRegex(@"information shall (?:also )?be given to (?:the )?consumers? (?:that )?(?<owed>[^.]+)\.", RegexOptions.NonBacktracking)]
    private static partial Regex Information();
}
