using System.Collections.Immutable;
using Governance.Cli.Workspaces;
using Governance.Diagnostics;
using Governance.Formats.Findings;

namespace Governance.Cli.Check;

/// <summary>One run of <c>govern check</c>: policies first, then posts in bounded pieces on all cores, findings in the order of the posts.</summary>
internal sealed class CheckRun(Session session, CheckOptions options)
{
    private const int PiecesUnderWay = 64;
    private readonly RunTally _tally = new();

    public int Run()
    {
        if (!CheckSources.TryFind(session, options, out ImmutableArray<CheckSource> sources, out int failure))
            return failure;
        try
        {
            return Run(sources);
        }
        finally
        {
            foreach (CheckSource source in sources)
                source.Dispose();
        }
    }

    private int Run(ImmutableArray<CheckSource> sources)
    {
        ImmutableArray<Diagnostic> notes = [.. sources.SelectMany(source => source.Policy.Notes)];
        foreach (Diagnostic note in notes)
            _tally.Add(note);

        CheckedSheet? sheet = null;
        if (options.Output.HasSheet && !CheckedSheet.TryFind(session, sources, out sheet))
            return ExitCode.Usage;

        using (var output = new FindingsOutput(options.Output, session, sheet))
        using (var progress = new Progress(session))
        {
            var fingerprints = new FileFingerprints();
            output.Write(notes);
            Check(sources, batch =>
            {
                _tally.Add(batch.Tally);
                progress.Show(_tally.Drafts);
                if (!batch.Findings.IsEmpty)
                {
                    progress.Clear();
                    output.Write(PostPrefix.Apply(batch.Prefix, fingerprints.Complete(batch.Findings)));
                }
            });
            progress.Clear();
            if (_tally.Drafts > 0 || options.Staged || _tally.AtLeast(Severity.Info) > 0)
                output.End(Summary(sources));
        }

        if (_tally.Drafts > 0)
            return Code(sources);
        if (options.Staged && _tally.AtLeast(Severity.Info) == 0)
            return ExitCode.Clean;
        return options.Staged ? Code(sources) : NoPosts.Tell(session, [.. sources.Select(source => source.Policy)], sources.Sum(source => source.WithoutPlatform));
    }

    private void Check(ImmutableArray<CheckSource> sources, Action<CheckedBatch> hand)
    {
        using IEnumerator<Func<CheckedBatch>> pieces = sources.SelectMany(source => source.Pieces()).GetEnumerator();
        if (!pieces.MoveNext())
            return;
        Func<CheckedBatch> first = pieces.Current;
        if (!pieces.MoveNext())
        {
            // Threads would cost more than they bring.
            hand(first());
            return;
        }

        new OrderedParallel<Func<CheckedBatch>, CheckedBatch>(piece => piece(), session.Workers, PiecesUnderWay).Run(Rest(first, pieces), hand, session.Stop);
    }

    private static IEnumerable<Func<CheckedBatch>> Rest(Func<CheckedBatch> first, IEnumerator<Func<CheckedBatch>> others)
    {
        yield return first;
        do
            yield return others.Current;
        while (others.MoveNext());
    }

    private RunSummary Summary(ImmutableArray<CheckSource> sources)
    {
        RunSummary counted = _tally.ToSummary();
        int off = sources.Sum(source => source.Policy.RulesOff);
        return counted with
        {
            Packs = [.. sources.SelectMany(source => source.Policy.PackLabels).Distinct(StringComparer.Ordinal)],
            Rules = sources.SelectMany(source => source.Policy.Rules.Rules).Select(rule => rule.Descriptor),
            NotLookedAt = off == 0 ? counted.NotLookedAt : [.. counted.NotLookedAt, $"{Count.Of(off, "rule")} off"],
        };
    }

    private int Code(ImmutableArray<CheckSource> sources)
    {
        Severity threshold = options.FailOn ?? sources.Min(source => source.Policy.FailOn);
        return _tally.AtLeast(threshold) > 0 || _tally.Warnings > (options.MaxWarnings ?? int.MaxValue) ? ExitCode.Findings : ExitCode.Clean;
    }
}
