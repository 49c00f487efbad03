using System.Text;

namespace Governance.Tests.BadInput;

/// <summary>
/// Mutates the example repositories (posts, packs, configuration, sheets) and runs <c>check</c> over each mutant.
/// Seeded, so that a failure can be run again; <c>GOVERN_FUZZ_SECONDS</c> makes it run longer, <c>GOVERN_FUZZ_SEED</c> begins elsewhere.
/// </summary>
public sealed class MutationFuzzTests
{
    private static readonly string[] Tokens =
    [
        "---", "+++", ":::", "::: x", "\n", "\r\n", "\0", "\t", " #", "#", "@", "$", "&", "*", "!", "|", ">", "'", "\"", "`", "{", "}", "[", "]", "[[", "((", "?:", "\\", "\\u0000",
        "null", "true", "- ", ": ", "x: y", "{brand}", "{fact.x}", "<!-- govern-allow *: x -->", "any:", "when:", "unknown", "\uD800", "\u202E", "\uFEFF", "👨‍👩‍👧‍👦", "é", "99999999999999999999", "-1", "2026-13-45", "http://", "a.b", "%00", ",", ";", "\"\"", "*a", "&a",
    ];

    private static readonly string[] Extensions = [".md", ".yml", ".csv", ".tweet", ".txt"];

    [Fact]
    public void Check_survives_mutated_repositories()
    {
        string examples = Path.Combine(SharedData.Repository, "examples");
        string[] repositories = [.. Directory.EnumerateDirectories(examples).Order(StringComparer.Ordinal)];
        var clock = System.Diagnostics.Stopwatch.StartNew();
        int seconds = int.TryParse(Environment.GetEnvironmentVariable("GOVERN_FUZZ_SECONDS"), out int asked) ? asked : 20;
        int first = int.TryParse(Environment.GetEnvironmentVariable("GOVERN_FUZZ_SEED"), out int given) ? given : 0;

        for (int seed = first; clock.Elapsed.TotalSeconds < seconds; seed++)
        {
            var random = new Random(seed);
            using var govern = new Govern();
            Copy(repositories[seed % repositories.Length], govern.Folder);
            string[] files = [.. Directory.EnumerateFiles(govern.Folder, "*", SearchOption.AllDirectories).Where(file => Extensions.Contains(Path.GetExtension(file))).Order(StringComparer.Ordinal)];
            for (int i = random.Next(1, 4); i > 0; i--)
                Mutate(files[random.Next(files.Length)], random);

            GovernResult result;
            try
            {
                result = govern.Run("check", "--format", random.Next(2) == 0 ? "text" : "jsonl", "--strict-metadata");
            }
            catch (Exception error)
            {
                throw new InvalidOperationException($"seed {seed}", error);
            }

            Assert.True(result.Code is 0 or 1 or 2, $"seed {seed}: {result}");
            Assert.True(result.Output.Length + result.Error.Length > 0, $"seed {seed}: not a word");
        }
    }

    private static void Mutate(string file, Random random)
    {
        string text = File.ReadAllText(file);
        for (int i = random.Next(1, 6); i > 0; i--)
        {
            int at = random.Next(text.Length + 1);
            int length = Math.Min(random.Next(1, 40), text.Length - at);
            text = random.Next(6) switch
            {
                0 => text.Remove(at, length),
                1 => text.Insert(at, text.Substring(at, length)),
                2 => text.Insert(at, string.Concat(Enumerable.Repeat(Tokens[random.Next(Tokens.Length)], random.Next(1, 50)))),
                3 => text[..at],
                4 => text.Remove(at, length).Insert(at, Tokens[random.Next(Tokens.Length)]),
                _ => text.Insert(at, Tokens[random.Next(Tokens.Length)]),
            };
        }

        File.WriteAllBytes(file, (random.Next(20) == 0 ? Encoding.Unicode : Encoding.UTF8).GetBytes(text));
    }

    private static void Copy(string from, string to)
    {
        foreach (string file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories))
        {
            string target = Path.Combine(to, Path.GetRelativePath(from, file));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(file, target);
        }
    }
}
