using Governance.Diagnostics;
using Governance.Formats;

namespace Governance.Tests.Markdown;

public sealed class SuppressionTests
{
    [Theory]
    [InlineData("<!-- govern-allow A: why -->\n\nOne\n\nTwo", null)]
    [InlineData("<!-- govern-allow A: why -->\nOne\n\nTwo", "One")]
    [InlineData("Zero\n\n<!-- govern-allow A: why -->\n\nOne\n\nTwo", "One")]
    [InlineData("Zero\n\n<!-- govern-allow A: why -->\nOne\nmore\n\nTwo", "One\nmore")]
    [InlineData("Zero\n\nOne\n\n<!-- govern-allow A: why -->", null)]
    [InlineData("Zero\n\nOne <!-- govern-allow A: why --> two\n\nThree", "One <!-- govern-allow A: why --> two")]
    [InlineData("<!-- govern-allow A: why --> One\n\nThree", "One")]
    [InlineData("- one\n<!-- govern-allow A: why -->\n- two\n- three", "- two")]
    public void Covers(string markdown, string? covered)
    {
        Suppression allowed = Assert.Single(Reading.Draft("a.md", markdown).Suppressions);

        Assert.Equal(("A", "why"), (allowed.Rule, allowed.Reason));
        Assert.Equal(covered, allowed.Covers is { } span ? span.Of(markdown).ToString().Trim() : null);
    }

    [Fact]
    public void One_comment_may_allow_several_rules() =>
        Assert.Equal(["A-1", "too-many-hashtags"], Reading.Draft("a.md", "<!-- govern-allow A-1, too-many-hashtags: asked for by legal: twice -->\n\nx").Suppressions.Select(allowed => allowed.Rule));

    [Fact]
    public void A_missing_reason_is_a_finding()
    {
        ReadResult result = Reading.File("a.md", "x\n\n<!-- govern-allow A -->\ny");

        Assert.Equal(["GOV0213 3:1 govern-allow A gives no reason"], result.Findings());
        Assert.Equal("", result.Drafts.Single().Suppressions.Single().Reason);
    }

    [Fact]
    public void A_missing_rule_is_a_finding() => Assert.Equal(["malformed-suppression"], Reading.File("a.md", "<!-- govern-allow: because -->\n\nx").Ids());

    [Fact]
    public void Any_other_comment_allows_nothing() => Assert.Empty(Reading.Draft("a.md", "<!-- govern-allowance is not it -->\n\nx").Suppressions);
}
