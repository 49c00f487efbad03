using Governance.Platforms;
using Governance.Platforms.Lengths;
using Governance.Posts;
using Governance.Tests.Posts;

namespace Governance.Tests.Platforms;

/// <summary>twitter-text's own cases for how long a post is and whether it is valid.</summary>
public sealed class TwitterTextLengthTests
{
    private const int Max = 280;

    [SharedDataTheory]
    [InlineData("WeightedTweetsCounterTest", false)]
    [InlineData("WeightedTweetsWithDiscountedEmojiCounterTest", true)]
    [InlineData("UnicodeDirectionalMarkerCounterTest", true)]
    public void Weighs_a_post_as_X_does(string section, bool wholeEmoji)
    {
        List<string> wrong = [];
        foreach (TwitterTextFile.Case test in new TwitterTextFile("validate.yml").Cases(section))
        {
            TextLength length = XWeightedLength.Count(test.Text, Max, wholeEmoji);
            string found = $"{length.Length} {length.IsValid} {length.Length * 1000 / Max}";
            string expected = $"{test.Number("weightedLength")} {bool.Parse(test.Field("valid"))} {test.Number("permillage")}";
            if (found != expected)
                wrong.Add($"{test.Description}: expected {expected}, found {found}");
        }

        Assert.Empty(wrong);
    }

    [SharedDataTheory]
    [InlineData("WeightedTweetsCounterTest", false)]
    [InlineData("WeightedTweetsWithDiscountedEmojiCounterTest", true)]
    public void What_fits_ends_where_X_ends_it(string section, bool wholeEmoji)
    {
        List<string> wrong = [];
        foreach (TwitterTextFile.Case test in new TwitterTextFile("validate.yml").Cases(section))
        {
            // The last one is given; ours is the first that no longer fits.
            int expected = test.Number("validRangeEnd") + 1;
            int found = XWeightedLength.Count(test.Text, Max, wholeEmoji).SurplusStart ?? test.Text.Length;
            if (found != expected && !(expected >= UnitsBefore(test.Text, found) && expected <= found))
                wrong.Add($"{test.Description}: expected {expected}, found {found} of {test.Text.Length}");
        }

        Assert.Empty(wrong);
    }

    [SharedDataFact]
    public void Knows_a_valid_post()
    {
        // Texts of one section were written for a limit of 140 and for links of 22: only the first four still say something.
        foreach (TwitterTextFile.Case test in new TwitterTextFile("validate.yml").Cases("tweets").Where(test => test.IsExpected))
            Assert.True(LengthCounter.Count(LengthUnit.XWeighted, test.Text, Max).IsValid, test.Description);
    }

    [SharedDataTheory]
    [InlineData("usernames")]
    [InlineData("lists")]
    [InlineData("hashtags")]
    [InlineData("urls_without_protocol")]
    public void Knows_an_entity_that_is_all_of_a_text(string section)
    {
        List<string> wrong = [];
        foreach (TwitterTextFile.Case test in new TwitterTextFile("validate.yml").Cases(section))
        {
            PostNode? node = EntityParser.Parse(test.Text, EntitySyntax.X).FirstOrDefault();
            bool isWhole = node is not null && node.Span.Length == test.Text.Length && section switch
            {
                "lists" => node is Mention mention && mention.Handle.Contains('/'),
                "usernames" => node is Mention mention && !mention.Handle.Contains('/'),
                "hashtags" => node is Hashtag,
                _ => node is Link,
            };
            if (isWhole != test.IsExpected)
                wrong.Add($"{test.Description}: {test.Text}");
        }

        Assert.Empty(wrong);
    }

    private static int UnitsBefore(string text, int end) => end > 0 && char.IsLowSurrogate(text[end - 1]) ? end - 1 : end;
}
