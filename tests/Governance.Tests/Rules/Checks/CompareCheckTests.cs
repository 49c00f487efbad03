using Governance.Diagnostics;
using Governance.Rules;
using Governance.Rules.Checks;
using Governance.Text.Numbers;

namespace Governance.Tests.Rules.Checks;

public sealed class CompareCheckTests
{
    private static readonly ValueSearch s_apr = new(ValueKind.Percent, ["APR"]);

    [Fact]
    public void A_value_near_a_phrase_stays_at_most_what_is_allowed()
    {
        Lint lint = With(s_apr, Relation.AtMost, new CompareTarget.Value("36 %"));
        lint.Finds("Loans at [|36.1%|] APR. Save 50% on shoes.");
        lint.Quiet("Loans at 36 per cent APR. Save 50% on shoes.");
    }

    [Fact]
    public void A_value_agrees_with_a_fact()
    {
        Lint lint = With(new ValueSearch(ValueKind.Percent, ["lose money"]), Relation.Equal, new CompareTarget.Fact("lossRate")) with
        {
            Message = "{value} {other}",
            Options = RuleSetOptions.Default with { Facts = [new Fact("lossRate", "74 %")] },
        };
        Assert.Equal("73 % 74 %", Assert.Single(lint.Of("73% of accounts lose money")).Message);
        lint.Quiet("74 percent of accounts lose money");
    }

    [Fact]
    public void A_date_comes_after_the_schedule()
    {
        Lint lint = With(new ValueSearch(ValueKind.Date, ["ends"]), Relation.After, new CompareTarget.Metadata("schedule")).Given("schedule", "2026-12-01T09:00");
        lint.Finds("The sale ends [|30 November 2026|].");
        lint.Quiet("The sale ends 24 December 2026. It began on 1 January 2026.");
    }

    [Fact]
    public void Two_values_of_one_post_agree()
    {
        Lint lint = With(new ValueSearch(ValueKind.Price, ["now"]), Relation.AtMost, new CompareTarget.Find(new ValueSearch(ValueKind.Price, ["was"])));
        Diagnostic found = Assert.Single(lint.Of("It was $20. It is now $25."));
        Assert.Single(found.Related);
        lint.Quiet("It was $20. It is now $15.");
        lint.Quiet("It was £20. It is now €25.");
    }

    [Fact]
    public void Leverage_is_read_either_way_round()
    {
        Lint lint = With(new ValueSearch(ValueKind.Ratio, []), Relation.AtMost, new CompareTarget.Value("1:30"));
        lint.Finds("Trade at [|1:500|], [|500x|] or [|200:1|]");
        lint.Quiet("Trade at 1:30 or 30x, at 10:45 or 1:45 pm");
    }

    private static Lint With(ValueSearch find, Relation must, CompareTarget to) => Lint.With(new CompareCheck(new CompareOptions(find, must, to)));
}
