using System.Diagnostics.CodeAnalysis;
using Governance.Posts;
using Governance.Rules.Phrases;

namespace Governance.Rules.Checks;

/// <summary>A wording as an author would type it: variables in braces replaced by the post's values.</summary>
internal static class FilledText
{
    /// <summary>What people read where the firm has set no such fact.</summary>
    public const string AnyPercentage = "[1–100]%";

    /// <returns>false where a variable has no value</returns>
    public static bool TryFill(string wording, PostContext context, [NotNullWhen(true)] out string? filled)
    {
        filled = wording;
        if (!PhraseTemplate.HasVariables(wording))
            return true;
        filled = null;
        foreach (string expanded in PhraseTemplate.Expand(wording, name => ValueOf(name, context) is { } value ? [value] : []))
            filled ??= expanded;
        return filled is not null;
    }

    private static string? ValueOf(string name, PostContext context)
    {
        if (VariableNames.FactOf(name) is { } fact)
            return context.Rules.FactCalled(fact)?.Value ?? (name.StartsWith(VariableNames.PercentagePrefix, StringComparison.Ordinal) ? AnyPercentage : null);
        MetadataValue value = context.Post.Metadata[name];
        return value.First;
    }
}
