using System.Collections.Immutable;
using Governance.Diagnostics;
using Governance.Packs.Configuration;
using Governance.Packs.Platforms;
using Governance.Packs.Shapes;

namespace Governance.Packs.Readers;

/// <summary>governance.yml</summary>
internal static class ConfigurationReader
{
    private static readonly Key<string> Version = new("version", FormatVersionShape.Instance, "1") { IsRequired = true };

    private static readonly Key<ImmutableArray<PackReference>> Packs = new("packs", new ListShape<PackReference>(ReferenceShape.Packs), "built-in names, or folders");

    private static readonly Key<ImmutableArray<string>> Posts = new("posts", GlobShape.List, "globs: which files are posts");

    private static readonly Key<ImmutableArray<string>> Ignore = new("ignore", new ListShape<string>(TextShape.Label), "globs: which files are left out");

    private static readonly Key<ImmutableArray<MetadataRule>> Assign = new("assign", new ListShape<MetadataRule>(MetadataRuleReader.Shape), "metadata that is forced");

    private static readonly Key<ImmutableArray<MetadataRule>> Defaults = new("defaults", new ListShape<MetadataRule>(MetadataRuleReader.Shape), "metadata where a post gives none");

    private static readonly Key<FileReference> Accounts = new("accounts", ReferenceShape.File, "a file that says whose handles these are");

    private static readonly Key<ImmutableArray<Named<RuleSetting>>> Rules = new("rules", new NamedShape<RuleSetting>(RuleSettingShape.Instance), "severity and options by id, name or glob");

    private static readonly Key<ImmutableArray<OverrideEntry>> Overrides = new("overrides", new ListShape<OverrideEntry>(OverrideReader.Shape), "severities for some posts");

    private static readonly Key<ImmutableArray<AdoptionEntry>> Adopt = new("adopt", new ListShape<AdoptionEntry>(AdoptionReader.Shape), "rules that the firm signs for");

    private static readonly Key<Severity> FailOn = new("failOn", SeverityShape.Threshold, "error, warning or info");

    private static readonly Key<bool> Suppressions = new("suppressions", new ChoiceShape<bool>("answer", ("allowed", true), ("none", false)), "allowed or none");

    private static readonly Key<FileReference> Facts = new("facts", ReferenceShape.File, "a file of facts that posts state");

    private static readonly Key<FileReference> Claims = new("claims", ReferenceShape.File, "a file of claims that evidence supports");

    private static readonly Key<ImmutableArray<string>> Disclaimers = new("disclaimers", new ListShape<string>(TextShape.Phrase), "phrases inside them are masked for every rule");

    private static readonly Key<ImmutableArray<PlatformPatch>> Platforms = new("platforms", PlatformListShape.Instance, "profiles to add or to change, by id");

    private static readonly Key<ImmutableArray<CalendarMapping>> Calendars = new("calendars", new ListShape<CalendarMapping>(CalendarReader.Shape), "what the columns of a sheet mean");

    private static readonly Key<string> TimeZone = new("timezone", TextShape.Label, "such as Europe/Oslo; UTC where not said");

    private static readonly Key<bool> StrictMetadata = new("strictMetadata", BooleanShape.Instance, "an unknown value that a rule asks for is a finding");

    public static MapShape<ConfigurationFile> Shape { get; } = new("governance",
        [Version, Packs, Posts, Ignore, Assign, Defaults, Accounts, Rules, Overrides, Adopt, FailOn, Suppressions, Facts, Claims, Disclaimers, Platforms, Calendars, TimeZone, StrictMetadata], Make);

    private static ConfigurationFile Make(MapReader map)
    {
        map.Find(Version);
        return new ConfigurationFile
        {
            Location = map.Location,
            Packs = map.Get(Packs, []),
            Posts = map.Get(Posts, []),
            Ignore = map.Get(Ignore, []),
            Assign = map.Get(Assign, []),
            Defaults = map.Get(Defaults, []),
            Accounts = map.Find(Accounts),
            Facts = map.Find(Facts),
            Claims = map.Find(Claims),
            Rules = [.. map.Get(Rules, []).Select(named => named.Value with { Pattern = named.Name, Key = named.Key })],
            Overrides = map.Get(Overrides, []),
            Adopt = map.Get(Adopt, []),
            FailOn = map.Get(FailOn, Severity.Error),
            AllowsSuppressions = map.Get(Suppressions, fallback: true),
            Disclaimers = map.Get(Disclaimers, []),
            Platforms = map.Get(Platforms, []),
            Calendars = map.Get(Calendars, []),
            TimeZone = map.Find(TimeZone),
            StrictMetadata = map.Get(StrictMetadata, fallback: false),
        };
    }
}
