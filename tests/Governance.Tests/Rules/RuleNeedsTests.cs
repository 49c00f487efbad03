using Governance.Rules;
using Governance.Rules.Checks;

namespace Governance.Tests.Rules;

public sealed class RuleNeedsTests
{
    [Fact]
    public void A_phrase_that_stands_apart_needs_its_words_without_the_bars() => Assert.Equal(["ad"], Needed("| ad |"));

    [Fact]
    public void A_phrase_with_a_variable_needs_the_longest_of_its_other_parts() => Assert.Equal(["sponsored by"], Needed("| sponsored by {brand} |"));

    private static IEnumerable<string> Needed(string phrase) =>
        RuleNeeds.Of(Lint.With(new PhrasesCheck(new PhraseSet([phrase]))).Rule()).Phrases.Single().Select(pattern => pattern.Text.Trim());
}
