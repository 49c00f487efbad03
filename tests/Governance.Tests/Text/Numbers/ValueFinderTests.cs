using System.Globalization;
using Governance.Text.Numbers;

namespace Governance.Tests.Text.Numbers;

public sealed class ValueFinderTests
{
    [Theory]
    [InlineData("1,234.56 pieces", "Number 1234.56")]
    [InlineData("1.234,56 pieces", "Number 1234.56")]
    [InlineData("1 234 567 pieces", "Number 1234567")]
    [InlineData("1,234 pieces", "Number 1234")]
    [InlineData("1.234 pieces", "Number 1.234")]
    [InlineData("0,125 pieces", "Number 0.125")]
    [InlineData("12’345 pieces", "Number 12345")]
    [InlineData("20 %", "Percent 20")]
    [InlineData("20per cent", "Percent 20")]
    [InlineData("3,5 Prozent", "Percent 3.5")]
    [InlineData("74-89% of them", "Percent 74|Percent 89")]
    [InlineData("-5%", "Percent -5")]
    [InlineData("$5k and 20 €, kr 99", "Price 5000|Price 20|Price 99")]
    [InlineData("US$2.5 million", "Price 2500000")]
    [InlineData("1:500 or 500x", "Ratio 500|Ratio 500")]
    [InlineData("B2B, covid19, 401k", "Number 401000")]
    [InlineData("at 10:30", "Number 10|Number 30")]
    public void Reads_numbers_as_people_write_them(string text, string expected) => Assert.Equal(expected, Show(text, DateOrder.Unstated));

    [Theory]
    [InlineData("2026-11-22", "2026-11-22")]
    [InlineData("22.11.2026", "2026-11-22")]
    [InlineData("22/11/2026", "2026-11-22")]
    [InlineData("11/22/2026", "2026-11-22")]
    [InlineData("22 November 2026", "2026-11-22")]
    [InlineData("Nov. 22nd, 2026", "2026-11-22")]
    [InlineData("22. Dezember 2026", "2026-12-22")]
    [InlineData("1er décembre 2026", "2026-12-01")]
    [InlineData("22 de noviembre de 2026", "2026-11-22")]
    [InlineData("3 January", "2027-01-03")]
    public void Reads_dates_in_several_languages(string text, string expected) => Assert.Equal("Date " + expected, Show(text, DateOrder.Unstated));

    [Fact]
    public void An_ambiguous_date_needs_to_be_told()
    {
        Assert.DoesNotContain("Date", Show("03/04/2026", DateOrder.Unstated), StringComparison.Ordinal);
        Assert.Equal("Date 2026-04-03", Show("03/04/2026", DateOrder.DayFirst));
        Assert.Equal("Date 2026-03-04", Show("03/04/2026", DateOrder.MonthFirst));
    }

    [Fact]
    public void A_comma_before_three_digits_is_read_by_language()
    {
        Assert.Equal("Number 1.234", Show("1,234", DateOrder.Unstated, commaDecimals: true));
        Assert.Equal("Number 1234", Show("1.234", DateOrder.Unstated, commaDecimals: true));
    }

    private static string Show(string text, DateOrder order, bool commaDecimals = false) =>
        string.Join('|', new ValueFinder(order, commaDecimals, Lint.Today).Find(text).Select(Show));

    private static string Show(FoundValue value) => value.Kind == ValueKind.Date
        ? "Date " + DateOnly.FromDayNumber((int)value.Number).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)
        : $"{value.Kind} {value.Number.ToString("0.######", CultureInfo.InvariantCulture)}";
}
