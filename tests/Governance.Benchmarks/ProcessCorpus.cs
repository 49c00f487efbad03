using System.Globalization;
using System.Text;
using System.Text.Json;

namespace Governance.Benchmarks;

/// <summary>Writes what the whole-process benchmarks read: Markdown posts, JSON Lines posts, and a pack of phrases. Same seed, same bytes.</summary>
internal static class ProcessCorpus
{
    private const int Seed = 20261122;
    private const int Files = 10_000;
    private const int Lines = 200_000;
    private const int Phrases = 1_000;

    public static int Write(string folder)
    {
        Random random = new(Seed);
        Vocabulary vocabulary = new(random);
        WriteMarkdown(folder, random, vocabulary);
        WriteLines(folder, random, vocabulary);
        WritePack(folder, random, vocabulary);
        return 0;
    }

    private static void WriteMarkdown(string folder, Random random, Vocabulary vocabulary)
    {
        for (int i = 0; i < Files; i++)
        {
            string path = Path.Combine(folder, "files", (i / 100).ToString("000", CultureInfo.InvariantCulture));
            Directory.CreateDirectory(path);
            string body = Sentences(random, vocabulary, random.Next(60, 101));
            File.WriteAllText(
                Path.Combine(path, i.ToString("00000", CultureInfo.InvariantCulture) + ".md"),
                $"---\nplatform: mastodon\nlang: en\n---\n{body}\n",
                new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
        }
    }

    private static void WriteLines(string folder, Random random, Vocabulary vocabulary)
    {
        using FileStream file = File.Create(Path.Combine(folder, "posts.jsonl"));
        using Utf8JsonWriter writer = new(file);
        for (int i = 0; i < Lines; i++)
        {
            writer.WriteStartObject();
            writer.WriteString("id", $"p{i.ToString(CultureInfo.InvariantCulture)}");
            writer.WriteString("text", Sentences(random, vocabulary, random.Next(8, 32)));
            writer.WriteString("platform", "x");
            writer.WriteString("lang", "en");
            writer.WriteString("jurisdiction", "US");
            writer.WriteString("industry", "retail");
            writer.WriteBoolean("sponsored", value: false);
            writer.WriteEndObject();
            writer.Flush();
            writer.Reset();
            file.Write("\n"u8);
        }
    }

    private static void WritePack(string folder, Random random, Vocabulary vocabulary)
    {
        string pack = Path.Combine(folder, "lexicon");
        Directory.CreateDirectory(pack);
        SortedSet<string> phrases = new(StringComparer.Ordinal);
        while (phrases.Count < Phrases)
        {
            string[] words = [.. Enumerable.Range(0, random.Next(1, 4)).Select(_ => vocabulary[random.Next(2_000, 40_000)])];
            if (words[0].Length > 3)
                phrases.Add(string.Join(' ', words));
        }

        File.WriteAllLines(Path.Combine(pack, "phrases.txt"), phrases);
        File.WriteAllText(Path.Combine(pack, "pack.yml"), """
            id: lexicon
            version: "1.0"
            title: A lexicon of a thousand phrases
            owner: Benchmarks
            asOf: 2026-11-22
            reviewBy: 2036-11-22
            lists:
              phrases: phrases.txt
            """ + "\n");
        File.WriteAllText(Path.Combine(pack, "rules.yml"), $$"""
            rules:
              - id: LEX-001
                name: lexicon-phrase
                topic: banned-claim
                severity: warning
                message: "“{match}” is in the lexicon"
                mend: Leave it out.
                why: The benchmark counts it.
                phrases: { any: { list: phrases } }
                examples:
                  wrong: ["{{phrases.Min}}"]
                  right: ["nothing of the kind"]
            """ + "\n");
    }

    private static string Sentences(Random random, Vocabulary vocabulary, int words)
    {
        StringBuilder text = new();
        int left = 0;
        for (int i = 0; i < words; i++)
        {
            string word = vocabulary[vocabulary.Draw(random)];
            if (left-- == 0)
            {
                text.Append(i == 0 ? "" : ". ").Append(char.ToUpperInvariant(word[0])).Append(word, 1, word.Length - 1);
                left = random.Next(6, 15);
            }
            else
            {
                text.Append(' ').Append(word);
            }
        }

        return text.Append('.').ToString();
    }
}
