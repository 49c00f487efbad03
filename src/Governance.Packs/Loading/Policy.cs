using System.Collections.Immutable;
using Governance.Diagnostics;
using Governance.Packs.Configuration;
using Governance.Packs.Packs;
using Governance.Packs.Presets;
using Governance.Packs.Readers;
using Governance.Platforms;
using Governance.Posts;
using Governance.Rules;

namespace Governance.Packs;

/// <summary>Everything that configuration and packs say, ready for use.</summary>
public sealed record Policy
{
    private readonly RulePool _pool;

    internal Policy(RulePool pool) => _pool = pool;

    /// <summary>All rules. Reads those that nobody asked for before.</summary>
    public RuleSet Rules => _pool.Whole;

    /// <summary>By rule id, with what a rule set does not keep.</summary>
    public ImmutableArray<PolicyRule> PolicyRules => _pool.All;

    /// <summary>Rules that are off, but for overrides.</summary>
    public int RulesOff => _pool.OffCount;

    public required PlatformCatalog Platforms { get; init; }

    public required MetadataAssigner Metadata { get; init; }

    /// <summary>In the order in which configuration names them.</summary>
    public required ImmutableArray<PackInfo> Packs { get; init; }

    /// <summary>Those that configuration names; their packs are among <see cref="Packs"/>.</summary>
    public ImmutableArray<Preset> Presets { get; init; } = [];

    /// <summary>Path of governance.yml in the tree; null where there is none.</summary>
    public string? ConfigurationPath { get; init; }

    public ImmutableArray<string> Posts { get; init; } = [];

    public ImmutableArray<string> Ignore { get; init; } = [];

    public ImmutableArray<CalendarMapping> Calendars { get; init; } = [];

    public Severity FailOn { get; init; } = Severity.Error;

    public string? TimeZone { get; init; }

    public bool StrictMetadata { get; init; }

    /// <summary>Rules that find in one draft just what <see cref="Rules"/> find there: for a few posts, reading only these takes far less time.</summary>
    /// <param name="posts">all that come of the draft</param>
    public RuleSet RulesFor(ImmutableArray<Post> posts, LintOptions options) => _pool.For(posts, options);
}

/// <summary>A rule with its examples, which are read when they are asked for.</summary>
public sealed class PolicyRule(Rule rule, PackInfo pack, Func<RuleExamples> examples, Func<Rule> asWritten)
{
    public Rule Rule => rule;

    public PackInfo Pack => pack;

    public RuleExamples Examples => field ??= examples();

    /// <summary>Without the configuration's options: what its examples are about.</summary>
    public Rule AsWritten => field ??= asWritten();
}
