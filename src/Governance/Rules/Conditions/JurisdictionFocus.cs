using Governance.Posts;

namespace Governance.Rules.Conditions;

/// <summary>
/// A post for several jurisdictions must satisfy the rules of each: a <c>when</c> is looked at for each of them on its own, and
/// the rule applies where it does for one. So <c>not: { jurisdiction: EU }</c> holds for the American half of a post for both.
/// </summary>
internal static class JurisdictionFocus
{
    /// <summary>For a post for all places: one that every condition names.</summary>
    public const string EachNamed = "*each";

    /// <summary>For a post for all places: one that no condition names.</summary>
    public const string NoneNamed = "*none";

    public static Truth Evaluate(Condition when, PostContext context)
    {
        MetadataValue given = context.Jurisdictions;
        if (given.Values.IsEmpty)
            return when.Evaluate(context);
        if (given.IsAll)
            return With(EachNamed, when, context).Or(With(NoneNamed, when, context));
        if (given.Values.Length < 2)
            return when.Evaluate(context);

        Truth truth = Truth.False;
        foreach (string jurisdiction in given.Values)
            truth = truth.Or(With(jurisdiction, when, context));
        return truth;
    }

    private static Truth With(string jurisdiction, Condition when, PostContext context)
    {
        context.Jurisdiction = jurisdiction;
        try
        {
            return when.Evaluate(context);
        }
        finally
        {
            context.Jurisdiction = null;
        }
    }
}
