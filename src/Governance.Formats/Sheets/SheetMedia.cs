using System.Collections.Immutable;
using Governance.Posts;

namespace Governance.Formats;

/// <summary>Media columns: several files in a cell or one column each, with alternative texts in the same order.</summary>
internal static class SheetMedia
{
    internal delegate DraftField FieldMaker(string name, string text, int row, string column, int mediaIndex);

    public static ImmutableArray<MediaItem> Read(
        IEnumerable<(SheetColumn Column, string Text)> files, IEnumerable<(SheetColumn Column, string Text)> alts, int row, FieldMaker fieldOf, List<DraftField> fields)
    {
        List<MediaItem> media = [];
        foreach ((SheetColumn column, string text) in files)
        {
            foreach (string file in Split(text))
                media.Add(new MediaItem(KindOf(column, file), file));
        }

        int index = 0;
        foreach ((SheetColumn column, string text) in alts)
        {
            foreach (string alt in text.Split("||", StringSplitOptions.TrimEntries))
            {
                // An alternative text without its picture still says that there is one.
                if (index == media.Count)
                    media.Add(new MediaItem(MediaKind.Image, File: null));
                if (alt.Length > 0)
                {
                    media[index] = media[index] with { Alt = alt };
                    fields.Add(fieldOf(FieldNames.Alt, alt, row, column.Name, index));
                }

                index++;
            }
        }

        return [.. media];
    }

    private static string[] Split(string text) => text.Split([',', '|', ';', '\n', '\t'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);

    /// <summary>By the file's ending, else by the column's name.</summary>
    private static MediaKind KindOf(SheetColumn column, string file)
    {
        MediaKind kind = MediaKinds.Of(kind: null, file);
        if (kind != MediaKind.Unknown)
            return kind;
        string header = ColumnRoles.Normalize(column.Name);
        return header.StartsWith("image", StringComparison.Ordinal) || header.StartsWith("picture", StringComparison.Ordinal) ? MediaKind.Image
            : header.StartsWith("gif", StringComparison.Ordinal) ? MediaKind.Gif
            : header.StartsWith("video", StringComparison.Ordinal) ? MediaKind.Video
            : MediaKind.Unknown;
    }
}
