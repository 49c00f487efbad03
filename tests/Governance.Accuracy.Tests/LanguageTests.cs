using System.Collections.Immutable;
using Governance.Accuracy.Languages;
using Governance.Tests;

namespace Governance.Accuracy.Tests;

/// <summary>The figures of docs/accuracy.md, as limits.</summary>
public sealed class LanguageTests
{
    [SharedDataFact]
    public void Nineteen_long_posts_of_twenty_are_told_right_in_each_language()
    {
        ImmutableArray<LanguageResults> sets = [.. LanguageResults.Files.Select(LanguageResults.Of)];

        Assert.All(sets.SelectMany(set => set.ByLanguage.Select(pair => (set.Name, Language: pair.Key, Count: pair.Value))).Where(row => row is not ("xlm-t-sentiment", "hi", _)), row =>
            Assert.True(row.Count.OfLong.Value >= 0.95, $"{row.Name} {row.Language}: {row.Count.OfLong}"));
        LanguageCount all = sets.Aggregate(new LanguageCount(), (sum, set) => sum + set.Total);
        Assert.True(all.OfLong.Value >= 0.95, all.OfLong.ToString());
    }
}
