using Governance.Packs.Findings;
using Governance.Packs.Platforms;
using Governance.Packs.Readers;
using Governance.Packs.Shapes;
using Governance.Packs.Yaml;
using Governance.Tests;
using Governance.Text;

namespace Governance.Packs.Tests.Readers;

public sealed class RuleLanguagePageTests
{
    private static readonly string Page = File.ReadAllText(Path.Combine(SharedData.Repository, "docs", "rule-language.md"));

    [Fact]
    public void Its_examples_are_read_without_a_finding()
    {
        var findings = new FindingList();
        var context = new ReadContext(findings) { Platforms = BuiltInPlatforms.Catalog };
        int read = 0;
        foreach (string block in Page.Split("```yaml\n").Skip(1).Select(rest => rest[..rest.IndexOf("```", StringComparison.Ordinal)]))
        {
            YamlNode node = YamlReader.Read(new SourceText("docs/rule-language.md", block), findings)!;
            read++;
            if (block.StartsWith("# pack.yml", StringComparison.Ordinal))
                PackManifestReader.Shape.TryRead(node, context, out _);
            else if (block.StartsWith("rules:", StringComparison.Ordinal))
                Assert.All(RuleFileReader.Read(node, context), rule => RuleShape.Shape.TryRead(rule, context, out _));
            else
                ConfigurationReader.Shape.TryRead(node, context, out _);
        }

        Assert.Equal("", PolicyProbe.Show(findings.ToSorted()));
        Assert.Equal(3, read);
    }

    [Fact]
    public void Its_table_has_a_row_for_each_check()
    {
        foreach (CheckKind kind in CheckKind.All)
        {
            string? row = Page.Split('\n').FirstOrDefault(line => line.StartsWith($"| `{kind.Key}`", StringComparison.Ordinal));
            Assert.True(row is not null, $"docs/rule-language.md has no row for {kind.Key}");
        }
    }
}
