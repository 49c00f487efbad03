using System.Collections.Immutable;
using System.Globalization;
using Governance.Cli.Counting;
using Governance.Formats.Findings;
using Governance.Platforms;
using Governance.Posts;

namespace Governance.Cli.Preview;

/// <summary>One post as its platform shows it.</summary>
internal static class PostPreview
{
    public static void Write(TextWriter output, Post post, int width)
    {
        string part = post.PartCount > 1 ? string.Create(CultureInfo.InvariantCulture, $", part {post.Part} of {post.PartCount}") : "";
        Wrapped(output, $"{post.Platform.Name}{part}: {post.Draft.Id}", width);
        foreach (PostField field in post.Fields)
        {
            if (field.Draft.MediaIndex >= 0 || IsForTheTeam(post, field))
                continue;
            if (field.Name != FieldNames.Body)
                output.Write($"{VisibleText.Of(field.Name)}\n");
            PreviewBox.Draw(output, field.Text, CutsOf(post, field), width);
            foreach (TextLimit limit in post.Platform.TextLimits.Where(limit => limit.Field == field.Name))
                Room(output, post, limit, width);
        }

        if (post.Part == 1)
            Media(output, post.Draft.Media, width);
        output.Write('\n');
    }

    // Drafts carry a title so that people find them; a platform without titles publishes none.
    private static bool IsForTheTeam(Post post, PostField field) =>
        field.Name == FieldNames.Title && !post.Platform.TextLimits.Any(limit => limit.Field == FieldNames.Title);

    private static List<PreviewCut> CutsOf(Post post, PostField field)
    {
        List<PreviewCut> cuts = [];
        var folds = FoldFinder.SurfacesOf(post.Platform, field.Name)
            .Select(surface => (surface, Cut: FoldFinder.Find(field.Text, post.Platform, field.Name, surface)))
            .Where(fold => fold.Cut is not null)
            .GroupBy(fold => fold.Cut!.Value.Offset, fold => fold.surface);
        foreach (IGrouping<int, string> fold in folds)
            cuts.Add(new PreviewCut(fold.Key, $"{string.Join(", ", fold)}: may be cut about here (estimate)"));

        foreach (TextLimit limit in post.Platform.TextLimits)
        {
            if (limit.Field == field.Name && PostLength.Of(post, limit)?.SurplusStart is { } over)
                cuts.Add(new PreviewCut(over, limit.Hard ? "too long: what follows does not fit" : "longer than is advised from here on"));
        }

        return cuts;
    }

    private static void Room(TextWriter output, Post post, TextLimit limit, int width)
    {
        if (PostLength.Of(post, limit) is not { } length)
            return;
        string note = LengthNote.Of(limit, length);
        string numbers = string.Create(CultureInfo.InvariantCulture, $"{length.Length:N0} of {length.Limit:N0}{(limit.Unit == LengthUnit.Utf8 ? " bytes" : "")}");
        string left = note.Length > 0 ? note : string.Create(CultureInfo.InvariantCulture, $"{length.Limit - length.Length:N0} left");
        int bar = Math.Clamp(width - numbers.Length - left.Length - 3, 10, 40);
        Wrapped(output, $"{PreviewBox.Bar(length.Length, length.Limit, bar)} {numbers}, {left}", width);
    }

    private static void Media(TextWriter output, ImmutableArray<MediaItem> media, int width)
    {
        foreach (MediaItem medium in media)
        {
            string kind = medium.Kind switch
            {
                MediaKind.Image => "image",
                MediaKind.Gif => "moving image",
                MediaKind.Video => "video",
                MediaKind.Audio => "recording",
                MediaKind.Document => "document",
                _ => "file",
            };
            string alt = medium.Alt switch { null => "no alt text", "" => "decorative", { } words => $"alt: {words}" };
            Wrapped(output, $"[{kind}: {medium.File ?? "no file named"}; {alt}]", width);
        }
    }

    private static void Wrapped(TextWriter output, string text, int width)
    {
        foreach (string line in TextWrap.Lines(VisibleText.Of(text), width))
            output.Write(line + "\n");
    }
}
