namespace Governance.Benchmarks;

/// <summary>Made-up words whose frequencies follow Zipf's law, short ones first, as in a natural language.</summary>
internal sealed class Vocabulary
{
    private const int Size = 40_000;
    private const string Consonants = "tnsrhldcmfpgwybvkxjqz";
    private const string Vowels = "eaoiu";

    private readonly string[] _words = new string[Size];
    private readonly double[] _cumulative = new double[Size];

    public Vocabulary(Random random)
    {
        HashSet<string> seen = new(StringComparer.Ordinal);
        double total = 0;
        for (int rank = 0; rank < Size;)
        {
            string word = Word(random, Math.Max(1, (int)(2 + (Math.Log10(rank + 1) * 1.3) + (random.NextDouble() * 3) - 1)));
            if (!seen.Add(word))
                continue;
            _words[rank] = word;
            total += 1 / (rank + 2.7);
            _cumulative[rank++] = total;
        }
    }

    /// <summary>A word drawn by its frequency, as its rank from the most frequent.</summary>
    public int Draw(Random random)
    {
        int found = Array.BinarySearch(_cumulative, random.NextDouble() * _cumulative[^1]);
        return Math.Min(found < 0 ? ~found : found, Size - 1);
    }

    public string this[int rank] => _words[rank];

    private static string Word(Random random, int length) => string.Create(length, random, static (word, random) =>
    {
        bool vowel = random.Next(3) == 0;
        for (int i = 0; i < word.Length; i++)
        {
            string letters = vowel ? Vowels : Consonants;
            word[i] = letters[(int)(letters.Length * random.NextDouble() * random.NextDouble())];
            vowel = !vowel || random.Next(6) == 0;
        }
    });
}
