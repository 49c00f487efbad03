using Governance.Packs.Shapes;
using Governance.Posts;

namespace Governance.Packs.Readers;

internal static class MediaKinds
{
    public static ChoiceShape<MediaKind> Shape { get; } = new("kind of media",
        ("image", MediaKind.Image), ("gif", MediaKind.Gif), ("video", MediaKind.Video), ("audio", MediaKind.Audio), ("document", MediaKind.Document));
}
