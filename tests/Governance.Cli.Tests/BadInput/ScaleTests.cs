using System.Diagnostics;

namespace Governance.Tests.BadInput;

/// <summary>Packs and configurations meant to grow without end: each is refused with a mend, or does its work in bounded time.</summary>
public sealed class ScaleTests
{
    private const string Pack = "id: own\nversion: \"1\"\ntitle: Own\nowner: Us\nasOf: 2026-11-01\nreviewBy: 2027-11-01\n";
    private const string Good = "---\nplatform: x\n---\nA quiet post about a walk.\n";

    // A minute is far more than any of these takes, and far less than what grows without end would.
    private static readonly TimeSpan Bounded = TimeSpan.FromMinutes(1);

    [Theory]
    [InlineData("abc(a*)*(a*)*b", 1)]
    [InlineData("abc((a+)+)+$", 0)]
    [InlineData("abc(a|aa)+$", 0)]
    [InlineData("abc(a{1,1000}){1,1000}", 2)]
    [InlineData("abc((((a{1,50}){1,50}){1,50}){1,50}){1,50}", 2)]
    [InlineData("abc[\\w-]{1,60000}", 2)]
    [InlineData("abc[\\p{L}\\p{N}]{0,900}[\\p{L}\\p{S}]{0,900}b", -1)]
    [InlineData("abc(.*){0,200}(.*){0,200}(.*){0,200}z", -1)]
    public void A_pattern_meant_to_blow_up(string regex, int code)
    {
        GovernResult result = Checked(
            Rule(1, $"pattern: {{ regex: '{regex}', literal: abc }}", wrong: "abcaaab"),
            $"{Good}abc{new string('a', 50_000)}b\nabc{new string('a', 50_000)}!\n");

        Assert.True(code < 0 ? result.Code is 0 or 1 or 2 : result.Code == code, result.ToString()[..Math.Min(1000, result.ToString().Length)]);
    }

    [Theory]
    [InlineData("(", ")", 5000)]
    [InlineData("(a|", ")", 2000)]
    [InlineData("(?:", ")*", 2000)]
    [InlineData("[", "]", 5000)]
    public void A_pattern_nested_without_end_is_refused(string open, string close, int depth)
    {
        string regex = $"abc{string.Concat(Enumerable.Repeat(open, depth))}a{string.Concat(Enumerable.Repeat(close, depth))}";

        Assert.Equal(2, Checked(Rule(1, $"pattern: {{ regex: '{regex}', literal: abc }}"), Good).Code);
    }

    [Fact]
    public void A_pattern_of_thousands_of_alternatives_or_optionals()
    {
        string alternatives = string.Join('|', Enumerable.Range(0, 3000).Select(i => $"{new string('w', i % 40)}{i}"));
        string optionals = string.Concat(Enumerable.Repeat("a?", 2000)) + new string('a', 20);

        foreach (string regex in new[] { $"abc({alternatives})*x", $"abc{optionals}", "abc" + string.Concat(Enumerable.Repeat(".*", 2000)) + "z" })
            Assert.InRange(Checked(Rule(1, $"pattern: {{ regex: '{regex}', literal: abc }}", wrong: "abcaaab"), $"{Good}abc{new string('a', 50_000)}b\n").Code, 0, 2);
    }

    public static TheoryData<string> WildGlobs =>
    [
        string.Concat(Enumerable.Repeat("**/", 2000)) + "x.md",
        string.Join('/', Enumerable.Repeat("**/a*", 500)) + "/x.md",
        string.Concat(Enumerable.Repeat("*a", 500)) + ".md",
        string.Concat(Enumerable.Repeat("**", 2000)),
        "{" + string.Join(',', Enumerable.Range(0, 200)) + "}/**/*.md",
        string.Concat(Enumerable.Repeat("{x}", 3000)),
    ];

    [Theory]
    [MemberData(nameof(WildGlobs))]
    public void A_glob_meant_to_blow_up(string glob)
    {
        using Govern govern = Repository(Rule(1, "phrases: [wow]", when: $"path: '{glob}'"), Good)
            .With("governance.yml", $"version: 1\npacks: [./own]\nposts: ['*.md', 'aaaaaaaaaaaaaaaaaaaaaaaaaa*/**/*.md', '{glob}']\nignore: ['{glob}y']\nassign: [{{ path: '{glob}', set: {{ jurisdiction: US }} }}]\n")
            .With(string.Join('/', Enumerable.Repeat(new string('a', 60), 20)) + $"/{new string('a', 200)}.md", Good);

        GovernResult result = Timed(() => govern.Run("check"));

        Assert.Equal(0, result.Code);
        Assert.Contains("2 posts", result.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("posts: ['GLOB']")]
    [InlineData("assign: [{ path: 'GLOB', set: { jurisdiction: US } }]")]
    [InlineData("defaults: [{ path: 'GLOB', set: { jurisdiction: US } }]")]
    [InlineData("overrides: [{ path: 'GLOB', rules: { '*': error } }]")]
    [InlineData("calendars: [{ path: 'GLOB', columns: { body: Caption } }]")]
    public void A_glob_that_stands_for_too_many_is_refused_rather_than_cut_short(string line)
    {
        foreach (string glob in new[] { string.Concat(Enumerable.Repeat("{a,b}", 30)), string.Concat(Enumerable.Repeat("{a,{b,", 1500)) + "c" + new string('}', 3000) })
        {
            using Govern govern = Repository(Rule(1, "phrases: [wow]"), Good)
                .With("governance.yml", $"version: 1\npacks: [./own]\n{line.Replace("GLOB", glob, StringComparison.Ordinal)}\n");

            GovernResult result = Timed(() => govern.Run("check", "good.md"));

            Assert.Equal(2, result.Code);
            Assert.Contains("stands for more than 256", result.Output, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Braces_mean_the_same_wherever_paths_are_named()
    {
        string rule = Rule(1, "phrases: [walk]", when: "{ path: '{us,uk}/**/{a,b}.md', jurisdiction: US }", wrong: "walk");
        using Govern govern = Repository(rule, Good)
            .With("governance.yml", "version: 1\npacks: [./own]\nposts: ['{us,de}/**']\nassign: [{ path: '{us,uk}/**', set: { jurisdiction: US } }]\noverrides: [{ path: '{fr,us}/b.md', rules: { OWN-1: warning } }]\n")
            .With("us/a.md", Good).With("us/b.md", Good).With("us/c.md", Good).With("de/a.md", Good);

        GovernResult result = govern.Run("check", "--format", "jsonl");

        string[] found = [.. result.Output.Split('\n').Where(line => line.Contains("OWN-1", StringComparison.Ordinal))];
        Assert.Equal(2, found.Length);
        Assert.Contains("\"file\":\"us/a.md\"", found[0], StringComparison.Ordinal);
        Assert.Contains("\"severity\":\"error\"", found[0], StringComparison.Ordinal);
        Assert.Contains("\"file\":\"us/b.md\"", found[1], StringComparison.Ordinal);
        Assert.Contains("\"severity\":\"warning\"", found[1], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{ not: ", "{ kind: post }", " }", 10_000, 2)]
    [InlineData("{ any: [", "{ kind: post }", "] }", 10_000, 2)]
    [InlineData("{ not: ", "{ kind: post }", " }", 50, 0)]
    public void Conditions_nested_without_end_are_refused(string open, string inner, string close, int depth, int code)
    {
        string when = string.Concat(Enumerable.Repeat(open, depth)) + inner + string.Concat(Enumerable.Repeat(close, depth));

        GovernResult result = Checked(Rule(1, "phrases: [wow]", when), Good);

        Assert.Equal(code, result.Code);
    }

    [Fact]
    public void Ten_thousand_rules_in_four_files()
    {
        using Govern govern = Repository("rules: []\n", Good + "wow77 wow9999\n");
        for (int file = 0; file < 4; file++)
            govern.With($"own/rules{file}.yml", "rules:\n" + string.Concat(Enumerable.Range(file * 2500, 2500).Select(i => Rule(i, $"phrases: [wow{i}]", wrong: $"wow{i}")[7..])));
        govern.With("own/rules.yml", "rules:\n" + Rule(10_000, "phrases: [wow]")[7..]);

        GovernResult result = Timed(() => govern.Run("check", "good.md", "--format", "jsonl"));

        Assert.Equal(1, result.Code);
        Assert.Contains("\"OWN-77\"", result.Output, StringComparison.Ordinal);
        Assert.Contains("\"OWN-9999\"", result.Output, StringComparison.Ordinal);
        Assert.Contains("\"errors\":2", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void More_rules_than_one_file_may_hold_are_told()
    {
        string rules = "rules:\n" + string.Concat(Enumerable.Range(0, 10_000).Select(i => Rule(i, $"phrases: [wow{i}]", wrong: $"wow{i}")[7..]));

        GovernResult result = Checked(rules, Good);

        Assert.Equal(2, result.Code);
        Assert.Contains("own/rules.yml:", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_list_of_hundreds_of_thousands_of_phrases()
    {
        using Govern govern = Repository(Rule(1, "phrases: { list: l }", wrong: "no 5 is"), Good + "no 77 is, no 199999 is\n")
            .With("own/pack.yml", Pack + "lists: { l: l.txt }\n").With("own/l.txt", string.Concat(Enumerable.Range(0, 200_000).Select(i => $"no {i} is\n")));

        GovernResult result = Timed(() => govern.Run("check", "good.md", "--format", "jsonl"));

        Assert.Equal(1, result.Code);
        Assert.Contains("\"errors\":2", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Phrases_of_nothing_but_wildcards()
    {
        using Govern govern = Repository(Rule(1, "phrases: { list: l }", wrong: "a b 5 c"), $"{Good}{string.Concat(Enumerable.Repeat("a b 5 c ", 3000))}\n")
            .With("own/pack.yml", Pack + "lists: { l: l.txt }\n").With("own/l.txt", string.Concat(Enumerable.Range(0, 20_000).Select(i => $"* * {i} *\n")));

        Assert.InRange(Timed(() => govern.Run("check", "good.md", "--format", "jsonl")).Code, 1, 2);
    }

    [Fact]
    public void A_post_with_a_finding_at_every_word()
    {
        GovernResult result = Checked(Rule(1, "phrases: [wow]"), Good + string.Concat(Enumerable.Repeat("wow ", 10_000)) + "\n");

        Assert.Equal(1, result.Code);
        Assert.Contains("10000 errors", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Thousands_of_ignore_patterns_over_hundreds_of_posts()
    {
        using Govern govern = Repository(Rule(1, "phrases: [wow]"), Good)
            .With("governance.yml", "version: 1\npacks: [./own]\nposts: ['posts/**']\n")
            .With(".gitignore", string.Concat(Enumerable.Range(0, 5000).Select(i => $"**/*a*b*c{i}*d*/\n!x{i}\n")) + "posts/p7.md\n");
        for (int i = 0; i < 200; i++)
            govern.With($"posts/p{i}.md", Good);

        Assert.Contains("199 posts", Timed(() => govern.Run("check")).Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(5000)]
    [InlineData(10_000)]
    public void Front_matter_with_thousands_of_keys(int keys)
    {
        string matter = string.Concat(Enumerable.Range(0, keys).Select(i => $"k{i}: v\n"));

        GovernResult result = Checked(Rule(1, "phrases: [wow]"), $"---\nplatform: x\n{matter}---\nwow\n");

        Assert.Equal(1, result.Code);
        Assert.Contains(keys == 5000 ? "OWN-1" : "more than 65,536 characters", result.Output.Replace("65536", "65,536", StringComparison.Ordinal), StringComparison.Ordinal);
    }

    public static TheoryData<string, string, int> Floods => new()
    {
        // check, post, exit code
        { "phrases: { any: [wow], unless: { negated: true } }", string.Concat(Enumerable.Repeat("wow? ", 30_000)) + "no.\n", 1 },
        { "phrases: { any: [wow], unless: [{ any: [not], within: sentence }, { quoted: true }] }", string.Concat(Enumerable.Repeat("wow? \"wow ", 20_000)) + "no.\n", 1 },
        { "phrases: { any: [wow], unless: { any: [not], within: post } }", string.Concat(Enumerable.Repeat("wow ", 30_000)) + "\n", 1 },
        { "phrases: { any: [wow], near: { any: [zzz], within: post, words: 3 } }", string.Concat(Enumerable.Repeat("wow ", 30_000)) + string.Concat(Enumerable.Repeat("a ", 10)) + string.Concat(Enumerable.Repeat("zzz ", 30_000)), 0 },
        { "phrases: { any: [wow], near: { any: [zzz], words: 2147483647 } }", "wow a b c zzz\n", 1 },
        { "phrases: { any: ['*wow', '*a*', '#*a * *b*'] }", $"{new string('a', 200_000)} #{new string('a', 100_000)} {string.Concat(Enumerable.Repeat("awow", 20_000))}\n", 1 },
        { "phrases: { any: ['| ad |'] }", $"{string.Concat(Enumerable.Repeat("ad ", 30_000))}\n{string.Concat(Enumerable.Repeat("👍", 30_000))} ad\n", -1 },
        { "claims: { any: [wow], near: { any: [best], within: part } }", string.Concat(Enumerable.Repeat("best wow ", 20_000)) + "\n", 1 },
        { $"require: {{ any: ['{Prescribed}'] }}", string.Concat(Enumerable.Repeat(Prescribed.Replace("fox", "cat", StringComparison.Ordinal) + " ", 1500)) + "\n", 1 },
    };

    private const string Prescribed = "The quick brown fox jumps over the lazy dog and then a good many more words follow here.";

    [Theory]
    [MemberData(nameof(Floods))]
    public void A_post_meant_to_be_read_over_and_over(string check, string post, int code)
    {
        using Govern govern = Repository(Rule(1, check), Good + post).With("governance.yml", "version: 1\npacks: [./own]\n");

        GovernResult result = Timed(() => govern.Run("check", "good.md", "--format", "jsonl"));

        Assert.True(code < 0 ? result.Code is 0 or 1 : result.Code == code, result.Output[..Math.Min(1000, result.Output.Length)] + result.Error);
    }

    [Fact]
    public void Thousands_of_findings_that_yield_to_each_other()
    {
        string rules = Rule(1, "phrases: [wow]").Replace("    message", "    yieldsTo: [OWN-2, \"OWN-3*\"]\n    message", StringComparison.Ordinal) + Rule(2, "phrases: [hey]", wrong: "hey")[7..];
        string soup = string.Concat(Enumerable.Repeat("wow ", 30_000));

        Assert.Contains("\"errors\":30000,", Found(rules, soup).Output, StringComparison.Ordinal);
        Assert.Contains("\"errors\":1,", Found(rules, soup + "hey").Output, StringComparison.Ordinal);

        static GovernResult Found(string rules, string post)
        {
            using Govern govern = Repository(rules, $"{Good}{post}\n");
            return Timed(() => govern.Run("check", "good.md", "--format", "jsonl"));
        }
    }

    [Theory]
    [InlineData("claims.yml", "claims: [[[[[[]]]]]]")]
    [InlineData("claims.yml", "claims: [{ id: A, wording: [], evidence: x }]")]
    [InlineData("claims.yml", "claims: [{ id: A, wording: [best shoe], evidence: x, jurisdictions: [] }]")]
    [InlineData("claims.yml", "claims: [{ id: A, wording: ['*'], evidence: x }]")]
    [InlineData("claims.yml", "claims: [{ id: A, wording: ['* * *'], evidence: x }]")]
    [InlineData("claims.yml", "claims: [{ id: A, wording: [best shoe], evidence: x }, { id: a, wording: [b], evidence: y }]")]
    [InlineData("claims.yml", "claims: [{ id: A, wording: [best shoe], evidence: x, until: 2026-02-30 }]")]
    [InlineData("claims.yml", "claims: [&a { id: A, wording: [best shoe], evidence: x }, *a]")]
    [InlineData("claims.yml", "")]
    [InlineData("other.yml", "claims: []")]
    public void A_registry_that_would_cover_anything_or_nothing_is_refused(string file, string text)
    {
        using Govern govern = Repository(Rule(1, "claims: { any: [best] }", wrong: "best"), Good).With("governance.yml", "version: 1\npacks: [./own]\nclaims: claims.yml\n").With(file, text + "\n");

        Assert.Equal(2, govern.Run("check", "good.md").Code);
    }

    [Fact]
    public void A_registry_of_thousands_of_claims()
    {
        using Govern govern = Repository(Rule(1, "claims: { any: [best] }", wrong: "best"), Good + string.Concat(Enumerable.Repeat("The best shoe 77 of all. The best x. ", 2000)) + "\n")
            .With("governance.yml", "version: 1\npacks: [./own]\nclaims: claims.yml\n")
            .With("claims.yml", "claims:\n" + string.Concat(Enumerable.Range(0, 5000).Select(i => $"  - {{ id: C-{i}, wording: [best shoe {i}], evidence: x }}\n")));

        Assert.Contains("\"errors\":2000,", Timed(() => govern.Run("check", "good.md", "--format", "jsonl")).Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{ list: shared/../../../etc/passwd }")]
    [InlineData("{ list: shared/ }")]
    [InlineData("{ list: ../own/l }")]
    [InlineData("{ list: shared/nothing-of-the-kind }")]
    public void A_shared_list_is_one_that_comes_with_the_program(string list)
    {
        GovernResult result = Checked(Rule(1, $"phrases: {list}"), Good);

        Assert.Equal(2, result.Code);
        Assert.DoesNotContain("root:", result.Output, StringComparison.Ordinal);
    }

    private static GovernResult Checked(string rules, string post)
    {
        using Govern govern = Repository(rules, post);
        return Timed(() => govern.Run("check", "good.md"));
    }

    private static GovernResult Timed(Func<GovernResult> run)
    {
        var watch = Stopwatch.StartNew();
        GovernResult result = run();
        Assert.True(watch.Elapsed < Bounded, $"took {watch.Elapsed}");
        return result;
    }

    private static Govern Repository(string rules, string post) => new Govern()
        .With("governance.yml", "version: 1\npacks: [./own]\n").With("own/pack.yml", Pack).With("own/rules.yml", rules).With("good.md", post);

    private static string Rule(int number, string check, string when = "{}", string wrong = "wow") =>
        $"rules:\n  - id: OWN-{number}\n    name: n-{number}\n    topic: tone\n    severity: error\n    message: no\n    mend: no\n    why: no\n{(when == "{}" ? "" : $"    when: {(when.StartsWith('{') ? when : $"{{ {when} }}")}\n")}    {check}\n    examples: {{ wrong: [\"{wrong}\"], right: [\"fine\"] }}\n";
}
