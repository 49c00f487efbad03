using System.Globalization;
using Governance.Posts;

namespace Governance.Formats;

/// <summary><c>media</c>: one file or a list; each a name, or a map of <c>file alt text transcript seconds retouched rights kind</c>.</summary>
internal static class MediaReader
{
    private const string Expected = "a file name, or file, alt, text, transcript, seconds, retouched, rights, kind";

    public static void Read(DataNode node, DraftBuilder draft)
    {
        switch (node)
        {
            case DataScalar { Kind: DataKind.Null }:
                return;
            case DataList list:
                foreach (DataNode item in list.Items)
                    ReadItem(item, draft);
                return;
            default:
                ReadItem(node, draft);
                return;
        }
    }

    private static void ReadItem(DataNode node, DraftBuilder draft)
    {
        switch (node)
        {
            case DataScalar { Kind: DataKind.Null }:
                return;
            case DataScalar file:
                draft.Add(new MediaItem(MediaKinds.Of(kind: null, file.Value), file.Value) { Location = draft.At(file.Span) }, []);
                return;
            case DataMap map:
                ReadMap(map, draft);
                return;
            default:
                draft.Findings.Add(FormatDescriptors.UnexpectedShape, draft.At(node.Span), ("key", "media"), ("expected", Expected), ("found", MetadataReader.Describe(node)));
                return;
        }
    }

    private static void ReadMap(DataMap map, DraftBuilder draft)
    {
        var item = new MediaItem(MediaKind.Unknown, File: null) { Location = draft.At(map.Span) };
        List<(string, DataScalar)> texts = [];
        string? kind = null;
        foreach (DataEntry entry in map.Entries)
        {
            string key = entry.Key.Trim().ToLowerInvariant();
            if (entry.Value is not DataScalar value)
            {
                draft.Findings.Add(FormatDescriptors.UnexpectedShape, draft.At(entry.Value.Span), ("key", $"media.{key}"), ("expected", "a single value"), ("found", MetadataReader.Describe(entry.Value)));
                continue;
            }

            if (value.Kind == DataKind.Null)
                continue;
            switch (key)
            {
                case "file" or "path" or "url" or "src":
                    item = item with { File = value.Value };
                    break;
                case "alt":
                    item = item with { Alt = value.Value };
                    texts.Add((FieldNames.Alt, value));
                    break;
                case "text":
                    item = item with { Text = value.Value };
                    texts.Add((FieldNames.MediaText, value));
                    break;
                case "transcript":
                    item = item with { Transcript = value.Value };
                    texts.Add((FieldNames.Transcript, value));
                    break;
                case "seconds":
                    if (MediaKinds.TryParseSeconds(value.Value, out double seconds))
                        item = item with { Seconds = seconds };
                    else
                        draft.Findings.Add(FormatDescriptors.UnexpectedShape, draft.At(value.Span), ("key", "media.seconds"), ("expected", "a number of seconds"), ("found", $"“{value.Value}”"));
                    break;
                case "retouched":
                    if (bool.TryParse(value.Value, out bool retouched))
                        item = item with { Retouched = retouched };
                    else
                        draft.Findings.Add(FormatDescriptors.UnexpectedShape, draft.At(value.Span), ("key", "media.retouched"), ("expected", "true or false"), ("found", $"“{value.Value}”"));
                    break;
                case "rights":
                    item = item with { Rights = value.Value };
                    break;
                case "kind" or "type":
                    kind = value.Value;
                    if (!MediaKinds.IsKnown(kind))
                        draft.Findings.Add(FormatDescriptors.UnexpectedShape, draft.At(value.Span), ("key", "media.kind"), ("expected", "image, gif, video, audio or document"), ("found", $"“{kind}”"));
                    break;
            }
        }

        draft.Add(item with { Kind = MediaKinds.Of(kind, item.File) }, texts.ToArray());
    }
}

internal static class MediaKinds
{
    public static bool IsKnown(string kind) => Named(kind) != MediaKind.Unknown;

    /// <summary>By name where one is given, else by the file's ending.</summary>
    public static MediaKind Of(string? kind, string? file)
    {
        MediaKind named = kind is null ? MediaKind.Unknown : Named(kind);
        return named != MediaKind.Unknown || file is null ? named : OfFile(file);
    }

    public static bool TryParseSeconds(string text, out double seconds) =>
        double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out seconds) && double.IsFinite(seconds) && seconds >= 0;

    private static MediaKind Named(string kind) => kind.Trim().ToLowerInvariant() switch
    {
        "image" or "photo" or "picture" => MediaKind.Image,
        "gif" => MediaKind.Gif,
        "video" or "reel" => MediaKind.Video,
        "audio" => MediaKind.Audio,
        "document" or "pdf" => MediaKind.Document,
        _ => MediaKind.Unknown,
    };

    private static MediaKind OfFile(string file)
    {
        int end = file.AsSpan().IndexOfAny('?', '#');
        ReadOnlySpan<char> path = end < 0 ? file : file.AsSpan(0, end);
        int dot = path.LastIndexOf('.');
        return dot < 0 || path.Length - dot > 6 ? MediaKind.Unknown : path[(dot + 1)..].ToString().ToLowerInvariant() switch
        {
            "jpg" or "jpeg" or "png" or "webp" or "avif" or "heic" or "svg" or "bmp" or "tif" or "tiff" => MediaKind.Image,
            "gif" => MediaKind.Gif,
            "mp4" or "mov" or "webm" or "m4v" or "avi" or "mkv" => MediaKind.Video,
            "mp3" or "m4a" or "wav" or "ogg" or "flac" or "aac" => MediaKind.Audio,
            "pdf" or "doc" or "docx" or "ppt" or "pptx" => MediaKind.Document,
            _ => MediaKind.Unknown,
        };
    }
}
