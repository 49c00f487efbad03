using System.Collections.Immutable;
using Governance.Diagnostics;
using Governance.Posts;

namespace Governance.Formats;

/// <summary>What a file holds, and what is wrong with it.</summary>
public sealed record ReadResult(ImmutableArray<Draft> Drafts, ImmutableArray<Diagnostic> Diagnostics);
