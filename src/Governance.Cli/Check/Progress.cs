using System.Diagnostics;
using System.Globalization;

namespace Governance.Cli.Check;

/// <summary>How far a long run has come, on a terminal only and only once it takes long.</summary>
internal sealed class Progress : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan Step = TimeSpan.FromMilliseconds(200);
    private readonly Session _session;
    private readonly Stopwatch _watch = Stopwatch.StartNew();
    private readonly Lock _gate = new();
    private readonly CancellationTokenRegistration _onStop;
    private TimeSpan _next = Patience;
    private int _shown;

    public Progress(Session session)
    {
        _session = session;
        if (session.ErrorIsTerminal)
            _onStop = session.Stop.Register(Clear);
    }

    public void Show(int drafts)
    {
        if (!_session.ErrorIsTerminal || _watch.Elapsed < _next)
            return;
        lock (_gate)
        {
            if (_session.Stop.IsCancellationRequested)
                return;
            _next = _watch.Elapsed + Step;
            string line = string.Create(CultureInfo.InvariantCulture, $"{drafts:N0} posts checked …");
            if (line.Length >= _session.Columns)
                return;
            _session.Error.Write($"\r{line}");
            _shown = line.Length;
        }
    }

    /// <summary>With spaces: every terminal knows them.</summary>
    public void Clear()
    {
        lock (_gate)
        {
            if (_shown == 0)
                return;
            _session.Error.Write($"\r{new string(' ', _shown)}\r");
            _shown = 0;
        }
    }

    public void Dispose()
    {
        _onStop.Dispose();
        Clear();
    }
}
