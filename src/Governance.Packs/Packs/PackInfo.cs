using Governance.Text;

namespace Governance.Packs.Packs;

/// <summary>What a pack says of itself.</summary>
/// <param name="Path">where pack.yml stands</param>
public sealed record PackInfo(string Id, string Version, string Title, string Path)
{
    public string? Owner { get; init; }

    /// <summary>When its facts were last read.</summary>
    public DateOnly? AsOf { get; init; }

    public DateOnly? ReviewBy { get; init; }

    public TextLocation? ReviewByLocation { get; init; }
}
