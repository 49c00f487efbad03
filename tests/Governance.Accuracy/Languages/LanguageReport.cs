using System.Collections.Immutable;
using System.Globalization;
using System.Text;

namespace Governance.Accuracy.Languages;

/// <summary>The figures of <see cref="LanguageResults"/> as they stand in docs/accuracy.md.</summary>
internal static class LanguageReport
{
    public static string Figures(ImmutableArray<LanguageResults> sets)
    {
        var text = new StringBuilder("| set | language | 40 characters and more: right | unknown | shorter: right | unknown |\n| --- | --- | --- | --- | --- | --- |\n");
        foreach (LanguageResults set in sets)
        {
            foreach ((string language, LanguageCount count) in set.ByLanguage)
                Row(text, set.Name, language, count);
            Row(text, set.Name, "all", set.Total);
        }

        Row(text, "all", "all", sets.Aggregate(new LanguageCount(), (sum, set) => sum + set.Total));
        text.Append("\nMistaken for another, of the long ones: ")
            .AppendJoin(", ", sets.SelectMany(set => set.Mistaken).GroupBy(pair => pair.Key, pair => pair.Value).OrderByDescending(group => group.Sum())
                .ThenBy(group => group.Key, StringComparer.Ordinal).Select(group => $"{group.Key} {group.Sum()}"))
            .Append(".\n");
        return text.ToString();
    }

    private static void Row(StringBuilder text, string set, string language, LanguageCount count) =>
        text.Append(CultureInfo.InvariantCulture, $"| {set} | {language} | {count.OfLong} | {count.LongUnknown} | {count.OfShort} | {count.ShortUnknown} |\n");
}
