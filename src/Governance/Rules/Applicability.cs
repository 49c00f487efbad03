using System.Collections.Immutable;
using System.Globalization;
using Governance.Diagnostics;
using Governance.Rules.Conditions;

namespace Governance.Rules;

/// <summary>Why a rule did or did not look at a post.</summary>
/// <param name="Severity">for this post, overrides among it</param>
/// <param name="When">null for a rule without conditions</param>
public sealed record Applicability(Rule Rule, ApplicabilityReason Reason, Severity Severity, ConditionOutcome? When)
{
    /// <summary>What the post would have to say to settle it.</summary>
    public ImmutableArray<string> MissingKeys { get; init; } = [];

    public bool Applies => Reason is ApplicabilityReason.Holds or ApplicabilityReason.UnknownApplies;

    public static Applicability Of(Rule rule, PostContext context)
    {
        Severity severity = context.Rules.SeverityFor(rule, context.Post);
        context.SeesEvasions = rule.Evasion;
        ConditionOutcome? when = rule.When is { } condition ? ConditionOutcome.Of(condition, context) : null;
        Truth truth = rule.Evaluate(context);
        return new Applicability(rule, ReasonFor(rule, severity, truth, context), severity, when)
        {
            MissingKeys = truth == Truth.Unknown ? [.. rule.When!.MissingKeys(context)] : [],
        };
    }

    /// <summary>In one sentence.</summary>
    public string Describe() => Reason switch
    {
        ApplicabilityReason.Holds => "applies",
        ApplicabilityReason.UnknownApplies => $"applies, although the post does not say: {string.Join(", ", MissingKeys)}",
        ApplicabilityReason.UnknownRests => $"rests, because the post does not say: {string.Join(", ", MissingKeys)}",
        ApplicabilityReason.DoesNotHold => "does not apply: its condition does not hold",
        ApplicabilityReason.OtherLanguage => $"does not apply: it judges posts in {string.Join(" and ", Rule.Languages)}",
        ApplicabilityReason.NotYetInForce => $"does not apply yet: in force from {Write(Rule.EffectiveFrom)}",
        ApplicabilityReason.NoLongerInForce => $"does not apply any more: in force until {Write(Rule.EffectiveUntil)}",
        _ => "is off",
    };

    private static ApplicabilityReason ReasonFor(Rule rule, Severity severity, Truth truth, PostContext context)
    {
        if (severity == Severity.Off)
            return ApplicabilityReason.Off;
        if (context.Day < rule.EffectiveFrom)
            return ApplicabilityReason.NotYetInForce;
        if (context.Day > rule.EffectiveUntil)
            return ApplicabilityReason.NoLongerInForce;
        if (!rule.SpeaksAsSeen(context))
            return ApplicabilityReason.OtherLanguage;
        return truth switch
        {
            Truth.True => ApplicabilityReason.Holds,
            Truth.False => ApplicabilityReason.DoesNotHold,
            _ => rule.AppliesWhereUnknown(context) ? ApplicabilityReason.UnknownApplies : ApplicabilityReason.UnknownRests,
        };
    }

    private static string? Write(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}

public enum ApplicabilityReason
{
    Holds,
    UnknownApplies,
    UnknownRests,
    DoesNotHold,
    OtherLanguage,
    NotYetInForce,
    NoLongerInForce,
    Off,
}

/// <summary>One node of a <c>when</c> and what it came to for a post.</summary>
/// <param name="Text">as its author would write it</param>
/// <param name="Given">what the post says under the key that it asks for; null where it asks for none</param>
public sealed record ConditionOutcome(string Text, Truth Truth, string? Given, ImmutableArray<ConditionOutcome> Children)
{
    internal static ConditionOutcome Of(Condition condition, PostContext context) => new(
        condition.Describe(),
        JurisdictionFocus.Evaluate(condition, context),
        condition.Key is { } key ? context.Post.Metadata[key].ToString() : null,
        [.. condition.Children.Select(child => Of(child, context))]);
}
