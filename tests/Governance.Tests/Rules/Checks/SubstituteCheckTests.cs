using Governance.Rules;
using Governance.Rules.Checks;

namespace Governance.Tests.Rules.Checks;

public sealed class SubstituteCheckTests
{
    private static readonly Lint Check = Lint.With(new SubstituteCheck(new PhraseSet(["utilize*", "in order to", "Acme"]), ["use", "to", "Acme Cloud"]))
        with
    { Message = "{match} → {best}" };

    [Fact]
    public void Marks_each_wording_that_has_a_better_one() => Check.Finds("We [|utilize|] it [|in order to|] win.");

    [Fact]
    public void Proposes_the_better_one_in_the_case_of_the_match() =>
        Assert.Equal(["In order to → To", "utilize → use"], Check.Of("In order to utilize it").Select(found => found.Message));

    [Fact]
    public void Stays_quiet_where_the_better_wording_stands_already()
    {
        Check.Quiet("Acme Cloud runs.");
        Check.Finds("[|Acme|] runs.");
    }
}
