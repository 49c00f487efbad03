using Governance.Diagnostics;
using Governance.Packs.BuiltIn;
using Governance.Packs.Presets;
using Governance.Packs.Trees;
using Governance.Posts;
using Governance.Text;

namespace Governance.Packs.Tests.Presets;

public sealed class PresetTests
{
    [Fact]
    public void A_preset_stands_for_its_packs()
    {
        Policy policy = Load("packs: [us-brand]");

        Assert.Equal(BuiltInPresets.Find("us-brand")!.Packs, policy.Packs.Select(pack => pack.Id));
        Assert.Equal(["us-brand"], policy.Presets.Select(preset => preset.Id));
    }

    [Fact]
    public void A_pack_that_a_preset_brings_may_be_named_beside_it()
    {
        Policy policy = Load("packs: [us-brand, accessibility]");

        Assert.Single(policy.Packs, pack => pack.Id == "accessibility");
    }

    [Fact]
    public void What_a_preset_says_of_posts_holds_where_nobody_else_says_it()
    {
        Assert.Equal("US", Load("packs: [us-brand]").Metadata.Apply(Draft("any"), []).Metadata[MetadataKeys.Jurisdiction].ToString());
        Assert.Equal("GB", Load("packs: [us-brand]\ndefaults: [{ path: '**', set: { jurisdiction: GB } }]").Metadata.Apply(Draft("any"), []).Metadata[MetadataKeys.Jurisdiction].ToString());
        Assert.Equal("NO", Load("packs: [us-brand]").Metadata.Apply(Draft("any", "NO"), []).Metadata[MetadataKeys.Jurisdiction].ToString());
    }

    [Fact]
    public void Of_several_presets_a_post_is_about_all_that_they_say()
    {
        Preset first = Made("a", "US", "retail");
        Preset second = Made("b", "GB", "retail");

        var set = Preset.DefaultsOf([first, second])[0].Set.ToDictionary(StringComparer.Ordinal);

        Assert.Equal(["US", "GB"], set[MetadataKeys.Jurisdiction].Values.AsEnumerable());
        Assert.Equal(["retail"], set[MetadataKeys.Industry].Values.AsEnumerable());
    }

    [Fact]
    public void A_misspelt_preset_is_a_mistake_with_its_mend()
    {
        PolicyResult result = PolicyProbe.Load(("governance.yml", "version: 1\npacks: [us-brnd]\n"));

        Assert.Null(result.Policy);
        Assert.Contains("Did you mean “us-brand”?", PolicyProbe.Show(result.Findings), StringComparison.Ordinal);
    }

    [Fact]
    public void Every_preset_names_packs_that_exist()
    {
        Assert.Contains("us-brand", BuiltInPresets.Names);
        foreach (Preset preset in BuiltInPresets.All)
        {
            Assert.Empty(preset.Packs.Except(BuiltInPacks.Names, StringComparer.Ordinal));
            PolicyResult result = PolicyLoader.Load(new PolicyRequest(MemoryTree.Of(), PolicyProbe.Today) { Packs = [preset.Id] });
            Assert.Equal("", PolicyProbe.Show(result.Findings.Where(finding => finding.Severity > Severity.Info)));
        }
    }

    [Theory]
    [InlineData("id: us-shop\ntitle: T\nfor: F\npacks: [acessibility]\n", "us-shop.yml:4:9 error GOV0111 unknown-pack", "Did you mean “accessibility”?")]
    [InlineData("id: us-sop\ntitle: T\nfor: F\npacks: [accessibility]\n", "us-shop.yml:1:1 error GOV0106 wrong-value: The preset is called “us-sop”", "Give both the same name.")]
    [InlineData("id: us-shop\ntitle: T\nfor: F\npacks: [accessibility]\ndefaults: { jurisdiction: Atlantis }\n", "us-shop.yml:5:27 error GOV0106", "Use a country's code")]
    public void A_broken_preset_is_not_compiled(string preset, string finding, string mend)
    {
        byte[]? compiled = BuiltInCompiler.Compile(MemoryTree.Of([("rules/presets/us-shop.yml", preset), .. OnePack]), out var findings);

        Assert.Null(compiled);
        Assert.Contains(finding, PolicyProbe.Show(findings), StringComparison.Ordinal);
        Assert.Contains(mend, PolicyProbe.Show(findings), StringComparison.Ordinal);
    }

    [Fact]
    public void A_preset_may_not_take_the_name_of_a_pack()
    {
        byte[]? compiled = BuiltInCompiler.Compile(MemoryTree.Of([("rules/presets/accessibility.yml", "id: accessibility\ntitle: T\nfor: F\npacks: [accessibility]\n"), .. OnePack]), out var findings);

        Assert.Null(compiled);
        Assert.Contains("“accessibility” is the name of a pack", PolicyProbe.Show(findings), StringComparison.Ordinal);
    }

    private static (string Path, string Text)[] OnePack =>
    [
        ("rules/accessibility/pack.yml", "id: accessibility\nversion: 1.0\ntitle: T\n"),
        ("rules/accessibility/rules.yml", PolicyProbe.Rule("phrases: [a]")),
    ];

    private static Policy Load(string configuration)
    {
        PolicyResult result = PolicyProbe.Load(("governance.yml", $"version: 1\n{configuration}\n"));
        Assert.Equal("", PolicyProbe.Show(result.Findings.Where(finding => finding.Severity > Severity.Info)));
        return result.Policy!;
    }

    private static Preset Made(string id, string place, string industry) => new(id, "T", "F", [],
        [KeyValuePair.Create(MetadataKeys.Jurisdiction, MetadataValue.Given(place)), KeyValuePair.Create(MetadataKeys.Industry, MetadataValue.Given(industry))]);

    private static Draft Draft(string id, string? jurisdiction = null) => new()
    {
        Id = id,
        Location = TextLocation.Of("posts/a.md"),
        Metadata = jurisdiction is null ? PostMetadata.Empty : PostMetadata.Empty.With(MetadataKeys.Jurisdiction, MetadataValue.Given(jurisdiction)),
        Fields = [],
        Media = [],
        Suppressions = [],
    };
}
