using System.Collections.Immutable;
using Governance.Posts;

namespace Governance.Rules.Conditions;

/// <summary><c>lang</c>: the tag of the post's language, given or seen, or the one it begins with: <c>en</c> holds for <c>en-GB</c>, not the other way round.</summary>
public sealed class LanguageCondition(ImmutableArray<string> tags) : Condition
{
    public ImmutableArray<string> Tags => tags;

    public override string? Key => MetadataKeys.Language;

    public override Truth Evaluate(PostContext context)
    {
        MetadataValue language = context.Language;
        if (language.IsUnknown)
            return Truth.Unknown;
        if (language.IsAll)
            return Truth.True;
        return Holds(language, tags).ToTruth();
    }

    public override string Describe() => ValueList.Describe("lang", tags);

    internal static bool Holds(MetadataValue language, ImmutableArray<string> tags)
    {
        foreach (string given in language.Values)
        {
            foreach (string tag in tags)
            {
                if (IsWithin(given, tag))
                    return true;
            }
        }

        return false;
    }

    /// <param name="given">a language tag; <c>_</c> stands for <c>-</c></param>
    internal static bool IsWithin(ReadOnlySpan<char> given, ReadOnlySpan<char> tag) =>
        tag is "*"
        || (given.StartsWith(tag, StringComparison.OrdinalIgnoreCase) && (given.Length == tag.Length || given[tag.Length] is '-' or '_'));
}
