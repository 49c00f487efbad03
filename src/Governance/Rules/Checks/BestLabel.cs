using System.Collections.Immutable;
using Governance.Posts;
using Governance.Rules.Conditions;
using Governance.Rules.Phrases;

namespace Governance.Rules.Checks;

/// <summary>Which label to propose: in the post's language, customary where the post is read, then the first.</summary>
internal static class BestLabel
{
    // Readers must understand it before it can be customary.
    private const int LanguageWeight = 4;
    private const int CountryWeight = 3;

    public static string Of(ImmutableArray<Label> labels, PostContext context)
    {
        PostMetadata metadata = context.Post.Metadata;
        Label? best = null;
        int bestScore = int.MinValue;
        foreach (Label label in labels)
        {
            if (label.Text.Contains('*', StringComparison.Ordinal) || !FilledText.TryFill(label.Text, context, out _))
                continue;
            int score = (LanguageWeight * Fit(context.Language, label.Language, IsLanguage))
                + (CountryWeight * Fit(metadata[MetadataKeys.Jurisdiction], label.Country, IsPlace));
            if (score <= bestScore)
                continue;
            best = label;
            bestScore = score;
        }

        string text = StandingApart.Strip((best ?? labels[0]).Text);
        return FilledText.TryFill(text, context, out string? filled) ? filled : text;
    }

    /// <returns>2 for a fit, 1 for a label that fits all, 0 where the post does not say, -1 for a misfit</returns>
    private static int Fit(MetadataValue given, string? own, Func<string, string, bool> isWithin)
    {
        if (own is null || own == "*" || given.IsUnknown || given.IsAll || given.Values.IsEmpty)
            return own is null or "*" ? 1 : 0;
        foreach (string value in given.Values)
        {
            if (isWithin(value, own))
                return 2;
        }

        return -1;
    }

    private static bool IsLanguage(string given, string own) => LanguageCondition.IsWithin(given, own) || LanguageCondition.IsWithin(own, given);

    private static bool IsPlace(string given, string own) => Places.Find(given) is { } place && Places.IsWithin(place, own);
}
