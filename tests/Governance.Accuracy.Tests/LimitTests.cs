using System.Collections.Immutable;
using Governance.Accuracy.Labels;
using Governance.Accuracy.Noise;
using Governance.Diagnostics;
using Governance.Tests;

namespace Governance.Accuracy.Tests;

/// <summary>What docs/accuracy.md promises of the built-in packs.</summary>
public sealed class LimitTests
{
    private const int MissedAtMost = 3;
    private const int ContradictedAtMost = 1;
    private const double ErrorsAtMost = 0.005;
    private const double WarningsAtMost = 0.05;

    // The whole takes longer than a test should, and is what docs/accuracy.md states.
    private const int EveryNth = 10;

    private static readonly Lazy<PostChecker> Brand = new(() => new PostChecker([NoiseReport.Preset]));

    [SharedDataFact]
    public void Labelled_posts_are_told_apart()
    {
        LabelResults results = LabelResults.Of(SharedData.Lines(LabelResults.SharedPosts), new PostChecker(["all"]));

        Assert.True(results.Missed.Count <= MissedAtMost && results.Contradicted.Count <= ContradictedAtMost, LabelReport.Details(results));
    }

    [SharedDataTheory]
    [InlineData("goemotions-reddit")]
    [InlineData("fivethirtyeight")]
    [InlineData("xlm-t-sentiment")]
    public void Ordinary_posts_stay_quiet(string name)
    {
        NoiseSet set = NoiseSet.All.Single(set => set.Name == name);

        ImmutableArray<CheckedPost> posts = Brand.Value.Check(set.Lines().Where((_, number) => number % EveryNth == 0));

        Assert.True(
            Share.From(posts, Severity.Error).Value <= ErrorsAtMost && Share.From(posts, Severity.Warning).Value <= WarningsAtMost,
            NoiseReport.Rules([(set, posts)]));
    }

    [SharedDataFact]
    public void Authorised_health_claims_stay_quiet() =>
        Assert.Equal("", HealthClaims.Details(HealthClaims.Check(new PostChecker(["all"]))));
}
