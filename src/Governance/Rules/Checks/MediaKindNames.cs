using Governance.Posts;

namespace Governance.Rules.Checks;

/// <summary>Kinds of media as rules, profiles and messages call them.</summary>
internal static class MediaKindNames
{
    public static string Of(MediaKind kind) => kind switch
    {
        MediaKind.Image => "image",
        MediaKind.Gif => "gif",
        MediaKind.Video => "video",
        MediaKind.Audio => "audio",
        MediaKind.Document => "document",
        _ => "medium",
    };
}
