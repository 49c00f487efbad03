using Governance.Text;

namespace Governance.Posts;

/// <summary>A picture, video or other file that goes out with a post. Its texts are fields of the draft.</summary>
public sealed record MediaItem(MediaKind Kind, string? File)
{
    /// <summary>Null where nobody said; empty where it was said to be decorative.</summary>
    public string? Alt { get; init; }

    /// <summary>The words inside the picture; null where nobody said.</summary>
    public string? Text { get; init; }

    public string? Transcript { get; init; }

    public double? Seconds { get; init; }

    public bool? Retouched { get; init; }

    public string? Rights { get; init; }

    public TextLocation? Location { get; init; }
}

public enum MediaKind
{
    Unknown,
    Image,
    Gif,
    Video,
    Audio,
    Document,
}
