using Governance.Text;

namespace Governance.Rules;

/// <summary>Something that posts state and that somebody answers for, such as a firm's loss rate.</summary>
/// <param name="Value">as posts are to state it</param>
/// <param name="Owner">who keeps it true</param>
/// <param name="Evidence">where it is proved</param>
/// <param name="Until">last day on which it may be stated; null for as long as nobody takes it back</param>
public sealed record Fact(string Name, string Value, string? Owner = null, string? Evidence = null, DateOnly? Until = null)
{
    public TextLocation? Location { get; init; }

    public bool IsExpiredOn(DateOnly day) => Until < day;
}
