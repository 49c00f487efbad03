using Governance.Platforms;
using Governance.Platforms.Lengths;
using Governance.Posts;
using Governance.Tests.Posts;

namespace Governance.Tests.Platforms;

/// <summary>twitter-text's own cases for how long a post is and whether it is valid.</summary>
public sealed class TwitterTextLengthTests
{
    private const int Max = 280;

    private const string NotInAPost = "a valid address, yet twitter-text's own extraction does not make a link of all of it in a post, and a post is what we read";

    /// <summary>Cases that we decide otherwise, with the reason.</summary>
    private static readonly Dictionary<string, string> Deviations = new(StringComparer.Ordinal)
    {
        ["Invalid Tweet: 141 characters"] = "written for the limit of 140, which ended in 2017 (config v1)",
        ["Invalid Tweet: 141 characters (due to newline)"] = "written for the limit of 140, which ended in 2017 (config v1)",
        ["Valid url: port and userinfo"] = NotInAPost,
        ["Valid url: ipv4"] = NotInAPost,
        ["Valid url: ipv6"] = NotInAPost,
        ["Valid url: sub delims and question marks"] = NotInAPost,
    };

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
        List<string> wrong = [];
        foreach (TwitterTextFile.Case test in new TwitterTextFile("validate.yml").Cases("tweets"))
        {
            if (LengthCounter.Count(LengthUnit.XWeighted, test.Text, Max).IsValid != test.IsExpected && !Deviations.ContainsKey(test.Description))
                wrong.Add(test.Description);
        }

        Assert.Empty(wrong);
    }

    [SharedDataTheory]
    [InlineData("usernames")]
    [InlineData("lists")]
    [InlineData("hashtags")]
    [InlineData("urls")]
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
            if (isWhole != test.IsExpected && !Deviations.ContainsKey(test.Description))
                wrong.Add($"{test.Description}: {test.Text}");
        }

        Assert.Empty(wrong);
    }

    private static int UnitsBefore(string text, int end) => end > 0 && char.IsLowSurrogate(text[end - 1]) ? end - 1 : end;
}
