namespace Governance.Diagnostics;

/// <summary>How much a finding matters; ordered.</summary>
public enum Severity
{
    Off,
    Info,
    Warning,
    Error,
}

/// <summary>How sure the rule's author is of the fact behind it.</summary>
public enum Confidence
{
    /// <summary>Known, not re-read: at most a warning until a firm adopts it.</summary>
    Known,

    Secondhand,
    Read,
}
