using System.Collections.Immutable;
using Governance.Diagnostics;
using Governance.Posts;

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
