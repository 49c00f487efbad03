using Governance.Packs.BuiltIn;
using Governance.Packs.Trees;

namespace Governance.Packs.Tests.Readers;

public sealed class TopicTests
{
    [Theory]
    [InlineData("baned-claim", "Did you mean “banned-claim”?")]
    [InlineData("health-claims", "Did you mean “health-claim”?")]
    public void A_topic_that_is_nearly_a_shared_one_is_told_as_info(string topic, string mend)
    {
        PolicyResult result = PolicyProbe.LoadRules(PolicyProbe.Rule("phrases: [a]").Replace("topic: banned-claim", $"topic: {topic}", StringComparison.Ordinal));

        Assert.NotNull(result.Policy);
        string shown = PolicyProbe.Show(result.Findings);
        Assert.Contains($"info GOV0123 unknown-topic: “{topic}”", shown, StringComparison.Ordinal);
        Assert.Contains(mend, shown, StringComparison.Ordinal);
    }

    [Fact]
    public void A_topic_of_ones_own_is_fine()
    {
        PolicyResult result = PolicyProbe.LoadRules(PolicyProbe.Rule("phrases: [a]").Replace("topic: banned-claim", "topic: competitors", StringComparison.Ordinal));

        Assert.Empty(result.Findings);
    }

    [Fact]
    public void Shared_topics_are_in_order_and_each_once() =>
        Assert.Equal(Topics.All.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal), Topics.All);

    [Fact]
    public void Built_in_rules_keep_to_the_shared_topics()
    {
        Policy all = PolicyLoader.Load(new PolicyRequest(MemoryTree.Of(), PolicyProbe.Today) { Packs = [PolicyLoader.AllPacks] }).Policy!;

        string[] others = [.. all.PolicyRules.Select(rule => rule.Rule.Descriptor).Where(rule => !Topics.All.Contains(rule.Topic)).Select(rule => $"{rule.Id}: {rule.Topic}")];

        Assert.True(others.Length == 0, $"use a shared topic, or add these to src/Governance.Packs/Topics.cs: {string.Join(", ", others)}");
        Assert.NotEmpty(BuiltInPacks.Names);
    }
}
