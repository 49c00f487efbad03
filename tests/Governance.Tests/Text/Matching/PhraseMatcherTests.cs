using Governance.Text.Matching;

namespace Governance.Tests.Text.Matching;

public sealed class PhraseMatcherTests
{
    [Theory]
    [InlineData("risk free", "a [|risk free|] offer")]
    [InlineData("risk free", "[|risk free|]")]
    [InlineData("risk free", "risk freely")]
    [InlineData("risk free", "brisk free")]
    [InlineData("risk free", "risk-free, risk  free")]
    [InlineData("risk free", "'[|risk free|]'")]
    [InlineData("ad", "[|ad|] #[|ad|] @[|ad|] [|ad|]. ads add _ad ad_ ad1 bad")]
    [InlineData("#ad", "[|#ad|] #adventure x[|#ad|]! ##ads")]
    [InlineData("100%", "[|100%|] [|100%|]sure 1100% -[|100%|]")]
    [InlineData("t&c", "our [|t&c|], t&cs")]
    [InlineData("$$$", "make [|$$$|] now")]
    [InlineData("café", "le [|café|] cafés décafé")]
    [InlineData("免費", "我愛[|免費|]我")]
    [InlineData("vip", "免費[|vip|]我 vips")]
    [InlineData("ไท", "[|ไท|]ย")]
    [InlineData("\U0001F911", "a[|\U0001F911|]b[|\U0001F911|]")]
    [InlineData("straße", "[|straße|] straßen")]
    [InlineData("go", "[|go|] \U00010428go go\U00010428")]
    public void Marks_whole_words_only(string phrase, string marked) => Check(marked, new PhrasePattern(phrase));

    [Theory]
    [InlineData(PhraseEdges.Both, "[|art|] smart arts smarts")]
    [InlineData(PhraseEdges.Left, "[|art|] smart [|art|]s smarts")]
    [InlineData(PhraseEdges.Right, "[|art|] sm[|art|] arts smarts")]
    [InlineData(PhraseEdges.None, "[|art|] sm[|art|] [|art|]s sm[|art|]s")]
    public void An_open_side_needs_no_edge(PhraseEdges edges, string marked) => Check(marked, new PhrasePattern("art", edges));

    [Theory]
    [InlineData("earn * daily", "[|earn $500 daily|] earn daily, earn so much daily")]
    [InlineData("earn * daily", "[|earn don't daily|], earn -- daily")]
    [InlineData("earn * daily", "i earn. so daily; earn this, daily; [|earn it daily|]")]
    [InlineData("earn * daily", "earn money daily2, learn money daily")]
    [InlineData("* free", "a [|risk free|] day, ([|so) free|]! free, free, freely")]
    [InlineData("buy *", "[|buy now|]! buy")]
    [InlineData("guarant*", "[|guarantee|]'s: [|guarantees|], [|guarant|] unguaranteed")]
    [InlineData("guarant* returns", "[|guaranteed returns|], guaranteed high returns")]
    [InlineData("no * guarant* of *", "[|no real guarantee of profit|]")]
    [InlineData("f*ck", "[|f*ck|] feck f*cks")]
    public void Wildcards_are_one_word_or_the_rest_of_one(string phrase, string marked) => Check(marked, new PhrasePattern(phrase));

    [Theory]
    [InlineData("*partner", "[|acmepartner|] [|partner|] #[|acmepartner|], partners partnership [|acme_partner|]")]
    [InlineData("#*partner", "[|#acmepartner|] [|#partner|] acmepartner #partners")]
    [InlineData("*part*", "[|partpart|] [|apartment|] pert")]
    [InlineData("*part* time", "[|partparts time|]")]
    [InlineData("*free trial", "[|riskfree trial|], free trials")]
    [InlineData("*é", "[|café|] cafés")]
    [InlineData("*-free", "[|*-free|], x[|*-free|] risk-free")]
    public void A_wildcard_at_the_start_is_the_beginning_of_a_word(string phrase, string marked) => Check(marked, new PhrasePattern(phrase));

    [Fact]
    public void A_start_of_a_word_in_a_megabyte_without_a_space_stays_quick()
    {
        string text = new string('a', 1_000_000);
        Assert.Equal(0, Find(text, new PhrasePattern("*ab"), new PhrasePattern("*aa")).Count);
    }

    [Fact]
    public void An_asterisk_of_a_plain_substring_is_an_asterisk() =>
        Check("a[|b**|] bcc", new PhrasePattern("b**", PhraseEdges.None));

    [Fact]
    public void A_lone_wildcard_covers_each_word()
    {
        PhraseMatches found = Find("(one) -- t.w.o 3!", new PhrasePattern("*"));
        Assert.Equal([new(0, 1, 4), new(0, 9, 14), new(0, 15, 16)], found.Items.ToArray());
    }

    [Fact]
    public void A_lone_wildcard_covers_a_megabyte_without_a_space() =>
        Assert.Equal([new(0, 0, 1 << 20)], Find(new string('x', 1 << 20), new PhrasePattern("*")).Items.ToArray());

    [Fact]
    public void Reports_all_phrases_by_start_then_end_then_number()
    {
        PhraseMatches found = Find("no risk free trial", new("free"), new("risk free trial"), new("risk free"), new("risk"), new("free"), new("isk", PhraseEdges.None));
        Assert.Equal(
            [new(3, 3, 7), new(2, 3, 12), new(1, 3, 18), new(5, 4, 7), new(0, 8, 12), new(4, 8, 12)],
            found.Items.ToArray());
    }

    [Fact]
    public void Reports_a_substring_that_overlaps_itself() =>
        Assert.Equal([new(0, 0, 2), new(0, 1, 3)], Find("aaa", new PhrasePattern("aa", PhraseEdges.None)).Items.ToArray());

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    public void Refuses_an_empty_phrase(string phrase) =>
        Assert.Throws<ArgumentException>(() => PhraseMatcher.Create([new PhrasePattern("a"), new PhrasePattern(phrase)]));

    [Fact]
    public void Finds_nothing_without_phrases_or_text()
    {
        Assert.Equal(0, Find("some text").Count);
        Assert.Equal(0, Find("", new PhrasePattern("a")).Count);
    }

    [Fact]
    public void Forgets_what_it_found_in_the_text_before()
    {
        PhraseMatcher matcher = PhraseMatcher.Create([new("spam"), new("ham")]);
        PhraseMatches matches = new();
        matcher.Find(new string('x', 1500) + " spam and ham", matches);
        Assert.Equal(2, matches.Count);
        matcher.Find("ham", matches);
        Assert.Equal([new(1, 0, 3)], matches.Items.ToArray());
        matcher.Find("sp", matches);
        Assert.Equal(0, matches.Count);
    }

    [Fact]
    public void Finds_words_wherever_they_cross_the_borders_of_its_chunks()
    {
        PhrasePattern[] patterns = [new("guaranteed returns"), new("guaranteed"), new("return*"), new("eed re", PhraseEdges.None), new("ed"), new("d")];
        PhraseMatcher matcher = PhraseMatcher.Create(patterns);
        PhraseMatches matches = new();
        for (int before = 960; before <= 1100; before++)
        {
            foreach (char filler in "x é")
            {
                string text = new string(filler, before) + " guaranteed returns " + new string(filler, 1100);
                matcher.Find(text, matches);
                Assert.Equal(NaivePhraseMatcher.Find(text[(before - 5)..(before + 25)], patterns).Select(m => new PhraseMatch(m.Pattern, m.Start + before - 5, m.End + before - 5)), matches.Items.ToArray());
            }
        }
    }

    [Fact]
    public void Allocates_nothing_where_nothing_is_found()
    {
        PhraseMatcher matcher = PhraseMatcher.Create([new("risk free"), new("guarant*"), new("%", PhraseEdges.None), new("* now *")]);
        PhraseMatches matches = new();
        string text = string.Join(' ', Enumerable.Repeat("plain words and no rest", 100));
        matcher.Find(text, matches);
        long before = GC.GetAllocatedBytesForCurrentThread();
        matcher.Find(text, matches);
        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
        Assert.Equal(0, matches.Count);
    }

    private static PhraseMatches Find(string text, params PhrasePattern[] patterns)
    {
        PhraseMatches matches = new();
        PhraseMatcher.Create(patterns).Find(text, matches);
        return matches;
    }

    private static void Check(string marked, PhrasePattern pattern)
    {
        List<PhraseMatch> expected = [];
        string text = "";
        foreach (string part in marked.Split("[|"))
        {
            if (part.IndexOf("|]", StringComparison.Ordinal) is >= 0 and int end)
                expected.Add(new PhraseMatch(0, text.Length, text.Length + end));
            text += part.Replace("|]", "", StringComparison.Ordinal);
        }

        Assert.Equal(expected, Find(text, pattern).Items.ToArray());
    }
}
