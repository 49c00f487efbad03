namespace Governance.Cli;

/// <summary>Nobody reads standard output any more, as after <c>govern check | head</c>.</summary>
internal sealed class ClosedOutputException() : IOException("nobody reads it any more");
