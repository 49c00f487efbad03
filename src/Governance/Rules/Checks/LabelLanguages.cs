using Governance.Rules.Conditions;

namespace Governance.Rules.Checks;

/// <summary>Whether a label is in the language of a post. Where either is unknown, it is.</summary>
internal static class LabelLanguages
{
    public static bool Fits(Label label, PostContext context)
    {
        if (label.Language is not { } own || context.Language is not { IsAll: false, Values: { IsEmpty: false } given })
            return true;
        foreach (string language in given)
        {
            if (LanguageCondition.IsWithin(Known(language), Known(own)))
                return true;
        }

        return false;
    }

    // Labels are the same in both written forms of Norwegian.
    private static string Known(string language) => language is "no" or "nn" ? "nb" : language;
}
