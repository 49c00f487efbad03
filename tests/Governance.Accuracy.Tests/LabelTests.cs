using Governance.Accuracy.Labels;

namespace Governance.Accuracy.Tests;

public sealed class LabelTests
{
    [Fact]
    public void A_violation_is_met_by_its_topic_or_one_that_counts_as_the_same()
    {
        var label = new Label("disclosure-missing", IsViolation: true);

        Assert.True(label.IsMetBy(["disclosure-missing"]));
        Assert.True(label.IsMetBy(["length", "disclosure-ambiguous"]));
        Assert.False(label.IsMetBy(["disclosure-placement"]));
        Assert.False(label.IsMetBy([]));
    }

    [Fact]
    public void An_ok_is_contradicted_by_its_own_topic_only()
    {
        var label = new Label("disclosure-missing", IsViolation: false);

        Assert.False(label.IsMetBy(["disclosure-missing"]));
        Assert.True(label.IsMetBy(["disclosure-ambiguous", "length"]));
    }

    [Fact]
    public void Uncertain_labels_are_left_out()
    {
        LabelledPost post = LabelledPost.Read("""{"id":"a","text":"x","expect":[{"topic":"tone","verdict":"ok","uncertain":true},{"topic":"length","verdict":"violation"}]}""");

        Assert.Equal([new Label("length", IsViolation: true)], post.Labels.AsEnumerable());
    }
}
