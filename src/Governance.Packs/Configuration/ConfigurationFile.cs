using System.Collections.Immutable;
using Governance.Diagnostics;
using Governance.Packs.Platforms;
using Governance.Packs.Shapes;
using Governance.Packs.Yaml;
using Governance.Rules.Settlement;
using Governance.Text;

namespace Governance.Packs.Configuration;

/// <summary>governance.yml as written.</summary>
internal sealed record ConfigurationFile
{
    public required TextLocation Location { get; init; }

    public ImmutableArray<PackReference> Packs { get; init; } = [];

    public ImmutableArray<string> Posts { get; init; } = [];

    public ImmutableArray<string> Ignore { get; init; } = [];

    public ImmutableArray<MetadataRule> Assign { get; init; } = [];

    public ImmutableArray<MetadataRule> Defaults { get; init; } = [];

    public FileReference? Accounts { get; init; }

    public FileReference? Facts { get; init; }

    public FileReference? Claims { get; init; }

    public ImmutableArray<RuleSetting> Rules { get; init; } = [];

    public ImmutableArray<OverrideEntry> Overrides { get; init; } = [];

    public ImmutableArray<AdoptionEntry> Adopt { get; init; } = [];

    public Severity FailOn { get; init; } = Severity.Error;

    public bool AllowsSuppressions { get; init; } = true;

    public ImmutableArray<string> Disclaimers { get; init; } = [];

    /// <summary>Profiles to add or to lay over the built-in ones.</summary>
    public ImmutableArray<PlatformPatch> Platforms { get; init; } = [];

    public ImmutableArray<CalendarMapping> Calendars { get; init; } = [];

    public string? TimeZone { get; init; }

    public bool StrictMetadata { get; init; }
}

/// <summary>A built-in pack's name, or a folder.</summary>
internal sealed record PackReference(string Name, TextLocation Location);

internal sealed record FileReference(string Path, TextLocation Location);

/// <summary>What configuration says of the rules that a pattern names.</summary>
/// <param name="Options">laid over the rule's check; null for none</param>
internal sealed record RuleSetting(string Pattern, YamlScalar Key, Severity? Severity, YamlMapping? Options);

internal sealed record OverrideEntry(SeverityOverride Override, ImmutableArray<Named<Severity>> Rules);

internal sealed record AdoptionEntry(Adoption Adoption, YamlNode Rules);
