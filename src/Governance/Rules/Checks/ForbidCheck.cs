using System.Collections.Immutable;
using Governance.Platforms;
using Governance.Posts;
using Governance.Text;
using Governance.Text.Characters;

namespace Governance.Rules.Checks;

/// <summary><c>forbid</c>: flags characters, media, a field or a platform that may not be used at all.</summary>
public sealed class ForbidCheck(ForbidOptions options) : Check
{
    public override ImmutableArray<string> Arguments => ["match", "kind"];

    public override bool IsBan => true;

    public ForbidOptions Options => options;

    public override void Run(CheckContext context)
    {
        if (!options.Platforms.IsEmpty)
            CheckPlatform(context);
        if (!options.Media.IsEmpty && context.Post.Part == 1)
            CheckMedia(context);
        if (options.Field is { } name && context.Post[name] is { Text.Length: > 0 } forbidden)
            Report(context, forbidden, new TextSpan(0, forbidden.Text.Length), name);
        if (options.Texts.IsEmpty && options.Characters is null)
            return;
        foreach (PostField field in context.AllFields)
            CheckCharacters(context, field);
    }

    private void CheckPlatform(CheckContext context)
    {
        foreach (string platform in options.Platforms)
        {
            if (!context.Post.Platform.IsCalled(platform))
                continue;
            context.Report(
                context.Post.Metadata[MetadataKeys.Platform].Location ?? context.Post.Draft.Location,
                new Argument("match", context.Post.Platform.Name),
                new Argument("kind", "platform"));
            return;
        }
    }

    private void CheckMedia(CheckContext context)
    {
        foreach (MediaItem item in context.Post.Draft.Media)
        {
            if (!options.Media.Contains(item.Kind))
                continue;
            string kind = MediaKindNames.Of(item.Kind);
            context.Report(item.Location ?? context.Post.Draft.Location, new Argument("match", item.File ?? kind), new Argument("kind", kind));
        }
    }

    private void CheckCharacters(CheckContext context, PostField field)
    {
        switch (options.Characters)
        {
            case null:
                ReportTexts(context, field, options.Texts);
                break;
            case ForbiddenCharacters.Platform:
                foreach (ForbiddenText forbidden in field.Platform.Forbidden)
                {
                    if (forbidden.Field == field.Name)
                        ReportTexts(context, field, forbidden.Texts);
                }

                break;
            case ForbiddenCharacters.FancyLetters:
                foreach (TextSpan run in FancyWriting.In(field.Text) ?? [])
                    Report(context, field, run, "fancy letters");
                break;
            case ForbiddenCharacters.LookAlikes:
                foreach (TextSpan letters in LookAlikes.In(field.Text) ?? [])
                    Report(context, field, letters, "look-alike letter");
                break;
            default:
                ReportUnseen(context, field);
                break;
        }
    }

    private static void ReportTexts(CheckContext context, PostField field, ImmutableArray<string> texts)
    {
        var found = new AdjacentSpans();
        foreach (string text in texts)
        {
            for (int at = field.Text.IndexOf(text, StringComparison.Ordinal); at >= 0 && text.Length > 0; at = field.Text.IndexOf(text, at + text.Length, StringComparison.Ordinal))
                found.Add(new TextSpan(at, at + text.Length));
        }

        foreach (TextSpan span in found.Merged())
            Report(context, field, span, "character");
    }

    private void ReportUnseen(CheckContext context, PostField field)
    {
        ReadOnlySpan<char> text = field.Text;
        int first = text.IndexOfAnyExceptInRange('\0', '\u033F');
        if (first < 0)
            return;
        bool isBidi = options.Characters == ForbiddenCharacters.BidiControls;
        bool hasRightToLeft = isBidi && UnseenCharacters.HasRightToLeft(text);
        var found = new AdjacentSpans();
        for (int i = first; i < text.Length;)
        {
            int codePoint = CodePoint.At(text, i, out int length);
            bool forbidden = isBidi
                ? UnseenCharacters.IsBidiControl(codePoint, hasRightToLeft)
                : UnseenCharacters.IsNeedless(text, i, codePoint) && !IsInEmoji(field, i);
            if (forbidden)
                found.Add(new TextSpan(i, i + length));
            i += length;
        }

        foreach (TextSpan span in found.Merged())
            Report(context, field, span, isBidi ? "direction control" : "invisible character");
    }

    private static bool IsInEmoji(PostField field, int position)
    {
        foreach (PostNode node in field.Nodes)
        {
            if (node is EmojiSequence && node.Span.Contains(position))
                return true;
        }

        return false;
    }

    private static void Report(CheckContext context, PostField field, TextSpan span, string kind) =>
        context.Report(field, span, new Argument("match", Printable.Of(span.Of(field.Text))), new Argument("kind", kind));
}

/// <summary>One of these is given.</summary>
public sealed record ForbidOptions
{
    public ForbiddenCharacters? Characters { get; init; }

    /// <summary>Characters or strings, matched exactly.</summary>
    public ImmutableArray<string> Texts { get; init; } = [];

    public ImmutableArray<MediaKind> Media { get; init; } = [];

    public string? Field { get; init; }

    public ImmutableArray<string> Platforms { get; init; } = [];
}

public enum ForbiddenCharacters
{
    /// <summary>What the post's platform refuses in that field.</summary>
    Platform,

    /// <summary>Letters of other alphabets or symbols that look like bold, script or circled Latin; screen readers spell or skip them.</summary>
    FancyLetters,

    /// <summary>Letters of other alphabets that pass for Latin ones inside a word.</summary>
    LookAlikes,

    BidiControls,

    /// <summary>Zero-width and other unseen characters that no script or emoji needs where they stand.</summary>
    Invisible,
}
