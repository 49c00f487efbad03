using Governance.Platforms;
using Governance.Posts;

namespace Governance.Tests.Posts;

/// <summary>twitter-text's own cases for what is a link, a hashtag, a mention, a cashtag.</summary>
public sealed class TwitterTextExtractTests
{
    /// <summary>Cases that we decide otherwise, with the reason.</summary>
    private static readonly Dictionary<string, string> Deviations = [];

    [SharedDataTheory]
    [InlineData("mentions")]
    [InlineData("mentions_with_indices")]
    [InlineData("mentions_or_lists_with_indices")]
    [InlineData("urls")]
    [InlineData("urls_with_indices")]
    [InlineData("urls_with_directional_markers")]
    [InlineData("tco_urls_with_params")]
    [InlineData("hashtags")]
    [InlineData("hashtags_from_astral")]
    [InlineData("hashtags_with_indices")]
    [InlineData("cashtags")]
    [InlineData("cashtags_with_indices")]
    public void Finds_what_X_finds(string section)
    {
        List<string> wrong = [];
        foreach (TwitterTextFile.Case test in new TwitterTextFile("extract.yml").Cases(section))
        {
            if (Deviations.ContainsKey(test.Description))
                continue;
            bool hasIndices = section.EndsWith("_indices", StringComparison.Ordinal) || section == "urls_with_directional_markers";
            string found = string.Join(" | ", Find(test.Text, section).Select(node => Describe(node, section, test.Text, hasIndices)));
            string expected = string.Join(" | ", test.Entities);
            if (found != expected)
                wrong.Add($"{test.Description}: expected {expected}, found {found}");
        }

        Assert.Empty(wrong);
    }

    [SharedDataFact]
    public void A_reply_begins_with_a_mention()
    {
        List<string> wrong = [];
        foreach (TwitterTextFile.Case test in new TwitterTextFile("extract.yml").Cases("replies"))
        {
            Mention? first = EntityParser.Parse(test.Text, EntitySyntax.X).OfType<Mention>().FirstOrDefault();
            bool isReply = first is not null && string.IsNullOrWhiteSpace(test.Text[..first.Span.Start]);
            string expected = test.Single;
            if ((isReply ? first!.Handle : "") != expected)
                wrong.Add($"{test.Description}: expected {expected}");
        }

        Assert.Empty(wrong);
    }

    private static IEnumerable<PostNode> Find(string text, string section)
    {
        IEnumerable<PostNode> nodes = EntityParser.Parse(text, EntitySyntax.X);
        return section.Split('_')[0] switch
        {
            "mentions" => nodes.OfType<Mention>(),
            "hashtags" => nodes.OfType<Hashtag>(),
            "cashtags" => nodes.OfType<Cashtag>(),
            _ => nodes.OfType<Link>(),
        };
    }

    private static string Describe(PostNode node, string section, string text, bool hasIndices)
    {
        string name = node switch
        {
            Mention mention => mention.Handle,
            Hashtag tag => tag.Tag,
            Cashtag cashtag => cashtag.Symbol,
            Link link => link.Url,
            _ => node.Span.Of(text).ToString(),
        };
        if (section == "mentions_or_lists_with_indices")
            name = name.Replace("/", " /", StringComparison.Ordinal);

        // The cases count code points; none of those with indices holds an astral letter.
        return hasIndices ? $"{name} {node.Span.Start}..{node.Span.End}" : name;
    }
}
