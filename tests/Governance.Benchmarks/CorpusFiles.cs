using System.IO.Compression;
using System.Text;
using System.Text.Json;

namespace Governance.Benchmarks;

/// <summary>Writes <c>posts.txt</c>, one post a line, and <c>phrases-N.txt</c>: the same bytes for the same seed.</summary>
internal static class CorpusFiles
{
    private const int Seed = 20261122;
    private const int Characters = 45_000_000;
    private const int MeanLength = 225;

    private static readonly string[] Signs = ["\U0001F680", "\U0001F389", "\U0001F525", "\U0001F64F\U0001F3FD", "café", "naïve", "–", "…", "“so”", "無料", "спасибо"];

    public static int Write(string folder, string[] real)
    {
        Directory.CreateDirectory(folder);
        Random random = new(Seed);
        Vocabulary vocabulary = new(random);
        string[] realPosts = [.. RealPosts(real)];
        using (StreamWriter posts = Open(folder, "posts.txt"))
        {
            int written = 0;
            for (int i = 0; written < Characters; i++)
            {
                string post = i % 2 == 1 && i / 2 < realPosts.Length ? realPosts[i / 2] : Post(random, vocabulary);
                posts.Write(post + "\n");
                written += post.Length + 1;
            }
        }

        foreach (int count in (int[])[100, 1_000, 10_000])
        {
            HashSet<string> phrases = new(StringComparer.Ordinal);
            while (phrases.Count < count)
                phrases.Add(realPosts.Length > 0 && phrases.Count % 2 == 1 ? RealPhrase(random, realPosts) : Phrase(random, vocabulary));
            using StreamWriter file = Open(folder, $"phrases-{count}.txt");
            foreach (string phrase in phrases)
                file.Write(phrase + "\n");
        }

        return 0;
    }

    private static string Post(Random random, Vocabulary vocabulary)
    {
        StringBuilder post = new();
        int length = random.Next(MeanLength / 3, MeanLength * 5 / 3);
        bool startsSentence = true;
        while (post.Length < length)
        {
            string word = vocabulary[vocabulary.Draw(random)];
            if (startsSentence || random.Next(20) == 0)
                word = char.ToUpperInvariant(word[0]) + word[1..];
            post.Append(random.Next(60) switch
            {
                0 => "#" + word,
                1 => "@" + word,
                2 => random.Next(1, 5000).ToString(System.Globalization.CultureInfo.InvariantCulture),
                3 => Signs[random.Next(Signs.Length)],
                4 when random.Next(3) == 0 => $"https://{word}.example/{vocabulary[vocabulary.Draw(random)]}",
                _ => word,
            });
            startsSentence = random.Next(12) == 0;
            post.Append(startsSentence ? ". " : random.Next(15) == 0 ? ", " : " ");
        }

        return post.ToString().TrimEnd();
    }

    // Lexicons hold what is telling: no phrase of frequent words alone.
    private static string Phrase(Random random, Vocabulary vocabulary)
    {
        int words = random.Next(10) switch { < 3 => 1, < 7 => 2, < 9 => 3, _ => 4 };
        while (true)
        {
            int[] ranks = [.. Enumerable.Range(0, words).Select(_ => vocabulary.Draw(random))];
            if (ranks.Max() >= (words == 1 ? 2_000 : 300) && (words > 1 || vocabulary[ranks[0]].Length > 2))
                return string.Join(' ', ranks.Select(rank => vocabulary[rank]));
        }
    }

    private static string RealPhrase(Random random, string[] posts)
    {
        while (true)
        {
            string[] words = posts[random.Next(posts.Length)].Split(' ');
            int start = random.Next(words.Length);
            string[] phrase = words[start..Math.Min(words.Length, start + random.Next(1, 5))];
            if (phrase.All(word => word.Length > 0 && word.All(char.IsAsciiLetter)) && phrase.Sum(word => word.Length) > 5)
                return string.Join(' ', phrase).ToLowerInvariant();
        }
    }

    private static IEnumerable<string> RealPosts(string[] files)
    {
        foreach (string file in files)
        {
            using StreamReader reader = new(new GZipStream(File.OpenRead(file), CompressionMode.Decompress));
            while (reader.ReadLine() is { } line)
            {
                using JsonDocument post = JsonDocument.Parse(line);
                if (post.RootElement.TryGetProperty("text", out JsonElement text) && text.GetString() is { Length: > 0 } value)
                    yield return value.ReplaceLineEndings(" ");
            }
        }
    }

    private static StreamWriter Open(string folder, string name) => new(Path.Combine(folder, name), append: false, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
}
