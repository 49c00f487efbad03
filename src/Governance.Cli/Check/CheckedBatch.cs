using System.Collections.Immutable;
using Governance.Diagnostics;

namespace Governance.Cli.Check;

/// <summary>What checking one file, or one piece of a stream, came to.</summary>
internal sealed record CheckedBatch(ImmutableArray<Diagnostic> Findings, RunTally Tally);
