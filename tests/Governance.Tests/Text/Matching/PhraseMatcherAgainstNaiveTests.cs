using FsCheck;
using FsCheck.Fluent;
using Governance.Text.Matching;

namespace Governance.Tests.Text.Matching;

/// <summary>The matcher finds just what trying every phrase everywhere finds.</summary>
public sealed class PhraseMatcherAgainstNaiveTests
{
    private static readonly string[] Latin = ["a", "b", "ab", "abc", "abcdefgh", "abcdefghi", "a_1", "é", "ß", "\U00010428", "e\u0301"];
    private static readonly string[] Signs = ["#", "@", "%", ".", ",", "-", "'", "*", "\U0001F911", "…", "$"];

    [Theory]
    [InlineData(1, "a", " ", "b")]
    [InlineData(2, "a", " ", "b", "#", ".", "*", " ")]
    [InlineData(3, "ab", "abc", " ", " *", "* ", "c")]
    [InlineData(4, "abcdefgh", "i", "j", " ", " ", "é")]
    [InlineData(5, "我", "愛", "免費", "a", " ", "タ", "ท", "%")]
    [InlineData(6, "\U00010428", "\U0001F911", "\uD801", "\uDC28", "a", " ", "*")]
    [InlineData(7, "\u0301", "e", "é", "क", "ि", " ", "_", "1")]
    [InlineData(9, "*a", "#*", "*ab", "a", "b", " ", "#", "*")]
    [InlineData(8, "free", "risk", " ", " ", " ", "*", "guarantee", "d", ",")]
    public void On_random_texts(int seed, params string[] alphabet)
    {
        Random random = new(seed);
        for (int round = 0; round < 400; round++)
        {
            string text = Text(random, alphabet, random.Next(0, 40));
            PhrasePattern[] patterns = [.. Enumerable.Range(0, random.Next(1, 12)).Select(_ => Pattern(random, alphabet))];
            Compare(text, patterns);
        }
    }

    [Fact]
    public void On_generated_texts()
    {
        Gen<string> fragment = Gen.Frequency<string>(
            (6, Gen.Elements(Latin)), (4, Gen.Constant(" ")), (2, Gen.Elements(Signs)),
            (1, Gen.Elements(NaivePhraseMatcher.Spaceless.Select(c => c.ToString()))));
        Gen<string> texts = fragment.ListOf().Select(string.Concat);
        Gen<string> phrases = fragment.NonEmptyListOf().Select(string.Concat).Where(text => !string.IsNullOrWhiteSpace(text));
        Gen<PhrasePattern> patterns =
            from text in phrases
            from edges in Gen.Elements(PhraseEdges.Both, PhraseEdges.Left, PhraseEdges.Right, PhraseEdges.None)
            select new PhrasePattern(text, edges);
        Gen<(string, PhrasePattern[])> cases =
            from text in texts
            from list in patterns.Resize(4).NonEmptyListOf()
            select (text, list.ToArray());
        Prop.ForAll(cases.ToArbitrary(), example => Compare(example.Item1, example.Item2)).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void On_phrases_cut_from_the_text_itself()
    {
        Random random = new(11);
        string[] alphabet = [.. Latin, .. Signs, " ", " ", " ", " ", " ", " ", " ", " "];
        for (int round = 0; round < 150; round++)
        {
            string text = Text(random, alphabet, random.Next(20, 60));
            var patterns = new PhrasePattern[20];
            for (int i = 0; i < patterns.Length; i++)
            {
                int start = random.Next(text.Length - 1);
                string phrase = text.Substring(start, random.Next(1, Math.Min(15, text.Length - start)));
                patterns[i] = new PhrasePattern(string.IsNullOrWhiteSpace(phrase) ? "a" : phrase, (PhraseEdges)random.Next(4));
            }

            Compare(text, patterns);
        }
    }

    private static void Compare(string text, PhrasePattern[] patterns)
    {
        PhraseMatches matches = new();
        PhraseMatcher.Create(patterns).Find(text, matches);
        List<PhraseMatch> expected = NaivePhraseMatcher.Find(text, patterns);
        PhraseMatch[] found = matches.Items.ToArray();
        if (found.SequenceEqual(expected))
            return;

        string Tell(IEnumerable<PhraseMatch> some) => string.Join(", ", some.Select(match => $"{patterns[match.Pattern]} at {match.Start}..{match.End}"));
        Assert.Fail($"“{text}”: missed {Tell(expected.Except(found))}; made up {Tell(found.Except(expected))}; in all {Tell(found)}");
    }

    private static string Text(Random random, string[] alphabet, int length) =>
        string.Concat(Enumerable.Range(0, length).Select(_ => alphabet[random.Next(alphabet.Length)]));

    private static PhrasePattern Pattern(Random random, string[] alphabet)
    {
        string text = Text(random, alphabet, random.Next(1, 6));
        PhraseEdges edges = random.Next(3) == 0 ? (PhraseEdges)random.Next(4) : PhraseEdges.Both;
        return string.IsNullOrWhiteSpace(text) ? Pattern(random, alphabet) : new PhrasePattern(text, edges);
    }
}
