using System.Globalization;
using System.IO.Compression;

namespace Governance.Tables.Tone;

/// <summary>
/// The VADER lexicon (C.J. Hutto and E. Gilbert, MIT licence): words and the mean of what ten people said of each, in tenths; the single ratings are left out.
/// What an emoji says is what the words of its description say; but a fire is no blaze in posts.
/// </summary>
internal static class PositivityTable
{
    public static CSharpFile Make(string data)
    {
        CSharpFile file = new(
            "PositivityTable",
            "the VADER lexicons, Copyright (c) 2016 C.J. Hutto, MIT licence: https://github.com/cjhutto/vaderSentiment",
            "How good or bad words and emoji are, in tenths, from -40 to 40.")
        {
            Namespace = "Governance.Tone",
        };
        Dictionary<string, double> words = new(StringComparer.Ordinal);
        foreach (string[] cells in Rows(Path.Combine(data, "vader", "vader_lexicon.txt.gz")))
            words.TryAdd(cells[0].ToLowerInvariant(), double.Parse(cells[1], CultureInfo.InvariantCulture));
        file.Line("internal static WordWeights Words => new(WordStarts, WordText, WordScores);");
        file.Line("");
        file.Line("internal static WordWeights Emoji => new(EmojiStarts, EmojiText, EmojiScores);");
        WeightedWords.Write(file, "Word", words.Select(word => (word.Key, (int)Math.Round(word.Value * 10))));
        Dictionary<string, int> emoji = new(StringComparer.Ordinal);
        foreach (string[] cells in Rows(Path.Combine(data, "vader", "emoji_utf8_lexicon.txt.gz")))
            emoji.TryAdd(cells[0], cells[0] == "🔥" ? 0 : (int)Math.Round(10 * cells[1].Split(' ').Sum(word => words.GetValueOrDefault(word.Trim(':', ',').ToLowerInvariant()))));
        WeightedWords.Write(file, "Emoji", emoji.Select(pair => (pair.Key, pair.Value)));
        return file;
    }

    private static IEnumerable<string[]> Rows(string path)
    {
        using var stream = new GZipStream(File.OpenRead(path), CompressionMode.Decompress);
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line)
        {
            string[] cells = line.Split('\t');
            if (cells.Length >= 2)
                yield return cells;
        }
    }
}
