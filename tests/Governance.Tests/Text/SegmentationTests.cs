using Governance.Text;

namespace Governance.Tests.Text;

public sealed class SegmentationTests
{
    [SharedDataTheory]
    [InlineData("unicode/GraphemeBreakTest-15.0.0.txt", 300)]
    [InlineData("unicode/GraphemeBreakTest-16.0.0.txt", 570)]
    [InlineData("unicode/GraphemeBreakTest-17.0.0.txt", 370)]
    public void Graphemes_pass_the_Unicode_test(string file, int least) =>
        Passes<Graphemes.Segmentation>(file, least);

    [SharedDataTheory]
    [InlineData("unicode/WordBreakTest-17.0.0.txt", 960)]
    public void Words_pass_the_Unicode_test(string file, int least) =>
        Passes<Words.Segmentation>(file, least);

    [SharedDataTheory]
    [InlineData("unicode/SentenceBreakTest-17.0.0.txt", 250)]
    public void Sentences_pass_the_Unicode_test(string file, int least) =>
        Passes<Sentences.Segmentation>(file, least);

    [Theory]
    [InlineData("", 0)]
    [InlineData("plain ASCII text.", 17)]
    [InlineData("a\r\nb", 3)]
    [InlineData("e\u0301", 1)]
    [InlineData("é", 1)]
    [InlineData("👨‍👩‍👧‍👦", 1)]
    [InlineData("🇩🇪🇫🇷", 2)]
    [InlineData("🇩🇪🇫", 2)]
    [InlineData("👍🏽", 1)]
    [InlineData("1️⃣", 1)]
    [InlineData("क्षि", 1)]
    [InlineData("한국", 2)]
    public void Counts_what_a_reader_takes_for_one_character(string text, int expected) =>
        Assert.Equal(expected, Graphemes.Count(text));

    [Fact]
    public void A_lone_surrogate_is_one_character() => Assert.Equal(3, Graphemes.Count("\uD800x\uDC00"));

    [Theory]
    [InlineData("Don't panic, it's 3.14!", 4)]
    [InlineData("state-of-the-art", 4)]
    [InlineData("… — !", 0)]
    [InlineData("snake_case 10,000", 2)]
    public void Counts_words(string text, int expected) => Assert.Equal(expected, Words.Count(text));

    [Fact]
    public void A_sentence_goes_on_after_an_abbreviation()
    {
        const string text = "Save e.g. fees. Ask Dr. no more! Done";
        List<string> found = [];
        foreach (TextSpan span in Sentences.Enumerate(text))
            found.Add(text[span.Start..span.End]);
        Assert.Equal(["Save e.g. fees. ", "Ask Dr. no more! ", "Done"], found);
    }

    private static void Passes<TSegmentation>(string file, int least)
        where TSegmentation : struct, ISegmentation
    {
        int count = 0;
        List<string> wrong = [];
        foreach ((string line, string text, int[] ends) in BreakTestFile.Read(file))
        {
            count++;
            List<int> found = [];
            foreach (TextSpan span in new SegmentEnumerator<TSegmentation>(text))
                found.Add(span.End);
            if (!found.SequenceEqual(ends))
                wrong.Add($"{line}\n  got ends {string.Join(' ', found)}");
        }

        Assert.True(count >= least, $"only {count} lines read");
        Assert.True(wrong.Count == 0, string.Join('\n', wrong));
    }
}
