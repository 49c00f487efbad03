using Governance.Packs.Shapes;
using Governance.Posts;

namespace Governance.Packs.Readers;

/// <summary>A medium of an example.</summary>
internal static class MediaItemReader
{
    private static readonly Key<MediaKind> Kind = new("kind", MediaKinds.Shape, "image, gif, video, audio or document");

    private static readonly Key<string> File = new("file", TextShape.Label, "its file");

    private static readonly Key<string> Alt = new("alt", TextShape.Prose, "what it shows, for those who cannot see it");

    private static readonly Key<string> Text = new("text", TextShape.Prose, "the words inside it");

    private static readonly Key<string> Transcript = new("transcript", TextShape.Prose, "the words spoken in it");

    private static readonly Key<double> Seconds = new("seconds", NumberShape.Any, "how long it runs");

    private static readonly Key<bool> Retouched = new("retouched", BooleanShape.Instance, "whether it was retouched");

    private static readonly Key<string> Rights = new("rights", TextShape.Label, "who allows its use");

    public static MapShape<MediaItem> Shape { get; } = new("medium", [Kind, File, Alt, Text, Transcript, Seconds, Retouched, Rights], map =>
        new MediaItem(map.Get(Kind, MediaKind.Image), map.Find(File))
        {
            Alt = map.Find(Alt),
            Text = map.Find(Text),
            Transcript = map.Find(Transcript),
            Seconds = map.FindValue(Seconds),
            Retouched = map.FindValue(Retouched),
            Rights = map.Find(Rights),
            Location = map.Location,
        });
}
