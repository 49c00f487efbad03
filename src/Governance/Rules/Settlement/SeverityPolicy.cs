using System.Collections.Immutable;
using Governance.Diagnostics;
using Governance.Posts;

namespace Governance.Rules.Settlement;

/// <summary>
/// Settles how much a rule's findings matter: rule → confidence → adoption → configuration → override. Suppressions come after.
/// From a lock on, later steps can only make it stricter.
/// </summary>
/// <remarks>
/// Where a post has several jurisdictions each one's rules apply and each finding keeps its own severity, so the strictest decides.
/// </remarks>
public sealed record SeverityPolicy
{
    public static SeverityPolicy Default { get; } = new();

    public ImmutableArray<Adoption> Adoptions { get; init; } = [];

    /// <summary>The configuration's <c>rules</c>, in authored order.</summary>
    public ImmutableArray<SeveritySetting> Settings { get; init; } = [];

    /// <summary>In authored order; later ones win.</summary>
    public ImmutableArray<SeverityOverride> Overrides { get; init; } = [];

    /// <summary>Whether each rule is as its pack has it, but for overrides.</summary>
    public bool IsPlain => Adoptions.IsEmpty && Settings.IsEmpty;

    /// <summary>Without the overrides, which depend on the post.</summary>
    public SettledSeverity Settle(Rule rule) => Settle(rule.Descriptor, rule.Locked);

    /// <inheritdoc cref="Settle(Rule)"/>
    /// <param name="locked">by the rule itself</param>
    public SettledSeverity Settle(Descriptor descriptor, bool locked)
    {
        Severity severity = descriptor.Severity;
        if (descriptor.Confidence == Confidence.Known && severity > Severity.Warning)
            severity = Severity.Warning;

        foreach (Adoption adoption in Adoptions)
        {
            if (!adoption.Covers(descriptor))
                continue;
            severity = Step(severity, adoption.Severity ?? descriptor.Severity, locked);
            locked |= adoption.Locked;
        }

        return new SettledSeverity(SeveritySetting.Find(Settings, descriptor) is { } configured ? Step(severity, configured, locked) : severity, locked);
    }

    public Severity Settle(Rule rule, SettledSeverity settled, Post post)
    {
        Severity severity = settled.Severity;
        foreach (SeverityOverride exception in Overrides)
        {
            if (exception.Covers(post) && SeveritySetting.Find(exception.Rules, rule.Descriptor) is { } other)
                severity = Step(severity, other, settled.Locked);
        }

        return severity;
    }

    private static Severity Step(Severity before, Severity after, bool locked) => locked && after < before ? before : after;
}

/// <param name="Locked">nothing looser counts any more, suppressions included</param>
public readonly record struct SettledSeverity(Severity Severity, bool Locked);
