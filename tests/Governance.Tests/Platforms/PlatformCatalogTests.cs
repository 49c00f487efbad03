using Governance.Platforms;

namespace Governance.Tests.Platforms;

public sealed class PlatformCatalogTests
{
    private static readonly PlatformProfile X = new("x", "X") { Aliases = ["twitter"] };
    private static readonly PlatformProfile Bluesky = new("bluesky", "Bluesky") { Aliases = ["bsky"] };
    private static readonly PlatformCatalog Catalog = new([X, Bluesky]);

    [Theory]
    [InlineData("x")]
    [InlineData("X")]
    [InlineData(" Twitter ")]
    public void Finds_a_profile_by_any_of_its_names(string name) => Assert.Same(X, Catalog.Find(name));

    [Fact]
    public void Does_not_know_other_names()
    {
        Assert.Null(Catalog.Find("twiter"));
        Assert.Equal("twitter", Catalog.DidYouMean("twiter"));
        Assert.Null(Catalog.DidYouMean("myspace"));
    }

    [Fact]
    public void Knows_the_profile_of_posts_without_a_platform() => Assert.Same(PlatformProfile.Any, Catalog.Find("any"));

    [Fact]
    public void A_later_profile_takes_the_place_of_one_with_its_id()
    {
        PlatformProfile own = X with { Name = "our X" };

        Assert.Same(own, Catalog.With([own]).Find("twitter"));
        Assert.Equal(2, Catalog.With([own]).Profiles.Length);
    }

    [Fact]
    public void An_id_goes_before_an_alias()
    {
        PlatformProfile other = new("twitter", "the old one");

        Assert.Same(other, Catalog.With([other]).Find("twitter"));
        Assert.Same(X, Catalog.With([other]).Find("x"));
    }

    [Fact]
    public void One_profile_is_found_without_reading_the_others()
    {
        var catalog = new PlatformCatalog(id => id == "x" ? X : null, () => throw new InvalidOperationException("read them all"));

        Assert.Same(X, catalog.Find("x"));
        Assert.Throws<InvalidOperationException>(() => catalog.Find("twitter"));
    }
}
