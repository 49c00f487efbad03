using System.Runtime.ExceptionServices;

namespace Governance.Cli.Check;

/// <summary>
/// Works on several items at once and hands the results over in the order of the items. At most <c>window</c> of them are under
/// way or waiting, so memory does not grow with their number.
/// </summary>
internal sealed class OrderedParallel<TItem, TResult>(Func<TItem, TResult> work, int workers, int window)
{
    private readonly Lock _source = new();
    private readonly object _gate = new();
    private readonly TResult?[] _results = new TResult?[window];
    private readonly bool[] _ready = new bool[window];
    private IEnumerator<TItem>? _items;
    private long _taken;
    private long _handed;
    private volatile bool _ended;
    private ExceptionDispatchInfo? _failure;

    public void Run(IEnumerable<TItem> items, Action<TResult> hand, CancellationToken stop)
    {
        _items = items.GetEnumerator();
        Thread[] threads = [.. Enumerable.Range(0, workers).Select(_ => new Thread(Work) { IsBackground = true })];
        foreach (Thread thread in threads)
            thread.Start();
        try
        {
            while (TryNext(out TResult? result, stop))
                hand(result!);
        }
        catch
        {
            // Nobody waits for the workers: one that reads standard input would keep a stopped run from ending.
            End();
            throw;
        }

        End();
        foreach (Thread thread in threads)
            thread.Join();
        _items.Dispose();
        _failure?.Throw();
    }

    private void End()
    {
        lock (_gate)
        {
            _ended = true;
            Monitor.PulseAll(_gate);
        }
    }

    private bool TryNext(out TResult? result, CancellationToken stop)
    {
        lock (_gate)
        {
            int slot = (int)(_handed % window);
            while (!_ready[slot])
            {
                stop.ThrowIfCancellationRequested();
                if (_failure is not null || (_ended && _handed == _taken))
                {
                    result = default;
                    return false;
                }

                Monitor.Wait(_gate, TimeSpan.FromMilliseconds(100));
            }

            result = _results[slot];
            _results[slot] = default;
            _ready[slot] = false;
            _handed++;
            Monitor.PulseAll(_gate);
            return true;
        }
    }

    private void Work()
    {
        try
        {
            while (TryTake(out TItem? item, out long number))
            {
                TResult result = work(item!);
                lock (_gate)
                {
                    _results[number % window] = result;
                    _ready[number % window] = true;
                    Monitor.PulseAll(_gate);
                }
            }
        }
        catch (Exception error)
        {
            lock (_gate)
            {
                _failure ??= ExceptionDispatchInfo.Capture(error);
                _ended = true;
                Monitor.PulseAll(_gate);
            }
        }
    }

    /// <summary>One worker at a time fetches the next item; the results of the others go on being handed over meanwhile.</summary>
    private bool TryTake(out TItem? item, out long number)
    {
        lock (_source)
        {
            lock (_gate)
            {
                while (!_ended && _taken - _handed >= window)
                    Monitor.Wait(_gate);
            }

            if (_ended || !_items!.MoveNext())
            {
                End();
                (item, number) = (default, 0);
                return false;
            }

            item = _items.Current;
            lock (_gate)
                number = _taken++;
            return true;
        }
    }
}
