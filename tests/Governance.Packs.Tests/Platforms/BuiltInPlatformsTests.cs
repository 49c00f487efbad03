using Governance.Packs.Platforms;
using Governance.Platforms;

namespace Governance.Packs.Tests.Platforms;

public sealed class BuiltInPlatformsTests
{
    private static PlatformCatalog Catalog => BuiltInPlatforms.Catalog;

    [Theory]
    [InlineData("x")]
    [InlineData("x-premium")]
    [InlineData("bluesky")]
    [InlineData("mastodon")]
    [InlineData("threads")]
    [InlineData("linkedin")]
    [InlineData("instagram")]
    [InlineData("facebook")]
    [InlineData("tiktok")]
    [InlineData("tiktok-photo")]
    [InlineData("youtube")]
    [InlineData("pinterest")]
    [InlineData("reddit")]
    [InlineData("google-business")]
    [InlineData("discord")]
    [InlineData("telegram")]
    [InlineData("telegram-caption")]
    [InlineData("whatsapp")]
    [InlineData("whatsapp-caption")]
    [InlineData("snapchat")]
    [InlineData("tumblr")]
    [InlineData("sms")]
    public void Each_platform_has_a_limit_on_its_body(string id)
    {
        PlatformProfile profile = Catalog.Find(id)!;

        Assert.Equal(id, profile.Id);
        Assert.Contains(profile.TextLimits, limit => limit.Field == "body");
    }

    [Fact]
    public void There_are_no_others() => Assert.Equal(22, Catalog.Profiles.Length);

    [Fact]
    public void Every_number_says_who_says_so_where_and_when() => Assert.All(Catalog.Profiles, profile =>
    {
        IEnumerable<Origin> origins =
        [
            .. profile.TextLimits.Select(limit => limit.Origin),
            .. profile.CountLimits.Select(limit => limit.Origin),
            .. profile.MediaLimits.Select(limit => limit.Origin),
            .. profile.Folds.Select(fold => fold.Origin),
            .. profile.Forbidden.Select(forbidden => forbidden.Origin),
        ];
        Assert.All(origins, origin => Assert.True(origin.Kind != OriginKind.House && !string.IsNullOrEmpty(origin.Source) && origin.AsOf is not null, $"{profile.Id}: {origin}"));
    });

    [Fact]
    public void No_fold_is_a_platforms_own_figure() =>
        Assert.All(Catalog.Profiles.SelectMany(profile => profile.Folds), fold => Assert.False(fold.Origin.IsFirstParty));

    [Fact]
    public void No_two_platforms_claim_the_same_name()
    {
        List<string> names = [.. Catalog.Profiles.SelectMany(profile => profile.Aliases.Append(profile.Id))];

        Assert.Equal(names.Count, names.Distinct(StringComparer.OrdinalIgnoreCase).Count());
    }

    [Theory]
    [InlineData("twitter", "x")]
    [InlineData("fb", "facebook")]
    [InlineData("IG", "instagram")]
    [InlineData("yt", "youtube")]
    [InlineData("Google-Business-Profile", "google-business")]
    [InlineData("gbp", "google-business")]
    public void Aliases_find_their_platform(string alias, string id) => Assert.Equal(id, Catalog.Find(alias)?.Id);

    [Fact]
    public void A_refined_platform_keeps_what_it_does_not_change()
    {
        PlatformProfile premium = Catalog.Find("x-premium")!;

        Assert.Equal("x", premium.Base);
        Assert.Equal(EntitySyntax.X, premium.Entities);
        Assert.Equal(25_000, Assert.Single(premium.TextLimits, limit => limit.Field == "body").Max);
        Assert.Equal(1000, Assert.Single(premium.TextLimits, limit => limit.Field == "alt").Max);
        Assert.True(premium.IsCalled("x"));
        Assert.False(premium.IsCalled("twitter"));
    }

    [Fact]
    public void Bluesky_has_two_limits_at_once() =>
        Assert.Equal([(300, LengthUnit.Graphemes), (3000, LengthUnit.Utf8)], Catalog.Find("bluesky")!.TextLimits.Where(limit => limit.Field == "body").Select(limit => (limit.Max, limit.Unit)));

    [Fact]
    public void Instagram_advises_five_hashtags_and_takes_thirty() =>
        Assert.Equal([(5, false), (30, true)], Catalog.Find("instagram")!.CountLimits.Where(limit => limit.What == "hashtags").Select(limit => (limit.Max, limit.Hard)));

    [Fact]
    public void YouTube_refuses_angle_brackets_and_counts_bytes()
    {
        PlatformProfile youTube = Catalog.Find("youtube")!;

        Assert.Equal("< >", string.Join(' ', Assert.Single(youTube.Forbidden, forbidden => forbidden.Field == "title").Texts));
        Assert.Equal(LengthUnit.Utf8, Assert.Single(youTube.TextLimits, limit => limit.Field == "description").Unit);
    }
}
