namespace Governance.Accuracy;

/// <summary><c>docs/accuracy.md</c>: what stands between <c>&lt;!-- figures PART --&gt;</c> and <c>&lt;!-- end --&gt;</c> is written by this program, the rest by people.</summary>
internal sealed class AccuracyPage
{
    private const string End = "<!-- end -->";
    private readonly Dictionary<string, string> _figures = new(StringComparer.Ordinal);

    public static string FullPath => Path.Combine(SharedData.Repository, "docs", "accuracy.md");

    public void Set(string part, string figures) => _figures[part] = figures;

    /// <exception cref="InvalidOperationException">The page has no place for a part.</exception>
    public void Save()
    {
        string page = File.ReadAllText(FullPath);
        foreach ((string part, string figures) in _figures)
            page = Replace(page, part, figures);
        File.WriteAllText(FullPath, page);
    }

    private static string Replace(string page, string part, string figures)
    {
        string marker = $"<!-- figures {part} -->";
        int start = page.IndexOf(marker, StringComparison.Ordinal);
        int end = start < 0 ? -1 : page.IndexOf(End, start, StringComparison.Ordinal);
        if (end < 0)
            throw new InvalidOperationException($"docs/accuracy.md has no {marker} … {End}");
        return $"{page[..start]}{marker}\n{figures.TrimEnd()}\n{page[end..]}";
    }
}
