namespace Governance.Cli;

/// <summary>What surrounds one run: its streams, its terminal, its place and its day. Tests hand in their own.</summary>
public sealed class Session : IDisposable
{
    private const int WidthWithoutTerminal = 80;
    private StreamWriter? _text;
    private CancellationToken? _stop;

    public required Stream Input { get; init; }

    public required Stream Output { get; init; }

    public required TextWriter Error { get; init; }

    public required string WorkingDirectory { get; init; }

    /// <summary>What <c>--as-of</c> is unless given.</summary>
    public required DateOnly Today { get; init; }

    public bool OutputIsTerminal { get; init; }

    public bool ErrorIsTerminal { get; init; }

    /// <summary>Columns of the terminal.</summary>
    public int Columns { get; init; } = WidthWithoutTerminal;

    /// <summary>The user asked for no colour anywhere (<c>NO_COLOR</c>, or a terminal that has none).</summary>
    public bool NoColor { get; set; }

    /// <summary>Where compiled packs are kept; null where the system names no such place.</summary>
    public string? CacheFolder { get; init; }

    /// <summary>How many threads check posts.</summary>
    public int Workers { get; init; } = Environment.ProcessorCount;

    /// <summary>Gives what is set when the user stops the run.</summary>
    public Func<CancellationToken> Listen { get; init; } = static () => CancellationToken.None;

    /// <summary>Set when the user stops the run. Who never asks for it is stopped by the system, with nothing left behind.</summary>
    public CancellationToken Stop => _stop ??= Listen();

    /// <summary>Whether the user stopped a run that listens.</summary>
    public bool IsStopped => _stop is { IsCancellationRequested: true };

    /// <summary>This session, without colours where the command was told so.</summary>
    public Session Plain(bool noColor)
    {
        NoColor |= noColor;
        return this;
    }

    /// <summary>Standard output as UTF-8 text.</summary>
    public TextWriter Text => _text ??= Utf8.Writer(Output);

    /// <summary>Columns to wrap to; null where the output is no terminal.</summary>
    public int? Width => OutputIsTerminal ? Math.Max(20, Columns) : null;

    public bool Color => OutputIsTerminal && !NoColor;

    public void Flush() => _text?.Flush();

    public void Dispose()
    {
        try
        {
            _text?.Flush();
        }
        catch (IOException)
        {
            // Said already, by whoever wrote last.
        }
    }
}
