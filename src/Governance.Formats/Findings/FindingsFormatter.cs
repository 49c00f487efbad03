using Governance.Diagnostics;

namespace Governance.Formats.Findings;

/// <summary>
/// Writes findings as they come, one batch of drafts or files after another, so that memory does not grow with their number.
/// Same findings, same bytes.
/// </summary>
public abstract class FindingsFormatter : IDisposable
{
    /// <param name="findings">of one or more whole files or drafts, in the order to be shown; suppressed ones among them</param>
    public abstract void Write(IReadOnlyList<Diagnostic> findings);

    /// <summary>Writes the end. Called once, also where nothing was found.</summary>
    public abstract void End(RunSummary summary);

    /// <summary>Hands what has been written so far to the stream beneath.</summary>
    public abstract void Flush();

    public virtual void Dispose() => GC.SuppressFinalize(this);
}
