using Governance.Text;

namespace Governance.Tests.Text;

public sealed class NormalizerTests
{
    [SharedDataFact]
    public void Passes_the_Unicode_test()
    {
        int lines = 0;
        HashSet<string> listed = [];
        bool part1 = false;
        List<string> wrong = [];
        foreach (string line in SharedData.Lines("unicode/NormalizationTest-17.0.0.txt.gz"))
        {
            if (line.StartsWith('@'))
                part1 = line.StartsWith("@Part1", StringComparison.Ordinal);
            if (line.Length == 0 || line[0] is '#' or '@')
                continue;
            lines++;
            string[] columns = [.. line.Split(';')[..5].Select(column => string.Concat(column.Split(' ').Select(BreakTestFile.Decode)))];
            if (part1)
                listed.Add(columns[0]);
            for (int i = 0; i < 5; i++)
            {
                if (Normalizer.ToNfc(columns[i]) != columns[i < 3 ? 1 : 3])
                    wrong.Add($"NFC of c{i + 1}: {line}");
                if (Normalizer.ToNfkc(columns[i]) != columns[3])
                    wrong.Add($"NFKC of c{i + 1}: {line}");
                if (Normalizer.IsNfc(columns[i]) != (columns[i] == columns[i < 3 ? 1 : 3]) || Normalizer.IsNfkc(columns[i]) != (columns[i] == columns[3]))
                    wrong.Add($"IsNfc or IsNfkc of c{i + 1}: {line}");
            }
        }

        Assert.True(lines > 10_000, $"only {lines} lines read");
        Assert.NotEmpty(listed);
        Assert.True(wrong.Count == 0, string.Join('\n', wrong.Take(20)));
    }

    /// <summary>The file here holds half of the published lines, so the rest is known from the properties instead.</summary>
    [SharedDataFact]
    public void Leaves_every_code_point_without_a_mapping_alone()
    {
        HashSet<int> changing = [];
        foreach (string line in SharedData.Lines("unicode/DerivedNormalizationProps-17.0.0.txt.gz"))
        {
            string[] fields = line.Split('#')[0].Split(';', StringSplitOptions.TrimEntries);
            if (fields.Length < 3 || fields[1] is not ("NFKC_QC" or "NFC_QC") || fields[2] != "N")
                continue;
            int[] range = [.. fields[0].Split("..").Select(part => Convert.ToInt32(part, 16))];
            for (int codePoint = range[0]; codePoint <= range[^1]; codePoint++)
                changing.Add(codePoint);
        }

        Assert.True(changing.Count > 4_000);
        for (int codePoint = 0; codePoint < 0x110000; codePoint++)
        {
            string text = BreakTestFile.Decode(codePoint.ToString("X"));
            Assert.Equal(changing.Contains(codePoint), !ReferenceEquals(Normalizer.ToNfkc(text), text));
        }
    }

    [Theory]
    [InlineData("plain")]
    [InlineData("Grüße, é, 한국어, 😀")]
    [InlineData("")]
    public void Gives_the_same_instance_back_where_nothing_changes(string text)
    {
        Assert.Same(text, Normalizer.ToNfc(text));
        Assert.True(Normalizer.IsNfc(text));
    }

    [Theory]
    [InlineData("e\u0301", "é")]
    [InlineData("x e\u0301 y", "x é y")]
    [InlineData("\u1112\u1161\u11AB", "한")]
    public void Composes(string text, string expected)
    {
        Assert.Equal(expected, Normalizer.ToNfc(text));
        Assert.False(Normalizer.IsNfc(text));
        Assert.True(Normalizer.IsNfc(expected));
    }

    [Fact]
    public void Leaves_lone_surrogates_alone()
    {
        Assert.Equal("\uD800é\uDC00", Normalizer.ToNfc("\uD800e\u0301\uDC00"));
        Assert.Equal("\uDBFFfi\uD800", Normalizer.ToNfkc("\uDBFFﬁ\uD800"));
    }

    [Fact]
    public void Orders_a_wall_of_marks_in_reasonable_time()
    {
        string text = "a" + string.Concat(Enumerable.Repeat("\u0301\u0323", 100_000));
        string normal = Normalizer.ToNfc(text);
        Assert.StartsWith("ạ\u0323", normal);
        Assert.True(Normalizer.IsNfc(normal));
    }
}
