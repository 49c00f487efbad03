using System.Collections.Immutable;
using Governance.Posts;
using Governance.Text;

namespace Governance.Platforms;

/// <summary>Estimates where a platform cuts a text with “see more”.</summary>
public static class FoldFinder
{
    private static readonly Origin Hidden = new(OriginKind.Platform, Source: null, AsOf: null);

    /// <summary>The cut in a post's field. A body behind a content warning is cut at its start.</summary>
    /// <inheritdoc cref="Find(string, PlatformProfile, string, string?)"/>
    public static FoldCut? Find(Post post, PostField field, string? surface = null) =>
        field.Name == FieldNames.Body && post.Platform.BodyHiddenBy is { } hiding && post[hiding] is { } warning && !string.IsNullOrWhiteSpace(warning.Text)
            ? new FoldCut(0, new Fold(field.Name, hiding, Characters: 0, Lines: null, Hidden))
            : Find(field.Text, post.Platform, field.Name, surface);

    /// <param name="surface">mobile, desktop …; null for whichever cuts first</param>
    /// <returns>null where all of the text is shown, as far as is known</returns>
    public static FoldCut? Find(string text, PlatformProfile platform, string field, string? surface = null)
    {
        FoldCut? first = null;
        foreach (Fold fold in platform.Folds)
        {
            if (fold.Field != field || (surface is not null && fold.Surface != surface))
                continue;
            int cut = Math.Min(ByCharacters(text, fold.Characters), ByLines(text, fold.Lines, fold.LineWidth));
            if (cut < text.TrimEnd().Length && (first is null || cut < first.Value.Offset))
                first = new FoldCut(cut, fold);
        }

        return first;
    }

    public static ImmutableArray<string> SurfacesOf(PlatformProfile platform, string field) =>
        [.. platform.Folds.Where(fold => fold.Field == field).Select(fold => fold.Surface).Distinct(StringComparer.Ordinal)];

    private static int ByCharacters(string text, int? characters)
    {
        if (characters is not int left || text.Length <= left)
            return text.Length;
        foreach (TextSpan cluster in Graphemes.Enumerate(text))
        {
            if (left-- == 0)
                return cluster.Start;
        }

        return text.Length;
    }

    /// <summary>Wraps at spaces; an empty line is a line.</summary>
    private static int ByLines(string text, int? lines, int? width)
    {
        if (lines is not int left)
            return text.Length;
        int room = width ?? int.MaxValue;
        int used = 0, wordStart = 0, word = 0;
        foreach (TextSpan cluster in Graphemes.Enumerate(text))
        {
            char first = text[cluster.Start];
            if (first is '\n' or '\r')
            {
                if (--left == 0)
                    return cluster.Start;
                (used, word, wordStart) = (0, 0, cluster.End);
                continue;
            }

            int columns = ColumnsOf(text, cluster);
            if (used + columns > room && first != ' ')
            {
                // The word goes over to the next line, or is cut where it is longer than a line.
                if (--left == 0)
                    return word < used ? wordStart : cluster.Start;
                used = word < used ? word : 0;
            }

            used += columns;
            bool breaks = first == ' ' || columns > 1;
            word = breaks ? 0 : word + columns;
            wordStart = breaks ? cluster.End : wordStart;
        }

        return text.Length;
    }

    // Ideographs, Hangul, full-width letters and emoji take the room of two.
    private static int ColumnsOf(string text, TextSpan cluster)
    {
        int first = CodePoint.At(text, cluster.Start, out _);
        return first is (>= 0x1100 and <= 0x115F) or (>= 0x2E80 and <= 0xA4CF) or (>= 0xAC00 and <= 0xD7A3) or (>= 0xF900 and <= 0xFAFF) or (>= 0xFE30 and <= 0xFE6F)
            or (>= 0xFF00 and <= 0xFF60) or (>= 0xFFE0 and <= 0xFFE6) or (>= 0x1F300 and <= 0x1FAFF) or (>= 0x20000 and <= 0x3FFFD) ? 2 : 1;
    }
}

/// <param name="Offset">in UTF-16 code units of the text; what comes from here on is hidden at first</param>
public readonly record struct FoldCut(int Offset, Fold Fold);
