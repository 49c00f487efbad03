using System.IO.Compression;
using System.Text.Json;

namespace Governance.Tables.Languages;

/// <summary>
/// What the languages are learnt from: plain files <c>en.txt</c>, <c>de.txt</c> … with a text a line, and those posts of the labelled sets that are not scored.
/// </summary>
internal static class TrainingText
{
    private static readonly string[] Sets = ["xlm-t-sentiment/posts", "politeness-tydip/requests", "formality-cocoa-mt/pairs"];

    public static IEnumerable<string> Lines(string folder, string language)
    {
        string path = Path.Combine(folder, language + ".txt");
        return File.Exists(path) ? File.ReadLines(path) : [];
    }

    /// <summary>English comments of a set that no figure of languages is made of.</summary>
    public static IEnumerable<string> Comments(string data) =>
        Rows(Path.Combine(data, "goemotions-reddit", "posts.jsonl.gz")).Select(row => row.Text);

    /// <param name="scored">the half that figures are made of, or the other</param>
    public static IEnumerable<(string Language, string Text, string Set)> Posts(string data, bool scored)
    {
        foreach (string set in Sets)
        {
            foreach ((string id, string language, string text) in Rows(Path.Combine(data, set + ".jsonl.gz")))
            {
                if (ScoredHalf.Holds(id) == scored)
                    yield return (language, text, set);
            }
        }
    }

    private static IEnumerable<(string Id, string Language, string Text)> Rows(string path)
    {
        using var stream = new GZipStream(File.OpenRead(path), CompressionMode.Decompress);
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line)
        {
            using var row = JsonDocument.Parse(line);
            yield return (row.RootElement.GetProperty("id").GetString()!, row.RootElement.GetProperty("lang").GetString()!, row.RootElement.GetProperty("text").GetString()!);
        }
    }
}
