namespace Governance.Rules.Patterns;

/// <summary>Ends the reading of a regex; it never leaves <see cref="Pattern.TryCreate"/>.</summary>
internal sealed class PatternException(string reason, int position) : Exception(reason)
{
    public int Position { get; } = position;
}
