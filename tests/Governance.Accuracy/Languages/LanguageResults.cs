using System.Collections.Immutable;
using System.Text.Json;
using Governance.Posts;
using Governance.Tables;

namespace Governance.Accuracy.Languages;

/// <summary>The languages seen in the posts of one set that no table was made of, against what the set says.</summary>
public sealed class LanguageResults
{
    public const int LongFrom = 40;

    private readonly SortedDictionary<string, LanguageCount> _byLanguage = new(StringComparer.Ordinal);
    private readonly SortedDictionary<string, int> _mistaken = new(StringComparer.Ordinal);

    private LanguageResults(string name) => Name = name;

    public static ImmutableArray<string> Files { get; } =
        ["xlm-t-sentiment/posts.jsonl.gz", "politeness-tydip/requests.jsonl.gz", "formality-cocoa-mt/pairs.jsonl.gz"];

    public static bool IsPresent => Files.All(file => File.Exists(SharedData.Path(file)));

    public string Name { get; }

    /// <summary>By the language that the set says.</summary>
    public IReadOnlyDictionary<string, LanguageCount> ByLanguage => _byLanguage;

    /// <summary>Long posts seen as another language, such as <c>de as nl</c>.</summary>
    public IReadOnlyDictionary<string, int> Mistaken => _mistaken;

    public LanguageCount Total => _byLanguage.Values.Aggregate(new LanguageCount(), static (sum, next) => sum + next);

    public static LanguageResults Of(string file)
    {
        var results = new LanguageResults(file[..file.IndexOf('/', StringComparison.Ordinal)]);
        foreach (string line in SharedData.Lines(file))
        {
            JsonElement row = JsonSerializer.Deserialize<JsonElement>(line);
            if (ScoredHalf.Holds(row.GetProperty("id").GetString()!))
                results.Add(row.GetProperty("lang").GetString()!, row.GetProperty("text").GetString()!);
        }

        return results;
    }

    private void Add(string language, string text)
    {
        Post post = PlainPost.Of(text);
        int length = text.Length - post.Fields[0].Nodes.Sum(node => node.Span.Length);
        string? seen = PostLanguage.Of([post]).First;
        LanguageCount count = _byLanguage.GetValueOrDefault(language);
        _byLanguage[language] = count + LanguageCount.Of(length >= LongFrom, isRight: seen == language, isUnknown: seen is null);
        if (length >= LongFrom && seen is not null && seen != language)
            _mistaken[$"{language} as {seen}"] = _mistaken.GetValueOrDefault($"{language} as {seen}") + 1;
    }
}

/// <summary>Posts of <see cref="LanguageResults.LongFrom"/> characters and more, and shorter ones.</summary>
public readonly record struct LanguageCount(int Long, int LongRight, int LongUnknown, int Short, int ShortRight, int ShortUnknown)
{
    public Share OfLong => new(LongRight, Long);

    public Share OfShort => new(ShortRight, Short);

    public static LanguageCount Of(bool isLong, bool isRight, bool isUnknown)
    {
        (int right, int unknown) = (isRight ? 1 : 0, isUnknown ? 1 : 0);
        return isLong ? new LanguageCount(1, right, unknown, 0, 0, 0) : new LanguageCount(0, 0, 0, 1, right, unknown);
    }

    public static LanguageCount operator +(LanguageCount one, LanguageCount other) => new(
        one.Long + other.Long,
        one.LongRight + other.LongRight,
        one.LongUnknown + other.LongUnknown,
        one.Short + other.Short,
        one.ShortRight + other.ShortRight,
        one.ShortUnknown + other.ShortUnknown);
}
