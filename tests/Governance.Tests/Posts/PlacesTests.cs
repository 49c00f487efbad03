using Governance.Posts;

namespace Governance.Tests.Posts;

public sealed class PlacesTests
{
    [Theory]
    [InlineData("uk", "GB")]
    [InlineData("GB", "GB")]
    [InlineData("Germany", "DE")]
    [InlineData("us-nj", "US-NJ")]
    [InlineData("UK-SCT", "GB-SCT")]
    [InlineData("de-by", "DE-BY")]
    [InlineData("NO", "NO")]
    [InlineData("eu", "EU")]
    public void Finds_a_place_by_code_name_or_other_spelling(string name, string code) => Assert.Equal(code, Places.Find(name));

    [Theory]
    [InlineData("US-XX")]
    [InlineData("XX")]
    [InlineData("Germny")]
    [InlineData("EU-DE")]
    [InlineData("DE-ABCD")]
    [InlineData("")]
    public void Knows_no_other_place(string name) => Assert.Null(Places.Find(name));

    [Theory]
    [InlineData("US-NJ", "US", true)]
    [InlineData("US", "US-NJ", false)]
    [InlineData("DE", "EU", true)]
    [InlineData("DE-BY", "EU", true)]
    [InlineData("GB", "EU", false)]
    [InlineData("NO", "EU", false)]
    [InlineData("NO", "EEA", true)]
    [InlineData("EU", "EEA", true)]
    [InlineData("EEA", "EU", false)]
    [InlineData("GB", "UK", true)]
    [InlineData("CA", "C", false)]
    public void Nests_parts_in_countries_and_countries_in_groups(string place, string region, bool within) =>
        Assert.Equal(within, Places.IsWithin(Places.Find(place)!, region));

    [Theory]
    [InlineData("Germny", "DE")]
    [InlineData("Scotlnd", "GB-SCT")]
    public void Suggests_what_was_meant(string name, string meant) => Assert.Equal(meant, Places.Closest(name));

    [Fact]
    public void The_union_has_27_members_and_the_area_three_more()
    {
        Assert.Equal(27, Places.All.Count(place => place.Length == 2 && place != "EU" && Places.IsWithin(place, "EU")));
        Assert.Equal(30, Places.All.Count(place => place.Length == 2 && place != "EU" && Places.IsWithin(place, "EEA")));
        Assert.Equal(249, Places.All.Count(place => place.Length == 2 && place != "EU"));
    }

    [Theory]
    [InlineData("bank", "finance", true)]
    [InlineData("finance", "bank", false)]
    [InlineData("CFD", "investments", true)]
    [InlineData("cfds", "finance", true)]
    [InlineData("beaute", "beauty", true)]
    [InlineData("real estate", "real-estate", true)]
    [InlineData("mortgage", "real-estate", true)]
    [InlineData("gaming", "gambling", false)]
    public void Industries_nest_too(string industry, string whole, bool within) => Assert.Equal(within, Industries.IsWithin(industry, whole));
}
