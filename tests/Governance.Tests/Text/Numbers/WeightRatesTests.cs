using Governance.Text.Numbers;

namespace Governance.Tests.Text.Numbers;

public sealed class WeightRatesTests
{
    [Theory]
    [InlineData("Drop 10lb in 7 days", 10)]
    [InlineData("Lose 2 kg a week", 4.41)]
    [InlineData("lost 40 pounds in a month", 9.21)]
    [InlineData("a stone in two weeks", 7)]
    [InlineData("In just 10 days she was 15-lbs lighter", 10.5)]
    [InlineData("Lose 1-2 lb a week", 2)]
    [InlineData("1.5 lbs weekly", 1.5)]
    [InlineData("lost 52 lb in a year", 1.0)]
    [InlineData("twenty pounds over a weekend", 70)]
    [InlineData("5 Kilo in 14 Tagen", 5.51)]
    public void Reads_a_weight_and_its_time(string text, double poundsAWeek)
    {
        FoundValue rate = Assert.Single(WeightRates.Find(text, commaDecimals: false));

        Assert.Equal(ValueKind.WeightRate, rate.Kind);
        Assert.Equal(poundsAWeek, (double)rate.Number, precision: 1);
    }

    [Theory]
    [InlineData("A 10 lb bag of flour. Ready in 7 days.")]
    [InlineData("In 7 days we ship")]
    [InlineData("10 lb")]
    [InlineData("")]
    public void Leaves_a_weight_without_a_time_alone(string text) =>
        Assert.Empty(WeightRates.Find(text, commaDecimals: false));

    [Fact]
    public void Gives_each_time_to_one_weight() =>
        Assert.Equal([10m, 5m], WeightRates.Find("10 lb in 1 week, then 20 lb in 4 weeks", commaDecimals: false).Select(rate => Math.Round(rate.Number)));
}
