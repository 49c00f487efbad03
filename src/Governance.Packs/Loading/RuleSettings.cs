using System.Collections.Immutable;
using Governance.Diagnostics;
using Governance.Packs.Configuration;
using Governance.Packs.Findings;
using Governance.Packs.Readers;
using Governance.Packs.Shapes;
using Governance.Packs.Yaml;
using Governance.Rules;
using Governance.Rules.Settlement;
using Governance.Text;

namespace Governance.Packs;

/// <summary>What configuration says of rules: severities for the engine to settle, options laid over checks.</summary>
internal sealed class RuleSettings(ConfigurationFile configuration, FindingList findings)
{
    public SeverityPolicy Severities { get; } = new()
    {
        Adoptions = [.. configuration.Adopt.Select(entry => entry.Adoption)],
        Settings = [.. configuration.Rules.Where(setting => setting.Severity is not null).Select(setting => new SeveritySetting(setting.Pattern, setting.Severity!.Value))],
        Overrides = [.. configuration.Overrides.Select(entry => entry.Override)],
    };

    public bool HasOptions { get; } = configuration.Rules.Any(setting => setting.Options is not null);

    /// <summary>Whether configuration says anything that names rules.</summary>
    public bool NamesRules => !configuration.Rules.IsEmpty || !configuration.Overrides.IsEmpty || !configuration.Adopt.IsEmpty;

    public bool HasOptionsFor(string id, string name) => configuration.Rules.Any(setting => setting.Options is not null && Names(setting.Pattern, id, name));

    /// <returns>the rule itself where no option is about it</returns>
    public YamlMapping Apply(YamlMapping rule)
    {
        if (!HasOptions)
            return rule;
        string id = (rule["id"] as YamlScalar)?.Value ?? "";
        string name = (rule["name"] as YamlScalar)?.Value ?? "";
        foreach (RuleSetting setting in configuration.Rules)
        {
            if (setting.Options is { } options && Names(setting.Pattern, id, name))
                rule = RuleOptions.Apply(rule, options);
        }

        return rule;
    }

    /// <param name="anyPackFailed">then a rule may be unknown only because its pack could not be read</param>
    public void RefuseUnknown(IEnumerable<Descriptor> heads, bool anyPackFailed)
    {
        if (anyPackFailed || !NamesRules)
            return;
        ImmutableArray<Descriptor> rules = [.. heads];
        foreach (RuleSetting setting in configuration.Rules)
            RefuseUnknown(setting.Pattern, setting.Key.Location, rules);
        foreach (OverrideEntry entry in configuration.Overrides)
        {
            foreach (Named<Severity> rule in entry.Rules)
                RefuseUnknown(rule.Name, rule.Key.Location, rules);
        }

        foreach (AdoptionEntry entry in configuration.Adopt)
        {
            foreach (YamlScalar pattern in (entry.Rules is YamlSequence list ? list.Items : [entry.Rules]).OfType<YamlScalar>())
                RefuseUnknown(pattern.Value, pattern.Location, rules);
        }
    }

    private void RefuseUnknown(string pattern, TextLocation location, ImmutableArray<Descriptor> rules)
    {
        if (pattern == "*" || rules.Any(rule => Names(pattern, rule.Id, rule.Name)))
            return;
        string mend = DidYouMean.Closest(pattern, rules.SelectMany(rule => (string[])[rule.Name, rule.Id])) is { } near
            ? $"Did you mean “{near}”?"
            : "govern rules lists them all.";
        findings.Report(PackDescriptors.UnknownRule, location, $"No rule is called “{pattern}” in the packs that are used", mend);
    }

    private static bool Names(string pattern, string id, string name) =>
        string.Equals(pattern, id, StringComparison.OrdinalIgnoreCase)
        || string.Equals(pattern, name, StringComparison.OrdinalIgnoreCase)
        || (pattern.Contains('*', StringComparison.Ordinal) && (Glob.IsMatch(pattern, id) || Glob.IsMatch(pattern, name)));
}
