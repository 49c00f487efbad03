using Governance.Text;

namespace Governance.Tone;

/// <summary>Something in a text that moves a dimension of its tone.</summary>
/// <param name="Span">empty for what no single stretch shows, such as the length of the words</param>
/// <param name="Label">the word itself, or what it is</param>
/// <param name="Weight">how far and which way, in the dimension's own measure</param>
public readonly record struct ToneSign(TextSpan Span, string Label, double Weight);
