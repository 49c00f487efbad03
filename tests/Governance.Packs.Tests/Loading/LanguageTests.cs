namespace Governance.Packs.Tests.Loading;

public sealed class LanguageTests
{
    [Theory]
    [InlineData("language: en\n", "", "en")]
    [InlineData("language: [en, de]\n", "", "en, de")]
    [InlineData("language: en\n", "language: fr", "fr")]
    [InlineData("language: en\n", "language: any", "")]
    [InlineData("", "", "")]
    public void A_rule_is_in_its_own_language_else_in_its_packs(string manifest, string rule, string languages)
    {
        PolicyResult result = PolicyProbe.Load(
            ("governance.yml", "version: 1\npacks: [./acme]\n"), ("acme/pack.yml", PolicyProbe.Manifest + manifest), ("acme/rules.yml", PolicyProbe.Rule("phrases: a", rule)));
        Assert.Equal(languages, string.Join(", ", Assert.Single(result.Policy!.PolicyRules).Rule.Languages));
    }

    [Fact]
    public void A_name_of_a_language_is_refused_with_the_tag_to_write() =>
        Assert.Contains("a language tag like en", PolicyProbe.Show(PolicyProbe.LoadRules(PolicyProbe.Rule("phrases: a", "language: \"en US\"")).Findings), StringComparison.Ordinal);
}
