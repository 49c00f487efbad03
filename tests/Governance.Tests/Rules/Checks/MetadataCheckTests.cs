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

    [Theory]
    [InlineData("2026-11-03", "2026-11-03", true)]
    [InlineData("2026-11-03", "2026-11-02", false)]
    [InlineData("2026-11-03T16:00", "2026-11-03T15:59", false)]
    [InlineData("2026-11-03T16:00", "2026-11-03", true)]
    [InlineData("2026-11-03T16:00-05:00", "2026-11-03T20:59Z", false)]
    [InlineData("2026-11-03T16:00-05:00", "2026-11-03T21:00Z", true)]
    [InlineData("2026-11-03T23:00-05:00", "2026-11-04T05:00+01:00", true)]
    public void Dates_stand_in_order(string embargo, string schedule, bool fits)
    {
        Lint lint = Lint.With(new MetadataCheck(new MetadataOptions { Order = ["embargo", "schedule"] })) with { Message = "{key} {problem}" };
        string[] expected = fits ? [] : [$"schedule is before embargo ({embargo})"];
        Assert.Equal(expected, lint.Given("embargo", embargo).Given("schedule", schedule).Of("text").Select(found => found.Message));
    }

    [Fact]
    public void A_date_that_is_none_is_told_and_one_that_is_not_given_rests()
    {
        Lint lint = Lint.With(new MetadataCheck(new MetadataOptions { Order = ["embargo", "schedule"] })) with { Message = "{key} {problem}" };
        Assert.StartsWith("embargo is not a date", Assert.Single(lint.Given("embargo", "soon").Given("schedule", "2026-11-03").Of("text")).Message, StringComparison.Ordinal);
        lint.Given("embargo", "2026-11-03").Quiet("text");
    }
}
