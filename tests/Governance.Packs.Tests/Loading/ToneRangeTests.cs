using Governance.Rules.Checks;
using Governance.Tone;

namespace Governance.Packs.Tests.Loading;

public sealed class ToneRangeTests
{
    [Theory]
    [InlineData("0.3..0.7", 0.3, 0.7)]
    [InlineData("..0.2", 0, 0.2)]
    [InlineData("0.3..", 0.3, 1)]
    public void A_range_may_be_open_at_an_end(string range, double min, double max)
    {
        PolicyResult result = PolicyProbe.LoadRules(PolicyProbe.Rule($"tone: {{ urgency: {range} }}"));

        var check = (ToneCheck)Assert.Single(result.Policy!.Rules.Rules).Check;
        Assert.Equal(new ToneRange(ToneDimension.Urgency, min, max), Assert.Single(check.Options.Ranges));
    }

    [Theory]
    [InlineData("{ urgency: 0.3 }", "“0.3” is not a range")]
    [InlineData("{ urgency: \"..\" }", "“..” is not a range")]
    [InlineData("{ urgency: 0.3..1.7 }", "“0.3..1.7” is not a range")]
    [InlineData("{ urgency: 0.7..0.3 }", "it ends before it begins")]
    [InlineData("{ urgncy: 0.3.. }", "urgency")]
    [InlineData("{ minWords: 5 }", "formality")]
    public void What_is_no_range_is_told_with_its_mend(string tone, string said) =>
        Assert.Contains(said, PolicyProbe.Show(PolicyProbe.LoadRules(PolicyProbe.Rule($"tone: {tone}")).Findings), StringComparison.Ordinal);
}
