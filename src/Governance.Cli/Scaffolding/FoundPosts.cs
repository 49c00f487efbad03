using Governance.Formats;
using Governance.Formats.Findings;

namespace Governance.Cli.Scaffolding;

/// <summary>What looks like posts below a folder.</summary>
/// <param name="Patterns">for <c>posts:</c></param>
/// <param name="Sheets">that look like calendars</param>
internal sealed record FoundPosts(IReadOnlyList<string> Patterns, IReadOnlyList<string> Sheets, string InWords)
{
    public static FoundPosts In(string root)
    {
        string[] markdown = Find(root, ["**/*.md"], NamesPlatform);
        string[] tweets = Find(root, ["**/*.tweet"], (_, _) => true);
        string[] sheets = Find(root, ["**/*.csv", "**/*.tsv", "**/*.xlsx"], HoldsPosts);
        List<string> words = [];
        if (markdown.Length > 0)
            words.Add(Count.Of(markdown.Length, "Markdown file") + (markdown.Length == 1 ? " that names a platform" : " that name a platform"));
        if (tweets.Length > 0)
            words.Add(Count.Of(tweets.Length, ".tweet file"));
        if (sheets.Length > 0)
            words.Add(Count.Of(sheets.Length, "sheet") + " that look like calendars");
        return new FoundPosts(
            [.. FoldersOf(markdown).Select(folder => folder + "**/*.md"), .. FoldersOf(tweets).Select(folder => folder + "**/*.tweet"), .. sheets],
            sheets,
            words.Count == 0 ? "No file here looks like a post yet." : $"Found {Count.Join(words)}.");
    }

    private static string[] Find(string root, string[] patterns, Func<string, byte[], bool> isPost) =>
    [
        .. PostFiles.Find(root, patterns, []).Paths.Where(path =>
        {
            try
            {
                return isPost(path, File.ReadAllBytes(Path.Combine(root, path)));
            }
            catch (Exception error) when (error is IOException or UnauthorizedAccessException)
            {
                return false;
            }
        }),
    ];

    private static bool NamesPlatform(string path, byte[] bytes) => DraftReader.Read(path, bytes, ReadOptions.Default).Drafts.Any(draft => !draft.Platforms.IsEmpty);

    private static bool HoldsPosts(string path, byte[] bytes) => DraftReader.Read(path, bytes, ReadOptions.Default).Drafts.Any(draft => !draft.Platforms.IsEmpty);

    /// <summary>The folders that hold them; one within another counts once.</summary>
    private static IEnumerable<string> FoldersOf(string[] paths)
    {
        string[] folders = [.. paths.Select(path => path[..(path.LastIndexOf('/') + 1)]).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
        return folders.Where(folder => !folders.Any(other => other != folder && folder.StartsWith(other, StringComparison.Ordinal)));
    }
}
