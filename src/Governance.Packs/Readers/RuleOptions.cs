using System.Collections.Immutable;
using Governance.Packs.Yaml;

namespace Governance.Packs.Readers;

/// <summary>Lays a configuration's options over a rule's check, node by node, so that what is wrong with one is told where it stands.</summary>
internal static class RuleOptions
{
    /// <param name="options">keys of the check; one that ends in <c>+</c> adds to a list</param>
    public static YamlMapping Apply(YamlMapping rule, YamlMapping options)
    {
        var entries = rule.Entries.ToBuilder();
        for (int i = 0; i < entries.Count; i++)
        {
            if (CheckKind.Find(entries[i].Key.Value) is { } kind)
                entries[i] = new YamlEntry(entries[i].Key, Overlay(Full(entries[i].Value, kind), options));
        }

        return new YamlMapping(rule.Source, rule.Span, entries.DrainToImmutable());
    }

    /// <summary>The short form (<c>phrases: [a, b]</c>) written out.</summary>
    private static YamlMapping Full(YamlNode check, CheckKind kind)
    {
        if (check is YamlMapping mapping && !kind.IsBrief(mapping))
            return mapping;
        if (kind.BriefKey is not { } key)
            return new YamlMapping(check.Source, check.Span, []);
        var name = new YamlScalar(check.Source, check.Span, key, YamlStyle.Plain);
        return new YamlMapping(check.Source, check.Span, [new YamlEntry(name, check)]);
    }

    private static YamlMapping Overlay(YamlMapping check, YamlMapping options)
    {
        List<YamlEntry> entries = [.. check.Entries];
        foreach (YamlEntry option in options.Entries)
        {
            string key = option.Key.Value.TrimEnd('+');
            int at = entries.FindIndex(entry => entry.Key.Value == key);
            YamlNode value = option.Key.Value.EndsWith('+') && at >= 0 ? Joined(entries[at].Value, option.Value) : option.Value;
            var entry = new YamlEntry(new YamlScalar(option.Key.Source, option.Key.Span, key, option.Key.Style), value);
            if (at >= 0)
                entries[at] = entry;
            else
                entries.Add(entry);
        }

        return new YamlMapping(check.Source, check.Span, [.. entries]);
    }

    private static YamlSequence Joined(YamlNode first, YamlNode second) => new(first.Source, first.Span, [.. ItemsOf(first), .. ItemsOf(second)]);

    private static ImmutableArray<YamlNode> ItemsOf(YamlNode node) => node is YamlSequence sequence ? sequence.Items : [node];
}
