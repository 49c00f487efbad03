using Governance.Cli.Check;

namespace Governance.Tests.Check;

public sealed class OrderedParallelTests
{
    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(1000)]
    public void Hands_everything_over_in_order(int count)
    {
        List<int> handed = [];

        new OrderedParallel<int, int>(Squared, workers: 4, window: 8).Run(Enumerable.Range(0, count), handed.Add, CancellationToken.None);

        Assert.Equal(Enumerable.Range(0, count).Select(number => number * number), handed);

        static int Squared(int number)
        {
            if (number % 7 == 0)
                Thread.Yield();
            return number * number;
        }
    }

    [Fact]
    public void Takes_no_more_than_the_window_ahead()
    {
        int taken = 0;
        int farthest = 0;
        int handed = 0;

        new OrderedParallel<int, int>(number => number, workers: 3, window: 5).Run(Items(), _ => handed++, CancellationToken.None);

        Assert.Equal(200, handed);
        Assert.InRange(farthest, 1, 6);

        IEnumerable<int> Items()
        {
            for (int i = 0; i < 200; i++)
            {
                taken++;
                farthest = Math.Max(farthest, taken - Volatile.Read(ref handed));
                yield return i;
            }
        }
    }

    [Fact]
    public void A_failure_of_a_worker_reaches_the_caller() =>
        Assert.Throws<InvalidOperationException>(() => new OrderedParallel<int, int>(
            number => number == 5 ? throw new InvalidOperationException("five") : number, workers: 2, window: 4).Run(Enumerable.Range(0, 100), _ => { }, CancellationToken.None));

    [Fact]
    public void A_failure_of_the_source_reaches_the_caller()
    {
        Assert.Throws<InvalidOperationException>(() => new OrderedParallel<int, int>(number => number, workers: 2, window: 4).Run(Items(), _ => { }, CancellationToken.None));

        static IEnumerable<int> Items()
        {
            yield return 1;
            throw new InvalidOperationException("source");
        }
    }

    [Fact]
    public void A_failure_of_the_receiver_ends_the_workers() =>
        Assert.Throws<IOException>(() => new OrderedParallel<int, int>(number => number, workers: 2, window: 4).Run(Enumerable.Range(0, 100), _ => throw new IOException("full"), CancellationToken.None));

    [Fact]
    public void Stops_when_the_user_asks()
    {
        using var stop = new CancellationTokenSource();
        stop.Cancel();
        using var blocked = new ManualResetEventSlim();

        Assert.Throws<OperationCanceledException>(() => new OrderedParallel<int, int>(
            number =>
            {
                blocked.Wait(TimeSpan.FromSeconds(5));
                return number;
            },
            workers: 2,
            window: 4).Run(Enumerable.Range(0, 100), _ => { }, stop.Token));
        blocked.Set();
    }
}
