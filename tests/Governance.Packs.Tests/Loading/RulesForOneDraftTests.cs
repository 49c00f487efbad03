using System.Collections.Immutable;
using Governance.Diagnostics;
using Governance.Packs.Caching;
using Governance.Packs.Readers;
using Governance.Packs.Testing;
using Governance.Packs.Trees;
using Governance.Platforms;
using Governance.Posts;
using Governance.Rules;
using Governance.Text;

namespace Governance.Packs.Tests.Loading;

/// <summary>The rules that are read for one draft find in it just what all rules find.</summary>
public sealed class RulesForOneDraftTests : IDisposable
{
    private static readonly LintOptions Options = new(PolicyProbe.Today);

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("govern");

    [Fact]
    public void On_every_example_of_every_built_in_rule()
    {
        Policy whole = Load(MemoryTree.Of(), ["all"]);
        Policy lazy = Load(MemoryTree.Of(), ["all"]);
        int compared = 0;
        foreach (RuleExample example in whole.PolicyRules.SelectMany(rule => rule.Examples.Wrong.Concat(rule.Examples.Right)))
        {
            compared++;
            Compare(whole, lazy, DraftOf(example), whole.Platforms.Find("x")!, whole.Platforms.Find("instagram")!);
        }

        Assert.NotEqual(0, compared);
    }

    [Theory]
    [InlineData("phrases: [risk free, \"guarantee*\", \"{brand} rocks\"]", "")]
    [InlineData("phrases: { any: [risk free], unless: { any: [not risk free] } }", "evasion: true")]
    [InlineData("pattern: \"sav(e|ing)s? [0-9]+\"", "")]
    [InlineData("substitute: { utilize: use }", "")]
    [InlineData("require: { any: [\"#ad\"] }", "when: { sponsored: true, jurisdiction: [US, DE] }")]
    [InlineData("require: { any: [capital at risk] }", "when: { text: { any: [cfd, spread bet*] } }")]
    [InlineData("require: { any: [capital at risk] }", "when: { any: [{ text: { any: [cfd] } }, { text: { all: [risk, reward] } }] }")]
    [InlineData("require: { any: [capital at risk] }", "when: { not: { text: { any: [cfd] } } }")]
    [InlineData("require: { any: [capital at risk] }", "when: { industry: finance, platform: x }")]
    [InlineData("consistency: { any: [[e-mail, email]] }", "")]
    [InlineData("phrases: [risk free]", "when: { jurisdiction: US }\n    unknown: ask")]
    [InlineData("phrases: [risk free]", "when: { jurisdiction: US }")]
    [InlineData("phrases: [risk free]", "when: { jurisdiction: US, industry: finance }")]
    [InlineData("phrases: [risk free]", "when: { industry: finance }\n    unknown: apply")]
    [InlineData("phrases: [risk free]", "when: { jurisdiction: US }\n    unknown: rest")]
    [InlineData("phrases: { any: [risk], near: { any: [free, reward] } }", "")]
    [InlineData("compare: { find: { kind: number, near: [savings] }, must: at-most, to: { value: \"10\" } }", "when: { any: [{ platform: x }, { sponsored: true }] }")]
    [InlineData("casing: { terms: [Acme Cloud] }", "")]
    public void On_a_pack_from_the_cache(string check, string more)
    {
        string[] texts =
        [
            "Nothing here.", "Totally risk free, guaranteed!", "rіsk frее and r.i.s.k f.r.e.e", "not risk free", "Acme rocks", "Savings 20, save 30", "We utilize email and e-mail",
            "Trade a CFD today: capital at risk", "Spread betting: risk and reward", "CFD", "#ad risk free",
        ];
        (string Key, string Value)[][] metadata = [[], [("sponsored", "true")], [("sponsored", "true"), ("jurisdiction", "US")], [("jurisdiction", "FR")], [("industry", "finance"), ("brand", "Acme")], [("industry", "nobody-knows")]];
        MemoryTree tree = MemoryTree.Of(
            ("governance.yml", "version: 1\npacks: [./acme, accessibility]\n"),
            ("acme/pack.yml", PolicyProbe.Manifest),
            ("acme/rules.yml", PolicyProbe.Rule(check, more)));
        Load(tree, []);
        Policy whole = Load(tree, []);
        Policy lazy = Load(tree, []);
        Assert.Single(Directory.GetFiles(_folder.FullName));
        foreach (string text in texts)
        {
            foreach ((string Key, string Value)[] given in metadata)
                Compare(whole, lazy, DraftOf(text, given), whole.Platforms.Find("x")!, whole.Platforms.Find("linkedin")!);
        }
    }

    [Fact]
    public void A_rule_that_needs_what_the_draft_lacks_is_not_read()
    {
        Policy policy = Load(MemoryTree.Of(), ["all"]);
        ImmutableArray<Post> posts = Post.Expand(DraftOf("Walk with us.", []), policy.Platforms.Find("x")!);
        int read = policy.RulesFor(posts, Options).Rules.Length;
        Assert.True(read < policy.PolicyRules.Length, $"{read} of {policy.PolicyRules.Length}");
    }

    [Theory]
    [InlineData("compare: { find: { kind: percent }, must: equal, to: { fact: lossRate } }")]
    [InlineData("phrases: [\"{fact.lossRate} lose money\"]")]
    public void A_fact_that_is_gone_is_told_of_although_the_pack_is_cached(string check)
    {
        (string Path, string Text)[] pack = [("acme/pack.yml", PolicyProbe.Manifest), ("acme/rules.yml", PolicyProbe.Rule(check)), ("facts.yml", "facts: { lossRate: { value: \"74 %\" } }\n")];
        Load(MemoryTree.Of([("governance.yml", "version: 1\npacks: [./acme]\nfacts: facts.yml\n"), .. pack]), []);
        Assert.Single(Directory.GetFiles(_folder.FullName));
        PolicyResult without = PolicyLoader.Load(new PolicyRequest(MemoryTree.Of([("governance.yml", "version: 1\npacks: [./acme]\n"), .. pack]), PolicyProbe.Today) { Cache = new PackCache(_folder.FullName, worthwhile: 0) });
        Assert.Contains("There is no fact “lossRate”", PolicyProbe.Show(without.Findings), StringComparison.Ordinal);
    }

    [Fact]
    public void Rules_that_are_off_are_counted_without_being_read()
    {
        Policy policy = Load(MemoryTree.Of(("governance.yml", "version: 1\npacks: [platform-limits]\nrules: { \"*\": off }\n")), []);
        Assert.Equal(policy.RulesOff, policy.PolicyRules.Length);
    }

    public void Dispose() => _folder.Delete(recursive: true);

    private static void Compare(Policy whole, Policy lazy, Draft draft, params ReadOnlySpan<PlatformProfile> platforms)
    {
        ImmutableArray<Post> posts = [.. platforms.ToArray().SelectMany(platform => Post.Expand(draft, platform))];
        string expected = Show(new Linter(whole.Rules, Options).Lint(posts));
        Assert.Equal(expected, Show(new Linter(lazy.RulesFor(posts, Options), Options).Lint(posts)));
    }

    private static string Show(ImmutableArray<Diagnostic> findings) =>
        string.Join('\n', findings.Select(finding => $"{finding.Descriptor.Id} {finding.Severity} {finding.Platform} {finding.Field} {finding.Span} {finding.Message} {finding.Mend}"));

    private static Draft DraftOf(RuleExample example) => ExampleDraft.Create(example, example.Text is null ? null : ExampleMarkup.Parse(example.Text)?.Text ?? example.Text);

    private static Draft DraftOf(string text, (string Key, string Value)[] metadata) => new()
    {
        Id = "draft",
        Location = TextLocation.Of("draft.md"),
        Metadata = PostMetadata.Create(metadata.Select(entry => KeyValuePair.Create(entry.Key, MetadataValue.Given([entry.Value], location: null)))),
        Fields = [new DraftField(FieldNames.Body, text, new SourceText("draft.md", text), TextMap.Verbatim(text.Length), RenderedText.Same(text))],
    };

    private Policy Load(PolicyTree tree, ImmutableArray<string> packs)
    {
        PolicyResult result = PolicyLoader.Load(new PolicyRequest(tree, PolicyProbe.Today) { Packs = packs, Cache = new PackCache(_folder.FullName, worthwhile: 0) });
        Assert.Equal("", PolicyProbe.Show(result.Findings.Where(finding => finding.Severity == Severity.Error)));
        return result.Policy!;
    }
}
