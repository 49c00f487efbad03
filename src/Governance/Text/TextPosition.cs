namespace Governance.Text;

/// <param name="Line">1-based</param>
/// <param name="Column">1-based, in UTF-16 code units</param>
/// <param name="Offset">0-based, in UTF-16 code units</param>
public readonly record struct TextPosition(int Line, int Column, int Offset);
