namespace Governance.Text;

/// <summary>One trick at one place of the original text.</summary>
public readonly record struct Evasion(TextSpan Span, EvasionKind Kind);
