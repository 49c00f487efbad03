using System.Text;
using Governance.Diagnostics;
using Governance.Packs.Caching;
using Governance.Packs.Trees;

namespace Governance.Packs.Tests;

/// <summary>Loads a policy from files in memory and writes what was found as people would read it.</summary>
internal static class PolicyProbe
{
    public static readonly DateOnly Today = new(2026, 11, 22);

    public const string Manifest = "id: acme\nversion: 2.10\ntitle: How Acme speaks\n";

    public static PolicyResult Load(params ReadOnlySpan<(string Path, string Text)> files) => Load(MemoryTree.Of(files));

    public static PolicyResult Load(PolicyTree tree, PackCache? cache = null) => PolicyLoader.Load(new PolicyRequest(tree, Today) { Cache = cache });

    /// <summary>A pack with one rule file, and the configuration that uses it.</summary>
    public static PolicyResult LoadRules(string rules, string configuration = "") =>
        Load(("governance.yml", $"version: 1\npacks: [./acme]\n{configuration}"), ("acme/pack.yml", Manifest), ("acme/rules.yml", rules));

    /// <summary>A whole rule around a check.</summary>
    public static string Rule(string check, string more = "") => $$"""
        rules:
          - id: ACME-001
            name: banned-promise
            topic: banned-claim
            severity: error
            message: "x"
            why: y
            {{check}}
            {{more}}
            examples: { wrong: [a], right: [b] }
        """;

    public static string Show(IEnumerable<Diagnostic> findings)
    {
        var text = new StringBuilder();
        foreach (Diagnostic finding in findings)
        {
            var start = finding.Location.Start;
            text.Append($"{finding.Location.Path}:{start.Line}:{start.Column} {finding.Severity.ToString().ToLowerInvariant()} {finding.Descriptor.Id} {finding.Descriptor.Name}: {finding.Message}\n");
            string line = finding.Location.Source.LineAt(start.Line).ToString();
            if (line.Length > 0)
                text.Append($"    {line}\n    {new string(' ', start.Column - 1)}^\n");
            text.Append($"    mend: {finding.Mend}\n");
        }

        return text.ToString();
    }
}
