using Governance.Diagnostics;
using Governance.Rules;
using Governance.Rules.Checks;
using Governance.Rules.Claims;

namespace Governance.Tests.Rules;

public sealed class ClaimRegistryTests
{
    private static readonly Claim Battery = new("C-12", ["lasts up to 12 hours"], "Test report 12") { Owner = "Product", Jurisdictions = ["US", "EU"], From = new(2026, 1, 1), Until = new(2026, 12, 31) };

    private static readonly Lint Check = Lint.With(new ClaimsCheck(new PhraseSet(["lasts", "clinically proven"]))) with { Options = new RuleSetOptions { Claims = [Battery] } };

    [Fact]
    public void A_claim_that_no_entry_holds_is_found() => Check.Given("jurisdiction", "US").Finds("It [|lasts|] for ever, [|clinically proven|].");

    [Fact]
    public void A_claim_in_the_words_of_a_live_entry_stays_quiet() => Assert.Empty(Check.Given("jurisdiction", "US-NJ", "DE").All("It lasts up to 12 hours."));

    [Fact]
    public void Other_words_around_the_same_claim_are_found() => Check.Given("jurisdiction", "US").Finds("It [|lasts|] up to 14 hours.");

    [Theory]
    [InlineData("2026-01-01", "")]
    [InlineData("2025-12-31", "“lasts up to 12 hours” rests on the claim C-12, which is good from 2026-01-01")]
    [InlineData("2026-12-31", "")]
    [InlineData("2027-01-01", "“lasts up to 12 hours” rests on the claim C-12, which was good until 2026-12-31")]
    public void An_entry_counts_from_its_first_day_to_its_last(string day, string message) =>
        Assert.Equal(message, Tell(Check.Given("jurisdiction", "US").Given("schedule", day)));

    [Theory]
    [InlineData("US", "")]
    [InlineData("UK", "“lasts up to 12 hours” rests on the claim C-12, which is substantiated for US, EU, and the post is for UK")]
    [InlineData("*", "“lasts up to 12 hours” rests on the claim C-12, which is substantiated for US, EU, and the post is for *")]
    public void An_entry_counts_only_where_it_is_substantiated(string place, string message) => Assert.Equal(message, Tell(Check.Given("jurisdiction", place)));

    [Fact]
    public void Each_place_of_a_post_needs_it() =>
        Assert.Contains("the post is for US, UK", Tell(Check.Given("jurisdiction", "US", "UK")), StringComparison.Ordinal);

    [Fact]
    public void A_post_for_nowhere_in_particular_cannot_rest_on_an_entry_for_some_places() =>
        Assert.Contains("does not say where it goes out", Tell(Check), StringComparison.Ordinal);

    [Fact]
    public void A_name_that_the_registry_lacks_is_found_with_the_nearest()
    {
        Diagnostic found = Assert.Single(Check.Given("claims", "C-21", "c-12").Given("jurisdiction", "US").All("Hello"));
        Assert.Equal("unknown-claim", found.Descriptor.Name);
        Assert.Equal("no claim is called “C-21” in the registry: did you mean C-12?", found.Message);
    }

    [Fact]
    public void Naming_an_entry_covers_no_other_words() =>
        Check.Given("claims", "C-12").Given("jurisdiction", "US").Finds("It is [|clinically proven|].");

    [Fact]
    public void Any_ban_may_let_claims_of_the_registry_pass()
    {
        Lint ban = Lint.With(new PhrasesCheck(new PhraseSet(["hours"]), new Exemption { Claimed = true })) with { Options = Check.Options };
        ban.Given("jurisdiction", "US").Finds("Open all [|hours|]. It lasts up to 12 hours.");
    }

    private static string Tell(Lint lint) => string.Join('\n', lint.All("It lasts up to 12 hours.").Select(found => found.Message));
}
