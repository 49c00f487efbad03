using System.Collections.Immutable;
using Governance.Diagnostics;
using Governance.Posts;
using Governance.Rules.Conditions;

namespace Governance.Rules;

/// <summary>A descriptor, the posts it is about, and the check that finds it.</summary>
public sealed class Rule(Descriptor descriptor, Condition? when, Check check)
{
    public Descriptor Descriptor { get; } = descriptor;

    /// <summary>Null: every post.</summary>
    public Condition? When { get; } = when;

    public Check Check { get; } = check;

    /// <summary>What to do where <see cref="When"/> is unknown; null for the language's default.</summary>
    public UnknownPolicy? Unknown { get; init; }

    /// <summary>Fields it looks at; empty for the check's default.</summary>
    public ImmutableArray<string> Fields { get; init; } = [];

    /// <summary>Languages of its phrases: it does not judge posts of another. Empty for any.</summary>
    public ImmutableArray<string> Languages { get; init; } = [];

    /// <summary>Ids of rules, or globs: where one of them finds something in the post, and no less severe, what this one finds says nothing new.</summary>
    public ImmutableArray<string> YieldsTo { get; init; } = [];

    /// <summary>First and last day in force, both inclusive.</summary>
    public DateOnly? EffectiveFrom { get; init; }

    /// <inheritdoc cref="EffectiveFrom"/>
    public DateOnly? EffectiveUntil { get; init; }

    /// <summary>Looks at the evasion view as well.</summary>
    public bool Evasion { get; init; }

    /// <summary>Later steps of settling may only make it stricter.</summary>
    public bool Locked { get; init; }

    /// <summary>Whether it applies where <see cref="When"/> is unknown.</summary>
    internal bool AppliesWhereUnknown(PostContext context) => Unknown switch
    {
        UnknownPolicy.Apply => true,
        UnknownPolicy.Rest or UnknownPolicy.Ask => false,
        _ => Check.IsBan && When!.LacksOnly(MetadataKeys.Jurisdiction, context),
    };

    /// <summary>Its condition for a post; a rule in another language than the post's holds for none.</summary>
    internal Truth Evaluate(PostContext context)
    {
        if (!Speaks(context))
            return Truth.False;
        if (When is null)
            return Truth.True;
        context.SeesEvasions = Evasion;
        Truth truth = JurisdictionFocus.Evaluate(When, context);
        context.SeesEvasions = false;
        return truth;
    }

    /// <summary>Whether it is written for the language that the words of the post are seen to be in: only asked where it matters, since it takes a reading of them.</summary>
    internal bool SpeaksAsSeen(PostContext context) =>
        Languages.IsEmpty || context.Language is { Values.IsEmpty: true } or { IsAll: true } || LanguageCondition.Holds(context.Language, Languages);

    /// <summary>Whether it is written for the language that the post says it is in.</summary>
    internal bool Speaks(PostContext context)
    {
        if (Languages.IsEmpty)
            return true;
        MetadataValue given = context.Post.Metadata[MetadataKeys.Language];
        return given.Values.IsEmpty || given.IsAll || LanguageCondition.Holds(given, Languages);
    }

    internal MessageTemplate MessageTemplate => field ??= MessageTemplate.Parse(Descriptor.Message);

    internal MessageTemplate MendTemplate => field ??= MessageTemplate.Parse(Descriptor.Mend);

    public bool IsInForceOn(DateOnly day) => (EffectiveFrom is null || day >= EffectiveFrom) && (EffectiveUntil is null || day <= EffectiveUntil);
}

public enum UnknownPolicy
{
    Rest,
    Apply,
    Ask,
}
