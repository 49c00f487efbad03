namespace Governance.Platforms;

/// <summary>Where a post is cut off (“see more”). An estimate unless the origin is the platform itself.</summary>
/// <param name="Surface">mobile, desktop</param>
/// <param name="Characters">graphemes before the cut; null where only lines count</param>
public sealed record Fold(string Field, string Surface, int? Characters, int? Lines, Origin Origin)
{
    /// <summary>About how many characters a line holds; without it only line ends make lines.</summary>
    public int? LineWidth { get; init; }
}
