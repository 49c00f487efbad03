using System.Diagnostics.CodeAnalysis;
using Governance.Posts;
using Governance.Rules.Phrases;

namespace Governance.Rules.Checks;

/// <summary>A wording as an author would type it: variables in braces replaced by the post's values.</summary>
internal static class FilledText
{
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
        if (name.StartsWith(VariableNames.FactPrefix, StringComparison.Ordinal))
            return context.Rules.FactCalled(name[VariableNames.FactPrefix.Length..])?.Value;
        MetadataValue value = context.Post.Metadata[name];
        return value.First;
    }
}
