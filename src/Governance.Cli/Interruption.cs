using System.Runtime.InteropServices;

namespace Governance.Cli;

/// <summary>Ctrl-C and the like: a run that asked to hear of it is told to stop, and is ended where it does not.</summary>
internal sealed class Interruption : IDisposable
{
    private static readonly TimeSpan TimeToStop = TimeSpan.FromMilliseconds(500);

    private readonly CancellationTokenSource _stop = new();
    private PosixSignalRegistration[] _signals = [];
    private volatile int _code;

    /// <summary>Listening takes a thread. A run that ends sooner than anybody can stop it does without.</summary>
    public CancellationToken Listen()
    {
        if (_signals.Length == 0)
        {
            _signals =
            [
                PosixSignalRegistration.Create(PosixSignal.SIGINT, context => End(context, ExitCode.Interrupted)),
                PosixSignalRegistration.Create(PosixSignal.SIGTERM, context => End(context, ExitCode.Terminated)),
                PosixSignalRegistration.Create(PosixSignal.SIGHUP, context => End(context, ExitCode.HungUp)),
            ];
        }

        return _stop.Token;
    }

    /// <param name="code">of a run that was left alone</param>
    public int CodeOr(int code) => _code == 0 ? code : _code;

    public void Dispose()
    {
        foreach (PosixSignalRegistration signal in _signals)
            signal.Dispose();
        _stop.Dispose();
    }

    private void End(PosixSignalContext context, int code)
    {
        context.Cancel = true;
        if (_code != 0)
            return;
        _code = code;
        _stop.Cancel();
        // Whoever waits for standard input does not hear of it.
        Thread.Sleep(TimeToStop);
        Environment.Exit(code);
    }
}
