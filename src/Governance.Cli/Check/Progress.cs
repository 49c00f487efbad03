using System.Diagnostics;
using System.Globalization;

namespace Governance.Cli.Check;

/// <summary>How far a long run has come, on a terminal only and only once it takes long.</summary>
internal sealed class Progress(Session session) : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan Step = TimeSpan.FromMilliseconds(200);
    private readonly Stopwatch _watch = Stopwatch.StartNew();
    private TimeSpan _next = Patience;
    private bool _shown;

    public void Show(int drafts)
    {
        if (!session.ErrorIsTerminal || _watch.Elapsed < _next)
            return;
        _next = _watch.Elapsed + Step;
        _shown = true;
        session.Error.Write(string.Create(CultureInfo.InvariantCulture, $"\r{drafts:N0} posts checked …"));
    }

    public void Clear()
    {
        if (!_shown)
            return;
        session.Error.Write("\r\e[K");
        _shown = false;
    }

    public void Dispose() => Clear();
}
