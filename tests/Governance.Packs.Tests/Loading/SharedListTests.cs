using Governance.Packs.Findings;
using Governance.Packs.Packs;
using Governance.Packs.Trees;

namespace Governance.Packs.Tests.Loading;

public sealed class SharedListTests
{
    private static readonly SharedLists Lists = SharedLists.Of(
        MemoryTree.Of([("rules/shared/verbs.txt", "cures\nheals\n"), ("rules/shared/labels.csv", "label,country\n#ad,US\nWerbung,DE\n")]), new FindingList());

    [Fact]
    public void Any_pack_may_name_one() => Assert.Empty(Load("phrases: { list: shared/verbs }").Findings);

    [Fact]
    public void Its_rows_can_be_chosen_from() => Assert.Empty(Load("phrases: { list: shared/labels, where: { country: DE } }").Findings);

    [Fact]
    public void A_misspelt_name_is_told_with_the_nearest() =>
        Assert.Contains("Did you mean “shared/verbs”?", PolicyProbe.Show(Load("phrases: { list: shared/verb }").Findings), StringComparison.Ordinal);

    [Fact]
    public void A_list_within_the_list_of_a_requirement_is_refused_as_the_schema_does() =>
        Assert.Contains("a list within the list", PolicyProbe.Show(Load("require: { any: [{ list: shared/verbs }, [a, b]] }").Findings), StringComparison.Ordinal);

    private static PolicyResult Load(string check) => PolicyLoader.Load(
        new PolicyRequest(
            MemoryTree.Of([("governance.yml", "version: 1\npacks: [./acme]\n"), ("acme/pack.yml", PolicyProbe.Manifest), ("acme/rules.yml", PolicyProbe.Rule(check))]),
            PolicyProbe.Today)
        { SharedLists = Lists });
}
