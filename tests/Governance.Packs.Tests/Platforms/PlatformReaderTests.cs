using Governance.Packs.Findings;
using Governance.Packs.Platforms;
using Governance.Packs.Shapes;
using Governance.Packs.Yaml;
using Governance.Platforms;
using Governance.Text;

namespace Governance.Packs.Tests.Platforms;

public sealed class PlatformReaderTests
{
    [Fact]
    public void A_firms_own_number_takes_the_place_of_the_built_in_one_for_that_field()
    {
        PlatformProfile profile = Read("id: mastodon\ntext: { body: { max: 5000, unit: mastodon } }")!;

        Assert.Equal("Mastodon", profile.Name);
        Assert.Equal(EntitySyntax.Mastodon, profile.Entities);
        TextLimit body = Assert.Single(profile.TextLimits, limit => limit.Field == "body");
        Assert.Equal((5000, LengthUnit.Mastodon, OriginKind.House), (body.Max, body.Unit, body.Origin.Kind));
        Assert.Equal(1500, Assert.Single(profile.TextLimits, limit => limit.Field == "alt").Max);
    }

    [Fact]
    public void A_new_profile_may_refine_another()
    {
        PlatformProfile profile = Read("id: intranet\nname: Our intranet\nbase: linkedin\naliases: [home]\ncounts: { emoji: { max: 2, hard: false } }")!;

        Assert.Equal(("intranet", "Our intranet", "linkedin"), (profile.Id, profile.Name, profile.Base));
        Assert.Equal("home", Assert.Single(profile.Aliases));
        Assert.Equal(3000, Assert.Single(profile.TextLimits, limit => limit.Field == "body").Max);
        Assert.Equal((2, false), profile.CountLimits.Where(limit => limit.What == "emoji").Select(limit => (limit.Max, limit.Hard)).Single());
        Assert.Contains(profile.CountLimits, limit => limit.What == "hashtags");
    }

    [Fact]
    public void A_new_profile_may_stand_alone()
    {
        PlatformProfile profile = Read(
            """
            id: newsletter
            text: { body: { max: 100 }, title: { max: 60, unit: utf8 } }
            media: { image: { min: 1, max: 3 }, video: { minSeconds: 3, maxSeconds: 60.5 } }
            folds: { body: { surface: inbox, lines: 2, lineWidth: 40 } }
            forbidden: { title: { texts: ["!"] } }
            """)!;

        Assert.Null(profile.Base);
        Assert.Equal([LengthUnit.Graphemes, LengthUnit.Utf8], profile.TextLimits.Select(limit => limit.Unit));
        Assert.Equal([(1, 3, null, null), (null, null, 3.0, 60.5)], profile.MediaLimits.Select(limit => (limit.Min, limit.Max, limit.MinSeconds, limit.MaxSeconds)));
        Assert.Equal((2, 40, "inbox"), profile.Folds.Select(fold => (fold.Lines, fold.LineWidth, fold.Surface)).Single());
    }

    [Theory]
    [InlineData("id: a\nbase: linkedn", "No platform is called “linkedn”", "linkedin")]
    [InlineData("id: a\ntext: { tilte: { max: 3 } }", "tilte", "title")]
    [InlineData("id: a\ncounts: { hashtag: { max: 3 } }", "hashtag", "hashtags")]
    [InlineData("id: a\ntext: { body: { max: 3, unit: graphmes } }", "graphmes", "graphemes")]
    [InlineData("id: a\ntext: { body: { unit: utf8 } }", "max", "max")]
    [InlineData("id: a\nfolds: { body: { surface: mobile } }", "characters", "characters")]
    [InlineData("id: a\ntext: { body: { max: 0 } }", "0", "from 1 on")]
    public void A_mistake_is_told_with_a_mend(string yaml, string message, string mend)
    {
        var findings = new FindingList();
        Read(yaml, findings);

        Diagnostics.Diagnostic finding = Assert.Single(findings.ToSorted());
        Assert.Contains(message, finding.Message, StringComparison.Ordinal);
        Assert.Contains(mend, finding.Mend, StringComparison.Ordinal);
    }

    private static PlatformProfile? Read(string yaml)
    {
        var findings = new FindingList();
        PlatformProfile? profile = Read(yaml, findings);
        Assert.Empty(findings.ToSorted());
        return profile;
    }

    private static PlatformProfile? Read(string yaml, FindingList findings) =>
        PlatformReader.Read(YamlReader.Read(new SourceText("governance.yml", yaml), findings)!, BuiltInPlatforms.Catalog, new ReadContext(findings));
}
