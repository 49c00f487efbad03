using System.Collections.Immutable;
using System.Text;
using Governance.Diagnostics;
using Governance.Formats;
using Governance.Packs;
using Governance.Packs.Trees;
using Governance.Platforms;
using Governance.Posts;
using Governance.Rules;
using Governance.Tests;

namespace Governance.Cli.Tests.Check;

/// <summary>On real posts, the rules that are read for one draft find in it just what all rules find.</summary>
public sealed class RulesForRealPostsTests
{
    private static readonly LintOptions Options = new(new DateOnly(2026, 11, 22));

    // So that conditions hold for some posts and not for others.
    private static readonly (string Key, string Value)[][] Metadata =
    [
        [],
        [("sponsored", "true"), ("jurisdiction", "US"), ("industry", "retail"), ("brand", "Acme")],
        [("sponsored", "false"), ("jurisdiction", "GB"), ("industry", "finance")],
        [("sponsored", "paid"), ("jurisdiction", "DE"), ("industry", "supplements"), ("audience", "retail")],
        [("jurisdiction", "*"), ("industry", "any"), ("kind", "ad")],
    ];

    [SharedDataTheory]
    [InlineData("labelled-posts/examples.jsonl", 1000)]
    [InlineData("goemotions-reddit/posts.jsonl.gz", 300)]
    [InlineData("xlm-t-sentiment/posts.jsonl.gz", 300)]
    [InlineData("fivethirtyeight/emoji_tweets_multilingual.jsonl.gz", 200)]
    [InlineData("janitr-promo-scam/posts.jsonl.gz", 300)]
    public void Whichever_rules_are_read(string file, int most)
    {
        Policy whole = Load();
        Policy lazy = Load();
        PlatformProfile x = whole.Platforms.Find("x")!;
        var linter = new Linter(whole.Rules, Options);
        // What another rule says better is taken out again.
        HashSet<string> yielding = [.. whole.Rules.Rules.Where(rule => !rule.YieldsTo.IsEmpty).Select(rule => rule.Descriptor.Id)];
        int number = 0;
        foreach (Draft draft in DraftsOf(file, most))
        {
            foreach ((string Key, string Value)[] given in number++ % 7 == 0 ? Metadata : [Metadata[number % Metadata.Length]])
            {
                Draft posted = draft.With(given.Aggregate(draft.Metadata, (metadata, entry) => metadata[entry.Key].IsUnknown ? metadata.With(entry.Key, MetadataValue.Given([entry.Value], location: null)) : metadata));
                ImmutableArray<Post> posts = Post.Expand(posted, x);
                ImmutableArray<Diagnostic> found = linter.Lint(posts);
                Assert.Equal(Show(found), Show(new Linter(lazy.RulesFor(posts, Options), Options).Lint(posts)));
                Assert.Equal(OneByOne(whole, posts).Where(id => !yielding.Contains(id)), found.Where(finding => finding.Descriptor.Pack.Length > 0 && !yielding.Contains(finding.Descriptor.Id)).Select(finding => finding.Descriptor.Id).Order(StringComparer.Ordinal));
            }
        }

        Assert.NotEqual(0, number);
    }

    /// <summary>Ids of what the rules find when nothing is passed over.</summary>
    private static IEnumerable<string> OneByOne(Policy policy, ImmutableArray<Post> posts)
    {
        List<Finding> findings = [];
        foreach (Post post in posts)
        {
            var context = new PostContext(post, posts, policy.Rules, Options);
            foreach (Rule rule in policy.Rules.Rules)
            {
                if (Applicability.Of(rule, context).Applies)
                    rule.Check.Run(new CheckContext(context, rule, findings));
            }
        }

        return findings.Select(finding => finding.Rule.Descriptor.Id).Order(StringComparer.Ordinal);
    }

    private static IEnumerable<Draft> DraftsOf(string file, int most)
    {
        string[] lines = [.. SharedData.Lines(file)];
        int step = Math.Max(1, lines.Length / most);
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(string.Join('\n', lines.Where((_, index) => index % step == 0))));
        foreach (ReadResult read in new JsonLinesReader(file).Read(stream))
        {
            foreach (Draft draft in read.Drafts)
                yield return draft;
        }
    }

    private static Policy Load() => PolicyLoader.Load(new PolicyRequest(MemoryTree.Of(), Options.AsOf) { Packs = ["all"] }).Policy!;

    private static string Show(ImmutableArray<Diagnostic> findings) =>
        string.Join('\n', findings.Select(finding => $"{finding.Descriptor.Id} {finding.Severity} {finding.Field} {finding.Span} {finding.Message} {finding.Mend}"));
}
