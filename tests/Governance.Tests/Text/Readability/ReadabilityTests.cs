using System.Text.Json;
using Governance.Platforms;
using Governance.Posts;
using Governance.Rules.Checks;
using Governance.Text.Readability;

namespace Governance.Tests.Text.Readability;

public sealed class ReadabilityTests
{
    // Too short for the formula: textstat gives 10 to five words, one of them “sunglasses”, which is hard to it and which Gunning's rule on -es lets pass.
    private const int FewestWordsForFog = 20;

    /// <summary>
    /// Against textstat on its own texts. Formulas that count characters agree; those that count syllables differ by what spelling says less
    /// than the pronouncing dictionary that textstat looks words up in, Gunning fog also by its list of easy words.
    /// The long text has one sentence more to textstat, which ends one at “the T.V. and”; see <see cref="Formulas_agree_on_the_counts_of_textstat"/>.
    /// </summary>
    [SharedDataTheory]
    [InlineData("automated_readability_index", 0.1)]
    [InlineData("coleman_liau_index", 0.1)]
    [InlineData("lix", 0.1)]
    [InlineData("flesch_kincaid_grade", 0.6)]
    [InlineData("flesch_reading_ease", 3.0)]
    [InlineData("gunning_fog", 2.0)]
    [InlineData("smog_index", 1.0)]
    public void Agrees_with_textstat_within(string metric, double tolerance)
    {
        using JsonDocument cases = JsonDocument.Parse(File.ReadAllText(SharedData.Path("readability-textstat/cases.json")));
        int compared = 0;
        List<string> differences = [];
        foreach (JsonElement one in cases.RootElement.EnumerateArray())
        {
            string text = one.GetProperty("text").GetString() ?? "";
            if (one.GetProperty("metric").GetString() != metric || one.GetProperty("lang").GetString() != "en_US" || text.Length == 0)
                continue;
            TextCounts counts = CountsOf(text);
            bool differsInSentences = tolerance <= 0.1 && one.GetProperty("text_name").GetString() == "LONG_TEXT";
            if (differsInSentences || (metric == "gunning_fog" && counts.Words < FewestWordsForFog))
                continue;
            compared++;
            double value = Measure(metric, counts), expected = one.GetProperty("expected").GetDouble();
            // Coleman and Liau published 0.0588; textstat multiplies the letters by 0.058.
            if (metric == "coleman_liau_index")
                expected += 0.0008 * 100 * counts.Letters / counts.Words;
            if (Math.Abs(value - expected) > tolerance)
                differences.Add($"{one.GetProperty("text_name").GetString()}: {value:0.000} rather than {expected:0.000}");
        }

        Assert.True(compared > 0);
        Assert.Empty(differences);
    }

    /// <summary>The long text as textstat counts it: 372 words, 17 sentences, 1,748 characters, 1,686 letters; 376 words where it divides characters by them.</summary>
    [Fact]
    public void Formulas_agree_on_the_counts_of_textstat()
    {
        TextCounts counts = new(Words: 372, Sentences: 17, Characters: 1748, Letters: 1686, Syllables: 0, LongWords: 0, Polysyllables: 0, HardWords: 0);
        Assert.Equal(9.134, ColemanLiau.Of(counts) - (0.0008 * 100 * 1686 / 372), 0.01);
        Assert.Equal(11.408, AutomatedReadabilityIndex.Of(counts) - (4.71 * ((1748.0 / 372) - (1748.0 / 376))), 0.01);
    }

    [Theory]
    [InlineData("cat", 1)]
    [InlineData("table", 2)]
    [InlineData("readability", 5)]
    [InlineData("created", 3)]
    [InlineData("nation", 2)]
    [InlineData("makes", 1)]
    [InlineData("boxes", 2)]
    [InlineData("walked", 1)]
    [InlineData("wanted", 2)]
    [InlineData("queue", 1)]
    [InlineData("video", 3)]
    [InlineData("rhythm", 1)]
    [InlineData("well-known", 2)]
    [InlineData("café", 2)]
    [InlineData("didn't", 2)]
    [InlineData("7", 1)]
    public void Counts_syllables_by_spelling(string word, int expected) => Assert.Equal(expected, Syllables.Count(word));

    [Fact]
    public void Hashtags_links_mentions_and_emoji_are_no_words()
    {
        TextCounts counts = CountsOf("We grow 🎉 @acme https://example.com/extraordinarily #sustainability");
        Assert.Equal((2, 1, 2), (counts.Words, counts.Sentences, counts.Syllables));
    }

    [Fact]
    public void A_line_break_ends_a_sentence_unless_the_line_goes_on_in_small_letters()
    {
        Assert.Equal(2, CountsOf("A headline without a stop\nThen the whole text").Sentences);
        Assert.Equal(1, CountsOf("A line that is as long as an editor makes it and is\nwrapped in the middle").Sentences);
        Assert.Equal(2, CountsOf("a short line here\nand another of them").Sentences);
        Assert.Equal(2, CountsOf("This is good 🎉 Try it today").Sentences);
    }

    [Fact]
    public void Judges_only_texts_that_are_long_enough()
    {
        var check = new ReadabilityCheck(new ReadabilityOptions(ReadabilityFormula.Lix) { Max = 40, MinWords = 8 });
        Lint.With(check).Finds("[|Organisational transformation necessitates comprehensive communication strategies throughout departments|]");
        Lint.With(check).Quiet("Organisational transformation necessitates comprehensive communication strategies");
        Lint.With(check).Quiet("We are here to help you find a good book to read today");
    }

    private static TextCounts CountsOf(string text) => TextCounts.Of(Post.Expand(TestDraft.Of(text), PlatformProfile.Any)[0].Main!);

    private static double Measure(string metric, TextCounts counts) => metric switch
    {
        "automated_readability_index" => AutomatedReadabilityIndex.Of(counts),
        "coleman_liau_index" => ColemanLiau.Of(counts),
        "lix" => Lix.Of(counts),
        "flesch_kincaid_grade" => FleschKincaidGrade.Of(counts),
        "flesch_reading_ease" => FleschReadingEase.Of(counts),
        "gunning_fog" => GunningFog.Of(counts),
        _ => Smog.Of(counts),
    };
}
