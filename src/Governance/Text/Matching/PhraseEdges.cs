namespace Governance.Text.Matching;

/// <summary>On which sides of a phrase the text must have a word edge.</summary>
[Flags]
public enum PhraseEdges
{
    /// <summary>A plain substring: <c>*</c> is an asterisk.</summary>
    None = 0,
    Left = 1,
    Right = 2,
    Both = Left | Right,
}
