using System.Collections.Immutable;
using Governance.Diagnostics;
using Governance.Packs.Configuration;
using Governance.Packs.Shapes;
using Governance.Rules.Settlement;

namespace Governance.Packs.Readers;

/// <summary>An entry under <c>overrides:</c></summary>
internal static class OverrideReader
{
    private static readonly Key<ImmutableArray<string>> Paths = new("path", GlobShape.List, "globs on the file's path");

    private static readonly Key<ImmutableArray<string>> Platforms = new("platform", PlatformNameShape.List, "platforms");

    private static readonly Key<ImmutableArray<string>> Accounts = new("account", new ListShape<string>(TextShape.Label), "handles, or globs on them");

    private static readonly Key<ImmutableArray<Named<Severity>>> Rules = new("rules", new NamedShape<Severity>(SeverityShape.Instance), "severity by id, name or glob") { IsRequired = true };

    public static MapShape<OverrideEntry> Shape { get; } = new("override", [Paths, Platforms, Accounts, Rules], Make);

    private static OverrideEntry Make(MapReader map)
    {
        ImmutableArray<Named<Severity>> rules = map.Get(Rules, []);
        var entry = new SeverityOverride(GlobShape.Expanded(map.Get(Paths, [])), map.Get(Platforms, []), map.Get(Accounts, []), [.. rules.Select(rule => new SeveritySetting(rule.Name, rule.Value))]);
        if (entry is { Paths: [], Platforms: [], Accounts: [] })
            map.ReportMissing(Paths.Name, "or platform, account; what holds for every post belongs under rules:");
        return new OverrideEntry(entry, rules);
    }
}
