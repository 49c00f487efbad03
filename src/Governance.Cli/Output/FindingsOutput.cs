using Governance.Cli.Check;
using Governance.Diagnostics;
using Governance.Formats.Findings;

namespace Governance.Cli;

/// <summary>All formats of one run, written side by side. A file appears once it is whole.</summary>
internal sealed class FindingsOutput : IDisposable
{
    private readonly List<(FindingsFormatter Formatter, AtomicFile? File)> _all = [];
    private readonly bool _onTerminal;

    /// <param name="sheet">what <c>csv</c> gives back; null where that is not asked for</param>
    public FindingsOutput(OutputPlan plan, Session session, CheckedSheet? sheet)
    {
        _onTerminal = session.OutputIsTerminal;
        try
        {
            foreach (OutputTarget target in plan.Targets)
            {
                AtomicFile? file = target.File is null ? null : new AtomicFile(Path.Combine(session.WorkingDirectory, target.File), session.Stop);
                _all.Add((Create(target, file?.Stream ?? session.Output, session, sheet), file));
            }
        }
        catch
        {
            Dispose();
            throw;
        }
    }

    public void Write(IReadOnlyList<Diagnostic> findings) => Written(() =>
    {
        foreach ((FindingsFormatter formatter, AtomicFile? file) in _all)
        {
            formatter.Write(findings);
            // Whole findings between two lines of progress; and a run that is stopped leaves no colour behind.
            if (file is null && _onTerminal)
                formatter.Flush();
        }
    });

    public void End(RunSummary summary) => Written(() =>
    {
        foreach ((FindingsFormatter formatter, AtomicFile? file) in _all)
        {
            formatter.End(summary);
            file?.Commit();
        }
    });

    public void Dispose()
    {
        foreach ((FindingsFormatter formatter, AtomicFile? file) in _all)
        {
            formatter.Dispose();
            file?.Dispose();
        }
    }

    private static void Written(Action write)
    {
        try
        {
            write();
        }
        catch (ArgumentOutOfRangeException error) when (error.ParamName == "value")
        {
            // So the framework calls a file that grows beyond what the system lets it.
            throw new IOException(error.Message, error);
        }
    }

    private static FindingsFormatter Create(OutputTarget target, Stream stream, Session session, CheckedSheet? sheet) => target.Format switch
    {
        "json" => new JsonFormatter(stream),
        "jsonl" => new JsonLinesFormatter(stream),
        "sarif" => new SarifFormatter(stream, Application.Version),
        "github" => new GitHubFormatter(Utf8.Writer(stream)),
        OutputPlan.Sheet => new SheetFormatter(stream, sheet!.Name, sheet.Bytes, sheet.Options, new TextFormatter(session.Error, default)),
        _ => new TextFormatter(Utf8.Writer(stream), target.File is null ? new TextStyle(session.Width, session.Color) : default),
    };
}
