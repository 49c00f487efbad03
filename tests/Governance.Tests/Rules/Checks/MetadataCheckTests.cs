using Governance.Rules.Checks;

namespace Governance.Tests.Rules.Checks;

public sealed class MetadataCheckTests
{
    [Fact]
    public void A_required_key_is_given_even_where_it_is_given_as_none()
    {
        Lint lint = Lint.With(new MetadataCheck(new MetadataOptions { Require = ["campaign"] })) with { Message = "{key} {problem}" };
        Assert.Equal("campaign is missing", Assert.Single(lint.Of("text")).Message);
        lint.Given("campaign").Quiet("text");
        lint.Given("campaign", "spring").Quiet("text");
    }

    [Fact]
    public void A_value_that_is_not_allowed_is_told_the_nearest_that_is()
    {
        Lint lint = Lint.With(new MetadataCheck(new MetadataOptions { Values = [KeyValuePair.Create("status", (System.Collections.Immutable.ImmutableArray<string>)["draft", "final"])] })) with { Message = "{value}: {best} of {values}" };
        Assert.Equal("darft: draft of draft, final", Assert.Single(lint.Given("status", "darft").Of("text")).Message);
        lint.Given("status", "Final").Quiet("text");
        lint.Quiet("text");
    }

    [Fact]
    public void A_whole_value_matches_the_expression()
    {
        Lint lint = Lint.With(new MetadataCheck(new MetadataOptions { Matches = [KeyValuePair.Create("ticket", "[A-Z]+-[0-9]+")] }));
        lint.Given("ticket", "PR-12").Quiet("text");
        Assert.Single(lint.Given("ticket", "PR-12x").Of("text"));
        Assert.Single(lint.Given("ticket", "pr-12").Of("text"));
    }
}
