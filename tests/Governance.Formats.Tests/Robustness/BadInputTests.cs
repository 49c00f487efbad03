using System.Diagnostics;
using System.Text;
using Governance.Formats;
using Governance.Posts;

namespace Governance.Tests.Robustness;

/// <summary>Whatever the bytes: drafts or findings, sound maps, no exception, no hang.</summary>
public sealed class BadInputTests
{
    private static readonly string[] Endings = ["a.md", "a.txt", "a.tweet", "a.csv", "a.tsv", "a.jsonl", "a.xlsx"];

    private static readonly string[] Seeds =
    [
        "---\nplatform: [x, linkedin]\ntitle: \"Say \\\"hi\\\" \\u00e9\"\nmedia:\n- { file: a.png, alt: 'It''s' }\nbase: &a [1]\nother: *a\n---\n\nHello **you** &amp; [link](https://a.example \"t\") ![alt](b.png)\n\n- one\n  1. two\n\n> quote `code`\n\n::: linkedin\nLong\n\n---\n\nmore <!-- govern-allow A: b -->\n:::\n\n```\nfence\n```\n\n[x]: https://b.example\n<div>html<br></div>\n",
        "+++\nplatform = \"x\"\n[a.b]\nc = [1, 2.5, true, 2027-05-14, '''x''']\n[[media]]\nfile = \"a.png\"\n+++\nHi\n",
        "Date;Text;Platform;Allow;Media URL\r\n03/04/2027;\"a \"\"b\"\"\r\nc\";x|y;A: b;a.png,b.mp4\r\n",
        "{\"id\":\"1\",\"text\":\"a\\u00e9\\ud83d\\ude00\",\"platforms\":[\"x\"],\"media\":[{\"file\":\"a\",\"alt\":\"b\"},\"c.png\"],\"sponsored\":true}\n[]\n{}\n",
    ];

    public static TheoryData<string, string> Extremes()
    {
        (string Name, string Text)[] texts =
        [
            ("quotes", new string('>', 10_000) + " x"),
            ("quotes in lines", string.Concat(Enumerable.Repeat("> ", 10_000)) + "x"),
            ("lists", string.Concat(Enumerable.Range(0, 2_000).Select(i => new string(' ', i * 2) + "- a\n"))),
            ("lists on a line", string.Concat(Enumerable.Repeat("- ", 10_000)) + "x"),
            ("brackets", new string('[', 50_000)),
            ("links", string.Concat(Enumerable.Repeat("[a](", 20_000))),
            ("images", string.Concat(Enumerable.Repeat("![", 20_000))),
            ("stars", string.Concat(Enumerable.Repeat("*a **b ", 20_000))),
            ("underscores", string.Concat(Enumerable.Repeat("_a __b ", 20_000))),
            ("backticks", string.Concat(Enumerable.Range(1, 600).Select(i => new string('`', i) + " "))),
            ("comments", string.Concat(Enumerable.Repeat("<!-- a ", 20_000))),
            ("tags", string.Concat(Enumerable.Repeat("<a b=\"", 20_000))),
            ("less-than", new string('<', 100_000)),
            ("entities", string.Concat(Enumerable.Repeat("&#x", 30_000))),
            ("definitions", string.Concat(Enumerable.Range(0, 5_000).Select(i => $"[a{i}]: https://a.example/{i}\n---\n"))),
            ("definitions of one", string.Concat(Enumerable.Repeat("[a]: b\n", 20_000))),
            ("containers", string.Concat(Enumerable.Range(0, 5_000).Select(i => $"::: p{i}\na\n"))),
            ("allowances", string.Concat(Enumerable.Repeat("<!-- govern-allow A: b -->\n\na\n\n", 3_000))),
            ("parts", string.Concat(Enumerable.Repeat("a\n---\n", 20_000))),
            ("a long line", new string('a', 1 << 20)),
            ("long line of words", string.Concat(Enumerable.Repeat("word **b** ", 100_000))),
            ("yaml brackets", $"---\na: {new string('[', 10_000)}\n---\nx"),
            ("yaml braces", $"---\na: {string.Concat(Enumerable.Repeat("{a: ", 10_000))}\n---\nx"),
            ("yaml dashes", $"---\n{string.Concat(Enumerable.Repeat("- ", 10_000))}a\n---\nx"),
            ("yaml keys", $"---\n{string.Concat(Enumerable.Range(0, 6_000).Select(i => $"k{i}: 1\n"))}---\nx"),
            ("yaml anchors", $"---\na0: &a0 x\n{string.Concat(Enumerable.Range(1, 90).Select(i => $"a{i}: &a{i} [*a{i - 1}, *a{i - 1}]\n"))}---\nx"),
            ("toml brackets", $"+++\na = {new string('[', 10_000)}\n+++\nx"),
            ("toml braces", $"+++\na = {string.Concat(Enumerable.Repeat("{a=", 10_000))}\n+++\nx"),
            ("toml keys", $"+++\n{string.Concat(Enumerable.Range(0, 6_000).Select(i => $"k{i}=1\n"))}+++\nx"),
            ("json brackets", "{\"text\":\"a\",\"b\":" + new string('[', 100_000)),
            ("json braces", string.Concat(Enumerable.Repeat("{\"a\":", 100_000))),
            ("json keys", "{" + string.Concat(Enumerable.Range(0, 20_000).Select(i => $"\"k{i}\":{i},")) + "\"text\":\"a\"}"),
            ("csv quotes", "Text,Date\n" + string.Concat(Enumerable.Repeat("\"a\"\"", 50_000))),
            ("csv columns", "Text," + new string(',', 100_000) + "\na\n"),
            ("csv rows", "Text,Date\n" + string.Concat(Enumerable.Repeat("a,\n", 50_000))),
            ("nul", "a\0b"),
            ("only a mark", "\uFEFF"),
            ("empty", ""),
            ("line ends", "\r\r\n\n\r---\r\n---\r"),
            ("bidi and controls", "\u202Ea\u200B\u001B[31mb\u0007"),
        ];
        var data = new TheoryData<string, string>();
        foreach ((string name, string text) in texts)
            data.Add(name, text);
        return data;
    }

    [Theory]
    [MemberData(nameof(Extremes))]
    public void Extremes_end_soon_and_end_well(string name, string text)
    {
        var clock = Stopwatch.StartNew();
        foreach (string path in Endings)
            Check(path, Encoding.UTF8.GetBytes(text));

        // A hang, not a slow machine: every one of them takes well under a second.
        Assert.True(clock.Elapsed < TimeSpan.FromSeconds(30), $"{name}: {clock.Elapsed}");
    }

    [Fact]
    public void Random_bytes_are_drafts_or_findings()
    {
        var random = new Random(20261122);
        for (int i = 0; i < 400; i++)
        {
            byte[] bytes = new byte[random.Next(0, 300)];
            random.NextBytes(bytes);
            foreach (string path in Endings)
                Check(path, bytes);
        }
    }

    [Fact]
    public void Mutated_and_cut_files_are_drafts_or_findings()
    {
        var random = new Random(7);
        for (int i = 0; i < 1_500; i++)
        {
            List<byte> bytes = [.. Encoding.UTF8.GetBytes(Seeds[random.Next(Seeds.Length)])];
            for (int change = random.Next(1, 6); change > 0 && bytes.Count > 1; change--)
            {
                int at = random.Next(bytes.Count);
                switch (random.Next(5))
                {
                    case 0:
                        bytes[at] = (byte)random.Next(256);
                        break;
                    case 1:
                        bytes.RemoveAt(at);
                        break;
                    case 2:
                        bytes.Insert(at, "\"'[]{}:-#&*>|`<\n\r\\,;+=!"u8[random.Next(23)]);
                        break;
                    case 3:
                        bytes.RemoveRange(at, bytes.Count - at);
                        break;
                    default:
                        bytes.InsertRange(at, bytes.GetRange(0, Math.Min(at, 40)));
                        break;
                }
            }

            foreach (string path in Endings)
                Check(path, [.. bytes]);
        }
    }

    private static void Check(string path, byte[] bytes)
    {
        ReadResult result = Reading.Bytes(path, bytes);
        foreach (Draft draft in result.Drafts)
            Reading.AssertSound(draft);
        foreach (var found in result.Diagnostics)
        {
            Assert.DoesNotContain('{' + "reason}", found.Message);
            _ = found.Location.Start;
            _ = found.Location.End;
            Assert.InRange(found.Location.Span.End, 0, found.Location.Source.Text.Length);
        }
    }
}
