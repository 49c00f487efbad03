using System.Text;
using Governance.Packs.Findings;
using Governance.Packs.Yaml;

namespace Governance.Packs.Tests.Yaml;

public sealed class YamlBombTests
{
    [Theory]
    [InlineData("[", 10_000)]
    [InlineData("{a: ", 10_000)]
    [InlineData("- ", 10_000)]
    [InlineData("? ", 10_000)]
    [InlineData("a:\n", 10_000)]
    [InlineData("\"", 100_001)]
    [InlineData("!", 10_000)]
    [InlineData("- @a\n", 10_000)]
    [InlineData("- *a\n", 10_000)]
    [InlineData("%", 10_000)]
    public void Repetition_ends_in_findings(string piece, int times)
    {
        string yaml = string.Concat(Enumerable.Repeat(piece, times));
        (_, var findings) = YamlProbe.Read(yaml);
        Assert.NotEmpty(findings);
    }

    [Fact]
    public void Nesting_is_told_with_the_limit()
    {
        string yaml = new string('[', 10_000) + new string(']', 10_000);
        Assert.Equal("x.yml:1:66 GOV0102: This is nested more than 64 levels deep. Make it flatter.", YamlProbe.Show(YamlProbe.Read(yaml).Findings));
    }

    [Fact]
    public void Alias_bombs_are_refused_unexpanded()
    {
        var yaml = new StringBuilder("a0: &a0 [x, x]\n");
        for (int i = 1; i < 30; i++)
            yaml.Append($"a{i}: &a{i} [*a{i - 1}, *a{i - 1}]\n");
        (_, var findings) = YamlProbe.Read(yaml.ToString());
        Assert.Equal(30 + 29 * 2, findings.Count);
    }

    [Fact]
    public void A_hundred_megabytes_are_refused_unread()
    {
        var findings = new FindingList();
        byte[] bytes = new byte[100 * 1024 * 1024];
        Assert.Null(YamlReader.Read("big.yml", bytes, findings));
        Assert.Equal("big.yml:1:1 GOV0100: The file has 100 MB; the most that is read is 4 MB. Split it, or move long lists into .txt or .csv files.", YamlProbe.Show(findings.ToSorted()));
    }

    [Fact]
    public void Too_many_values_are_refused()
    {
        string yaml = "[" + string.Join(",", Enumerable.Repeat("x", 300_000)) + "]";
        Assert.Contains("more than 200000 values", YamlProbe.Show(YamlProbe.Read(yaml).Findings), StringComparison.Ordinal);
    }

    [Fact]
    public void Mutated_files_never_throw_and_spans_lie_inside()
    {
        const string seed = "rules:\n  - id: A-1\n    phrases: [\"a b\", c*, {list: x}]\n    message: |\n      two\n    when: { not: { kind: reply } } # why\n";
        const string alphabet = "\n\t :-#&*!|>'\"%@`{}[],?a\\é\U0001F600\0";
        var random = new Random(20261122);
        for (int round = 0; round < 5_000; round++)
        {
            var text = new StringBuilder(seed);
            for (int edits = random.Next(1, 6); edits > 0; edits--)
            {
                int at = random.Next(text.Length);
                if (random.Next(2) == 0)
                    text.Remove(at, Math.Min(random.Next(1, 8), text.Length - at));
                text.Insert(Math.Min(at, text.Length), alphabet[random.Next(alphabet.Length)]);
            }

            byte[] bytes = Encoding.UTF8.GetBytes(text.ToString());
            if (random.Next(10) == 0)
                bytes[random.Next(bytes.Length)] = (byte)random.Next(256);
            var findings = new FindingList();
            YamlNode? root = YamlReader.Read("x.yml", bytes, findings);
            Assert.True(root is not null || findings.Count > 0);
            if (root is not null)
                AssertInside(root);
        }
    }

    private static void AssertInside(YamlNode node)
    {
        Assert.InRange(node.Span.End, node.Span.Start, node.Source.Text.Length);
        if (node is YamlSequence sequence)
        {
            foreach (YamlNode item in sequence.Items)
                AssertInside(item);
        }

        if (node is YamlMapping mapping)
        {
            foreach (YamlEntry entry in mapping.Entries)
                AssertInside(entry.Value);
        }
    }
}
