using System.Collections.Immutable;
using System.Text;
using Governance.Diagnostics;
using Governance.Packs.BuiltIn;
using Governance.Packs.Findings;
using Governance.Packs.Packs;
using Governance.Packs.Schema;
using Governance.Packs.Testing;
using Governance.Packs.Tests.Yaml;
using Governance.Packs.Trees;
using Governance.Tests;
using Governance.Text;

namespace Governance.Packs.Tests.BuiltIn;

public sealed class BuiltInPackTests
{
    private static readonly FolderTree Repository = new(SharedData.Repository);

    private static PolicyResult All => PolicyLoader.Load(new PolicyRequest(MemoryTree.Of(), PolicyProbe.Today) { Packs = ["all"] });

    [Fact]
    public void The_embedded_packs_are_what_rules_says()
    {
        byte[]? compiled = BuiltInCompiler.Compile(Repository, out ImmutableArray<Diagnostic> findings);
        Assert.Equal("", PolicyProbe.Show(findings));
        Assert.True(
            compiled.AsSpan().SequenceEqual(File.ReadAllBytes(Path.Combine(SharedData.Repository, BuiltInCompiler.OutputPath))),
            "rules/ was changed: run dotnet run --project src/Governance.Packs.Compiler");
    }

    [Fact]
    public void The_schemas_are_what_the_readers_declare()
    {
        foreach ((string name, string text) in PolicySchemas.All)
        {
            string path = Path.Combine(SharedData.Repository, "docs", "schema", name);
            Assert.True(File.Exists(path) && File.ReadAllText(path) == text, $"docs/schema/{name} is stale: run dotnet run --project src/Governance.Packs.Compiler");
        }
    }

    [Fact]
    public void The_binary_form_gives_back_every_node_span_and_list()
    {
        foreach (string name in BuiltInPacks.Names)
        {
            PackSource read = PackSourceReader.Read(Repository, $"rules/{name}", TextLocation.Of("x"), new FindingList())!;
            PackSource stored = BuiltInPacks.Find(name)!;
            Assert.Equal(YamlProbe.ShowWithSpans(read.Manifest), YamlProbe.ShowWithSpans(stored.Manifest));
            Assert.Equal(read.RuleFiles.Select(YamlProbe.ShowWithSpans), stored.RuleFiles.Select(YamlProbe.ShowWithSpans));
            Assert.Equal(read.RuleFiles.Select(file => (file.Source.Path, file.Source.Text)), stored.RuleFiles.Select(file => (file.Source.Path, file.Source.Text)));
            Assert.Equal(read.Lists.All.SelectMany(list => list.Rows).SelectMany(row => row), stored.Lists.All.SelectMany(list => list.Rows).SelectMany(row => row));
        }
    }

    [Fact]
    public void All_built_in_packs_load_together()
    {
        PolicyResult all = All;
        Assert.Equal("", PolicyProbe.Show(all.Findings.Where(finding => finding.Severity > Severity.Info)));
        Assert.Superset(PolicyLoader.DefaultPacks.ToHashSet(StringComparer.Ordinal), all.Policy!.Packs.Select(pack => pack.Id).ToHashSet(StringComparer.Ordinal));
    }

    [Fact]
    public void Every_example_of_every_built_in_rule_holds()
    {
        var tester = new RuleTester(All.Policy!, PolicyProbe.Today);
        Assert.Empty(tester.Untested().Select(rule => rule.Rule.Descriptor.Id));
        var faults = new StringBuilder();
        int run = 0;
        foreach (RuleTestResult result in tester.Run())
        {
            run++;
            if (result.Fault is { } fault)
                faults.Append($"{result.Rule.Rule.Descriptor.Id} {(result.IsWrong ? "wrong" : "right")} “{result.Example.Text}”: {fault}\n");
        }

        Assert.True(faults.Length == 0, faults.ToString());
        Assert.NotEqual(0, run);
    }
}
