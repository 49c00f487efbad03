using Governance.Text;

namespace Governance.Tests.Text;

public sealed class CaseFoldingTests
{
    [Theory]
    [InlineData("already small é", "already small é")]
    [InlineData("STRASSE Straße ẞ", "strasse strasse ss")]
    [InlineData("ΣΊΣΥΦΟΣ ς", "σίσυφοσ σ")]
    [InlineData("İ", "i\u0307")]
    [InlineData("𐐀", "𐐨")]
    [InlineData("Ꭰꭰ", "ᎠᎠ")]
    public void Folds_fully(string text, string expected) => Assert.Equal(expected, CaseFolding.Fold(text));

    [Fact]
    public void Leaves_lone_surrogates_alone() => Assert.Equal("\uD800a\uDC00", CaseFolding.Fold("\uD800A\uDC00"));

    [Fact]
    public void Gives_the_same_instance_back_where_nothing_changes()
    {
        const string text = "nothing to fold";
        Assert.Same(text, CaseFolding.Fold(text));
    }

    [SharedDataFact]
    public void Folds_every_code_point_as_CaseFolding_says()
    {
        Dictionary<int, int> simple = [];
        Dictionary<int, string> full = [];
        foreach (string line in SharedData.Lines("unicode/CaseFolding-17.0.0.txt.gz"))
        {
            string[] fields = line.Split('#')[0].Split(';', StringSplitOptions.TrimEntries);
            if (fields.Length < 3)
                continue;
            int codePoint = Convert.ToInt32(fields[0], 16);
            string to = string.Concat(fields[2].Split(' ').Select(BreakTestFile.Decode));
            if (fields[1] is "C" or "S")
                simple[codePoint] = char.ConvertToUtf32(to, 0);
            if (fields[1] is "C" or "F")
                full[codePoint] = to;
        }

        Assert.True(simple.Count > 1400);
        for (int codePoint = 0; codePoint < 0x110000; codePoint++)
        {
            string text = BreakTestFile.Decode(codePoint.ToString("X"));
            Assert.Equal(simple.GetValueOrDefault(codePoint, codePoint), CaseFolding.FoldSimple(codePoint));
            Assert.Equal(full.GetValueOrDefault(codePoint, text), CaseFolding.Fold(text));
        }
    }
}
