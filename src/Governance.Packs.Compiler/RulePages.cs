using System.Globalization;
using System.Text;
using Governance.Diagnostics;
using Governance.Packs.BuiltIn;
using Governance.Packs.Findings;
using Governance.Packs.Packs;
using Governance.Packs.Readers;
using Governance.Packs.Trees;
using Governance.Posts;

namespace Governance.Packs.Compiler;

/// <summary>The built-in packs as pages for people: one a pack under docs/rules, and the index of all rules, docs/rules.md.</summary>
internal static class RulePages
{
    private const string Folder = "docs/rules";

    public static IEnumerable<(string Path, string Text)> Make(string root)
    {
        string[] folders = [.. Directory.EnumerateFiles(Path.Combine(root, "rules"), "pack.yml", SearchOption.AllDirectories)
            .Select(file => "./rules/" + Path.GetFileName(Path.GetDirectoryName(file)))
            .Order(StringComparer.Ordinal)];
        var tree = new FolderTree(root);
        PolicyResult result = PolicyLoader.Load(new PolicyRequest(tree, DateOnly.MinValue) { Packs = [.. folders], SharedLists = SharedLists.Of(tree, new FindingList()) });
        if (result.Policy is not { } policy)
            throw new InvalidOperationException(string.Join('\n', result.Findings.Select(finding => $"{finding.Location.Path}: {finding.Message}")));

        var index = new RuleIndex(BuiltInCompiler.PresetsOf(new FolderTree(root)));
        foreach (PackInfo pack in policy.Packs)
        {
            PolicyRule[] rules = [.. policy.PolicyRules.Where(rule => rule.Pack.Id == pack.Id)];
            index.Add(pack, [.. rules.Select(rule => rule.Rule.Descriptor)]);
            yield return ($"{Folder}/{pack.Id}.md", Page(pack, rules));
        }

        yield return ("docs/rules.md", index.ToString());
    }

    private static string Page(PackInfo pack, PolicyRule[] rules)
    {
        var page = new StringBuilder();
        page.Append(CultureInfo.InvariantCulture, $"# {pack.Title}\n\nPack `{pack.Id}` {pack.Version}. Facts read {Day(pack.AsOf)}, to be read again by {Day(pack.ReviewBy)}. Owner: {pack.Owner}.\n");
        foreach (PolicyRule rule in rules)
            Append(page, rule);
        return page.ToString();
    }

    private static void Append(StringBuilder page, PolicyRule rule)
    {
        Descriptor descriptor = rule.Rule.Descriptor;
        page.Append(CultureInfo.InvariantCulture, $"\n## {descriptor.Id} {descriptor.Name}\n\n**{Word(descriptor.Severity)}** · {descriptor.Topic}");
        if (descriptor.Confidence != Confidence.Read)
            page.Append(CultureInfo.InvariantCulture, $" · confidence: {Word(descriptor.Confidence)}");
        page.Append(CultureInfo.InvariantCulture, $"\n\n> {Escape(descriptor.Message)}\n\n{Escape(descriptor.Why)}\n\nMend: {Escape(descriptor.Mend)}\n");
        if (rule.Rule.When is { } when)
            page.Append(CultureInfo.InvariantCulture, $"\nApplies when `{when.Describe().Replace('`', '\'')}`.\n");
        if (descriptor.Source is { } source)
            page.Append(CultureInfo.InvariantCulture, $"\nSource: {Escape(source.Cite)}{(source.Url is null ? "" : $", <{source.Url}>")}{(source.AsOf is null ? "" : $", as of {Day(source.AsOf)}")}.\n");
        Append(page, "Found", rule.Examples.Wrong);
        Append(page, "Quiet", rule.Examples.Right);
    }

    private static void Append(StringBuilder page, string title, IEnumerable<RuleExample> examples)
    {
        page.Append(CultureInfo.InvariantCulture, $"\n{title}:\n\n");
        foreach (RuleExample example in examples)
        {
            string[] facts = [.. example.Metadata.Keys.Select(key => $"{key}: {example.Metadata[key]}"), .. example.Fields.Select(field => $"{field.Key}: {Shown(field.Value)}"), .. example.Media.Select(Shown)];
            string text = example.Text is null ? "" : $"`{Shown(example.Text)}`";
            page.Append("- ").Append(text);
            if (facts.Length > 0)
                page.Append(text.Length > 0 ? " " : "").Append(CultureInfo.InvariantCulture, $"({Escape(string.Join("; ", facts))})");
            page.Append('\n');
        }
    }

    private static string Shown(MediaItem medium) => medium.Alt is null ? $"{Word(medium.Kind)} without alt text" : $"{Word(medium.Kind)}, alt text “{Shown(medium.Alt)}”";

    private static string Shown(string text)
    {
        const int Longest = 160;
        string line = text.Replace("[|", "", StringComparison.Ordinal).Replace("|]", "", StringComparison.Ordinal).Replace('`', '\'').ReplaceLineEndings(" ⏎ ").Trim();
        return line.Length > Longest ? string.Concat(line.AsSpan(0, Longest), "…") : line;
    }

    private static string Word<T>(T value)
        where T : struct, Enum => value.ToString().ToLowerInvariant();

    private static string Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "at no set date";

    private static string Escape(string text) => text.Replace("<", "&lt;", StringComparison.Ordinal).Replace("*", "\\*", StringComparison.Ordinal).Replace("|", "\\|", StringComparison.Ordinal);
}
