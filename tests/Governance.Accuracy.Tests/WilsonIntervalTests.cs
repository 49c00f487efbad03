namespace Governance.Accuracy.Tests;

public sealed class WilsonIntervalTests
{
    [Theory]
    [InlineData(0, 10, 0, 0.2775)]
    [InlineData(5, 10, 0.2366, 0.7634)]
    [InlineData(10, 10, 0.7225, 1)]
    [InlineData(3, 107, 0.0096, 0.0792)]
    public void Agrees_with_published_values(int count, int of, double from, double to)
    {
        WilsonInterval interval = WilsonInterval.Of(count, of);

        Assert.Equal(from, interval.From, 0.0001);
        Assert.Equal(to, interval.To, 0.0001);
    }
}
