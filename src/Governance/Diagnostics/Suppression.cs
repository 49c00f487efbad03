using Governance.Text;

namespace Governance.Diagnostics;

/// <summary>“Not here, because …”: takes findings of one rule out of one draft.</summary>
/// <param name="Rule">id or name</param>
/// <param name="Reason">empty where the author gave none: it has no effect, and whoever read it has said so</param>
/// <param name="Covers">where its findings must start, as a span of the location's source; null for the whole draft</param>
public sealed record Suppression(string Rule, string Reason, TextLocation Location, TextSpan? Covers = null);
