using System.Diagnostics;
using System.Globalization;
using Governance.Text.Matching;

namespace Governance.Benchmarks;

/// <summary>Measures the processor time of the phrase matcher alone; prints <c>NAME VALUE</c> lines that <c>run.sh</c> reads.</summary>
internal static class MatcherBenchmark
{
    public static int Run(string postsFile, string phrasesFile, string[] rounds)
    {
        int count = rounds.Length > 0 ? int.Parse(rounds[0], CultureInfo.InvariantCulture) : 5;
        string[] posts = [.. File.ReadLines(postsFile).Select(line => line.ToLowerInvariant())];
        string whole = string.Join('\n', posts);
        PhrasePattern[] patterns = [.. File.ReadLines(phrasesFile).Select(line => new PhrasePattern(line.ToLowerInvariant()))];

        long before = GC.GetAllocatedBytesForCurrentThread();
        long start = Stopwatch.GetTimestamp();
        PhraseMatcher matcher = PhraseMatcher.Create(patterns);
        Tell("create_ms", Stopwatch.GetElapsedTime(start).TotalMilliseconds);
        Tell("create_kib", (GC.GetAllocatedBytesForCurrentThread() - before) / 1024.0);

        PhraseMatches matches = new();
        long hits = 0;
        void FindInPosts()
        {
            hits = 0;
            foreach (string post in posts)
            {
                matcher.Find(post, matches);
                hits += matches.Count;
            }
        }

        Tell("posts_ms", Median(count, FindInPosts));
        Tell("hits", hits);
        Tell("whole_ms", Median(count, () => matcher.Find(whole, matches)));
        Tell("whole_hits", matches.Count);

        matcher = PhraseMatcher.Create([.. patterns.Select(OtherKind)]);
        Tell("kinds_ms", Median(count, FindInPosts));
        Tell("kinds_hits", hits);
        return 0;
    }

    // Of ten phrases one becomes a plain substring, as patterns have them for their prefilter, and one loses the end of its last word.
    private static PhrasePattern OtherKind(PhrasePattern pattern, int index) => (index % 10) switch
    {
        0 when pattern.Text.Length > 3 => new PhrasePattern(pattern.Text[..^1], PhraseEdges.None),
        1 when pattern.Text.Length > 4 => new PhrasePattern(pattern.Text[..^2].TrimEnd() + "*"),
        _ => pattern,
    };

    private static double Median(int count, Action run)
    {
        run();
        double[] times = new double[count];
        for (int i = 0; i < count; i++)
        {
            TimeSpan start = Environment.CpuUsage.TotalTime;
            run();
            times[i] = (Environment.CpuUsage.TotalTime - start).TotalMilliseconds;
        }

        Array.Sort(times);
        return times[count / 2];
    }

    private static void Tell(string name, double value) => Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name} {value:0.###}"));
}
