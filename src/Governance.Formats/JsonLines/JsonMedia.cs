using System.Text.Json;
using Governance.Posts;

namespace Governance.Formats;

/// <summary><c>media</c> of a JSON post: a file name, an object, or a list of them.</summary>
internal static class JsonMedia
{
    public static void Read(ref Utf8JsonReader reader, JsonLineParser draft)
    {
        switch (reader.TokenType)
        {
            case JsonTokenType.Null:
                return;
            case JsonTokenType.StartArray:
                while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
                    ReadItem(ref reader, draft);
                return;
            default:
                ReadItem(ref reader, draft);
                return;
        }
    }

    private static void ReadItem(ref Utf8JsonReader reader, JsonLineParser draft)
    {
        switch (reader.TokenType)
        {
            case JsonTokenType.String:
                string file = JsonText.Read(ref reader);
                draft.Add(new MediaItem(NamedOrFile(file), MediaKinds.IsKnown(file) ? null : file), []);
                return;
            case JsonTokenType.StartObject:
                ReadObject(ref reader, draft);
                return;
            case JsonTokenType.Null:
                return;
            default:
                draft.BadMedia(reader.TokenType == JsonTokenType.StartArray ? "a list in a list" : "a number or a boolean");
                reader.Skip();
                return;
        }
    }

    /// <summary><c>"media": ["image"]</c> says that there is a picture, without saying which.</summary>
    private static MediaKind NamedOrFile(string text) => MediaKinds.IsKnown(text) ? MediaKinds.Of(text, file: null) : MediaKinds.Of(kind: null, text);

    private static void ReadObject(ref Utf8JsonReader reader, JsonLineParser draft)
    {
        var item = new MediaItem(MediaKind.Unknown, File: null);
        List<(string, string)> texts = [];
        string? kind = null;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            string key = JsonText.Read(ref reader).ToLowerInvariant();
            reader.Read();
            string? value = JsonLineParser.ScalarText(ref reader);
            if (value is null)
            {
                reader.Skip();
                continue;
            }

            switch (key)
            {
                case "file" or "path" or "url" or "src":
                    item = item with { File = value };
                    break;
                case "alt":
                    item = item with { Alt = value };
                    texts.Add((FieldNames.Alt, value));
                    break;
                case "text":
                    item = item with { Text = value };
                    texts.Add((FieldNames.MediaText, value));
                    break;
                case "transcript":
                    item = item with { Transcript = value };
                    texts.Add((FieldNames.Transcript, value));
                    break;
                case "seconds":
                    if (MediaKinds.TryParseSeconds(value, out double seconds))
                        item = item with { Seconds = seconds };
                    else
                        draft.BadMedia($"“{value}” for its seconds");
                    break;
                case "retouched":
                    if (bool.TryParse(value, out bool retouched))
                        item = item with { Retouched = retouched };
                    else
                        draft.BadMedia($"“{value}” for “retouched”");
                    break;
                case "rights":
                    item = item with { Rights = value };
                    break;
                case "kind" or "type":
                    kind = value;
                    break;
            }
        }

        draft.Add(item with { Kind = MediaKinds.Of(kind, item.File) }, texts.ToArray());
    }
}
