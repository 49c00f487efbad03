using Governance.Text.Matching;

namespace Governance.Tests.Text.Matching;

/// <summary>No phrase that a text holds slips through; few others come along.</summary>
public sealed class PhraseSieveTests
{
    private static readonly string[] Alphabet =
        ["a", "b", "ab", "abc", "abcdefgh", "abcdefghi", "a_1", "é", "ß", "\U00010428", "我", "免費", "タ", "ท", "\uD801", "\uDC28", "\u0301", "#", "@", "%", ".", "-", "'", "*", "\U0001F911", " ", " ", " ", " ", " ", " "];

    [Fact]
    public void Whatever_a_text_holds_is_named()
    {
        Random random = new(3);
        for (int round = 0; round < 3000; round++)
        {
            string text = Text(random, random.Next(0, 60));
            PhrasePattern[] patterns = [.. Enumerable.Range(0, random.Next(1, 30)).Select(_ => Pattern(random, text))];
            bool[] held = Sift(text, patterns);
            foreach (PhraseMatch match in NaivePhraseMatcher.Find(text, patterns))
                Assert.True(held[match.Pattern], $"“{text}” holds {patterns[match.Pattern]}");
        }
    }

    [Fact]
    public void Phrases_that_share_a_word_with_the_text_stay_out()
    {
        string[] phrases = ["risk free", "free of charge", "guarantee", "limited time offer", "act now", "cure*", "£100", "免費", "100% sure"];
        bool[] held = Sift("a free walk now, no offer, at no charge: cured ham for £100", [.. phrases.Select(phrase => new PhrasePattern(phrase))]);
        Assert.Equal(["cure*", "£100"], phrases.Where((_, number) => held[number]));
    }

    [Fact]
    public void Numbers_may_be_shared_and_there_may_be_none()
    {
        var writer = new PhraseSieveWriter();
        writer.Add(new PhrasePattern("one"), 0);
        writer.Add(new PhrasePattern("two"), 0);
        bool[] held = new bool[1];
        new PhraseSieve(writer.ToBytes()).Sift("number two", held);
        Assert.True(held[0]);
        new PhraseSieve(new PhraseSieveWriter().ToBytes()).Sift("number two", []);
        Assert.Throws<ArgumentException>(() => writer.Add(new PhrasePattern(" "), 0));
    }

    private static bool[] Sift(string text, PhrasePattern[] patterns)
    {
        var writer = new PhraseSieveWriter();
        for (int i = 0; i < patterns.Length; i++)
            writer.Add(patterns[i], i);
        bool[] held = new bool[patterns.Length];
        new PhraseSieve(writer.ToBytes()).Sift(text, held);
        return held;
    }

    private static string Text(Random random, int length) => string.Concat(Enumerable.Range(0, length).Select(_ => Alphabet[random.Next(Alphabet.Length)]));

    private static PhrasePattern Pattern(Random random, string text)
    {
        string phrase = random.Next(2) == 0 || text.Length < 3
            ? Text(random, random.Next(1, 6))
            : string.Concat(text.AsSpan(random.Next(text.Length - 2), 2), Text(random, random.Next(0, 2)));
        return string.IsNullOrWhiteSpace(phrase) ? new PhrasePattern("a") : new PhrasePattern(phrase, random.Next(3) == 0 ? (PhraseEdges)random.Next(4) : PhraseEdges.Both);
    }
}
