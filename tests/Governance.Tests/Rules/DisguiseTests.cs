using Governance.Diagnostics;
using Governance.Rules;
using Governance.Rules.Checks;

namespace Governance.Tests.Rules;

public sealed class DisguiseTests
{
    private static readonly Lint Check = Lint.With(new PhrasesCheck(new PhraseSet(["guaranteed returns"]))) with { Evasion = true };

    [Theory]
    [InlineData("Guar\u200Banteed returns", "invisible characters")]
    [InlineData("ＧＵＡＲＡＮＴＥＥＤ returns", "fancy letters")]
    [InlineData("gu4rant33d returns", "digits or signs for letters")]
    [InlineData("g u a r a n t e e d returns", "spaced letters")]
    [InlineData("gu\u0430ranteed returns", "look-alike letters")]
    public void Disguised_words_are_told_besides(string text, string disguise)
    {
        Diagnostic found = Assert.Single(Check.All(text), diagnostic => diagnostic.Descriptor.Topic == "obfuscation");
        Assert.Equal($"“{text}” is written with {disguise}, which hides it from a search for the words", found.Message);
    }

    [Theory]
    [InlineData("Guaranteed returns")]
    [InlineData("guaranteed\u00A0returns")]
    [InlineData("guar\u00ADanteed returns")]
    [InlineData("Guar-\nanteed returns")]
    [InlineData("guaaaaranteed returns")]
    [InlineData("𝓗𝓲! Guaranteed returns")]
    public void Honest_typography_is_no_disguise(string text) =>
        Assert.DoesNotContain(Check.All(text), diagnostic => diagnostic.Descriptor.Topic == "obfuscation");

    [Fact]
    public void Words_that_two_rules_find_are_told_once()
    {
        Rule second = new(new Descriptor("T-2", "other", "banned-claim", Severity.Error, "x", "y"), when: null, new PhrasesCheck(new PhraseSet(["guaranteed *"]))) { Evasion = true };
        RuleSet rules = RuleSet.Create([Check.Rule(), second]);
        var found = new Linter(rules, new LintOptions(Lint.Today)).Lint([Check.Context("gu4ranteed returns").Post]);
        Assert.Equal(["banned-claim", "obfuscation", Check.Rule().Descriptor.Topic], found.Select(diagnostic => diagnostic.Descriptor.Topic).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_rule_that_does_not_look_through_disguises_tells_none() => Assert.Empty((Check with { Evasion = false }).All("gu4ranteed returns"));
}
