using System.Collections.Immutable;
using Governance.Diagnostics;

namespace Governance.Cli.Check;

/// <summary>What checking one file, or one piece of a stream, came to.</summary>
/// <param name="Prefix">what stands before the paths of its findings when they are shown</param>
internal sealed record CheckedBatch(ImmutableArray<Diagnostic> Findings, string Prefix, RunTally Tally);
