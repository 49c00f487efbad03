using System.Collections.Immutable;
using Governance.Diagnostics;
using Governance.Posts;
using Governance.Text;

namespace Governance.Formats;

/// <summary>
/// Markdown files. <c>&lt;!-- govern-allow RULE: reason --&gt;</c> on lines of its own covers the block that follows; at the top of
/// the body with a blank line after it, or at the end with nothing after it, the whole draft; inside a block, that block.
/// </summary>
internal sealed class MarkdownReader(SourceText source, DraftBuilder draft)
{
    /// <summary>A post is thousands of characters at the very most; Markdig takes quadratic time over some long inputs.</summary>
    public const int MaxRendered = 256 * 1024;

    private const int MaxBrackets = 2_000;
    private const int MaxDefinitions = 16 * 1024;

    private readonly List<TextSpan> _blocks = [];
    private string _definitions = "";

    public static void Read(SourceText source, DraftBuilder draft) => new MarkdownReader(source, draft).Read();

    private void Read()
    {
        int start = FrontMatter.Read(source, draft);
        TextSpan body = TrimLines(new TextSpan(start, source.Text.Length));
        ReadOnlySpan<char> text = body.Of(source.Text);
        if (MarkdownLayout.IsPlain(text))
        {
            draft.Add(PlainMarkdown.RendersToItself(text) ? Verbatim(body) : Build([body], [[[body]]], hasComments: false));
            return;
        }

        MarkdownLayout layout = MarkdownLayout.Scan(source.Text, body);
        _definitions = LinkDefinitions(text);
        bool hasComments = layout.Comments.Count > 0;
        draft.Add(Build(layout.Shared.Authored, layout.Shared.Parts, hasComments));
        foreach (MarkdownLayout.Container container in layout.Containers)
            AddVariant(container, hasComments);
        _blocks.Sort();
        if (layout.PartRefused is { } refused)
            draft.Findings.Add(FormatDescriptors.TooManyParts, draft.At(refused), ("max", $"{DraftBuilder.MaxParts}"));
        ReadComments(layout.Comments, body);
    }

    private void AddVariant(MarkdownLayout.Container container, bool hasComments)
    {
        DraftField field = Build(container.Section.Authored, container.Section.Parts, hasComments);
        if (!container.IsClosed)
            draft.Findings.Add(FormatDescriptors.UnclosedVariant, draft.At(container.Opening), ("platform", string.Join(", ", container.Platforms)));
        foreach (string platform in container.Platforms)
        {
            if (!draft.TryAddVariant(platform, field))
                draft.Findings.Add(FormatDescriptors.DuplicateVariant, draft.At(container.Opening), ("platform", platform));
        }
    }

    private DraftField Verbatim(TextSpan body)
    {
        string authored = source.Text[body.Start..body.End];
        return new DraftField(FieldNames.Body, authored, source, TextMap.Verbatim(authored.Length, body.Start), RenderedText.Same(authored));
    }

    private DraftField Build(IReadOnlyList<TextSpan> stretches, List<List<List<TextSpan>>> parts, bool hasComments)
    {
        var authored = new TextMapBuilder();
        TextSpan whole = stretches.Count == 0 ? default : TrimLines(new TextSpan(stretches[0].Start, stretches[^1].End));
        List<(TextSpan Source, int Authored)> placed = [];
        foreach (TextSpan stretch in stretches)
        {
            var kept = new TextSpan(Math.Clamp(stretch.Start, whole.Start, whole.End), Math.Clamp(stretch.End, whole.Start, whole.End));
            placed.Add((kept, authored.Length));
            authored.Verbatim(kept.Of(source.Text), kept.Start);
        }

        RenderedText text = authored.ToText();
        var plain = new TextMapBuilder();
        ImmutableArray<TextSpan>.Builder spans = ImmutableArray.CreateBuilder<TextSpan>();
        List<(string? File, string? Alt, TextSpan Authored)> images = [];
        foreach (List<List<TextSpan>> part in parts)
        {
            int start = plain.Length;
            foreach (List<TextSpan> pieces in part)
            {
                ImmutableArray<TextSpan> moved = [.. pieces.SelectMany(piece => Move(piece, placed)).Where(piece => !piece.IsEmpty)];
                if (moved.IsEmpty)
                    continue;
                Render(text, moved, plain, images);
            }

            if (plain.Length > start)
                spans.Add(new TextSpan(start == 0 ? 0 : start + "\n\n".Length, plain.Length));
        }

        RenderedText rendered = plain.ToText();
        DraftField field = new(FieldNames.Body, text.Value, source, text.Map, rendered)
        {
            Parts = spans.Count == 0 ? [new TextSpan(0, 0)] : spans.ToImmutable(),
            Markup = hasComments || text.Value.Contains('\r', StringComparison.Ordinal) ? Markup(text.Value, parts, placed) : RenderedText.Same(text.Value),
        };
        AddImages(field, images);
        return field;
    }

    /// <summary>From the file into the field's authored text.</summary>
    private static IEnumerable<TextSpan> Move(TextSpan piece, List<(TextSpan Source, int Authored)> placed)
    {
        foreach ((TextSpan stretch, int start) in placed)
        {
            int from = Math.Max(piece.Start, stretch.Start);
            int to = Math.Min(piece.End, stretch.End);
            if (from < to)
                yield return new TextSpan(start + from - stretch.Start, start + to - stretch.Start);
        }
    }

    private void Render(RenderedText field, ImmutableArray<TextSpan> pieces, TextMapBuilder plain, List<(string?, string?, TextSpan)> images)
    {
        var chunk = new MarkdownChunk(field.Value, pieces, _definitions);
        string separator = plain.Length == 0 ? "" : "\n\n";
        var renderer = new MarkdownRenderer(chunk, plain);
        string? trouble = chunk.Length > MaxRendered ? $"it has more than {MaxRendered} characters"
            : chunk.Text.AsSpan().Count('[') > MaxBrackets ? $"it has more than {MaxBrackets} “[”"
            : renderer.Render(separator);
        images.AddRange(renderer.Images);
        foreach (TextSpan block in renderer.Blocks)
            _blocks.Add(field.Map.ToSource(block));
        if (trouble is null)
            return;

        TextSpan place = field.Map.ToSource(TextSpan.Cover(pieces[0], pieces[^1]));
        draft.Findings.Add(FormatDescriptors.MarkdownTooDeep, draft.At(place), ("reason", trouble));
        if (separator.Length > 0)
            plain.Inserted(separator, pieces[0].Start);
        foreach (TextSpan piece in pieces)
            LineEnds.Append(plain, field.Value, piece);
    }

    /// <summary>Where Markdown is published as it is: without comments, with LF.</summary>
    private static RenderedText Markup(string authored, List<List<List<TextSpan>>> parts, List<(TextSpan, int)> placed)
    {
        var builder = new TextMapBuilder();
        foreach (List<List<TextSpan>> part in parts)
        {
            if (builder.Length > 0)
                builder.Inserted("\n", 0);
            foreach (TextSpan piece in part.SelectMany(pieces => pieces).SelectMany(piece => Move(piece, placed)))
                LineEnds.Append(builder, authored, piece);
        }

        RenderedText text = builder.ToText();
        TextSpan kept = PlainTextReader.Trim(text.Value, new TextSpan(0, text.Value.Length));
        return text.Slice(kept);
    }

    private void AddImages(DraftField field, List<(string? File, string? Alt, TextSpan Authored)> images)
    {
        foreach ((string? file, string? alt, TextSpan span) in images)
        {
            TextSpan place = field.ToSource.ToSource(span);
            var item = new MediaItem(MediaKinds.Of(kind: null, file), file) { Alt = alt, Location = draft.At(place) };
            if (item.Kind == MediaKind.Unknown)
                item = item with { Kind = MediaKind.Image };
            draft.AddInline(item, alt is null ? null : new DraftField(FieldNames.Alt, alt, source, ScalarAlignment.Align(alt, source.Text, place), RenderedText.Same(alt)));
        }
    }

    private void ReadComments(IReadOnlyList<TextSpan> comments, TextSpan body)
    {
        foreach (TextSpan comment in comments)
        {
            if (draft.SuppressionCount >= DraftBuilder.MaxSuppressions)
            {
                draft.Findings.Add(FormatDescriptors.MalformedSuppression, draft.At(comment), ("reason", $"more than {DraftBuilder.MaxSuppressions} in one file; from here on none is read"));
                return;
            }

            ReadComment(comment, body);
        }
    }

    private void ReadComment(TextSpan comment, TextSpan body)
    {
        string text = source.Text;
        if (!AllowComment.TryRead(text.AsSpan(comment.Start + 4, comment.Length - 7), out ImmutableArray<string> rules, out string reason))
            return;
        if (rules.IsEmpty)
        {
            draft.Findings.Add(FormatDescriptors.MalformedSuppression, draft.At(comment), ("reason", "it names no rule"));
            return;
        }

        TextSpan? covers = CoverOf(comment, body);
        foreach (string rule in rules)
            draft.Add(new Suppression(rule, reason, draft.At(comment), covers));
    }

    private TextSpan? CoverOf(TextSpan comment, TextSpan body)
    {
        string text = source.Text;
        int lineStart = comment.Start == 0 ? 0 : text.LastIndexOf('\n', comment.Start - 1) + 1;
        bool startsLine = text.AsSpan(lineStart, comment.Start - lineStart).IsWhiteSpace();
        ReadOnlySpan<char> rest = FrontMatter.LineAt(text, comment.End);
        bool alone = startsLine && rest.IsWhiteSpace();
        int next = FrontMatter.NextLine(text, comment.End);
        bool atTop = OnlyCommentsBefore(text.AsSpan(body.Start, comment.Start - body.Start));
        if (alone && atTop && next < text.Length && FrontMatter.LineAt(text, next).IsWhiteSpace())
            return null;

        TextSpan? inside = null;
        foreach (TextSpan block in _blocks)
        {
            if (block.Start < comment.Start && block.End > comment.End)
                inside = block;
        }

        if (inside is not null && !alone)
            return inside;
        foreach (TextSpan block in _blocks)
        {
            if (block.Start >= comment.End || (!alone && block.Overlaps(new TextSpan(lineStart, next))))
                return block;
        }

        return inside;
    }

    private static bool OnlyCommentsBefore(ReadOnlySpan<char> text)
    {
        text = text.Trim();
        while (text.StartsWith("<!--"))
        {
            int end = text.IndexOf("-->");
            if (end < 0)
                return false;
            text = text[(end + 3)..].TrimStart();
        }

        return text.IsEmpty;
    }

    /// <summary>Definitions <c>[name]: address</c> hold for the whole file, whichever part of it they stand in.</summary>
    private static string LinkDefinitions(ReadOnlySpan<char> body)
    {
        if (!body.Contains("]:", StringComparison.Ordinal))
            return "";
        List<string> found = [];
        foreach (ReadOnlySpan<char> line in body.EnumerateLines())
        {
            ReadOnlySpan<char> trimmed = line.TrimStart(' ');
            if (trimmed.StartsWith("[") && line.Length - trimmed.Length < 4 && trimmed.Contains("]:", StringComparison.Ordinal))
                found.Add(trimmed.ToString());
        }

        string definitions = string.Join('\n', found);
        return definitions.Length > MaxDefinitions ? "" : definitions;
    }

    /// <summary>Takes off blank lines at the top and white space at the end; the first line keeps its indentation.</summary>
    private TextSpan TrimLines(TextSpan span)
    {
        string text = source.Text;
        int end = span.Start + span.Of(text).TrimEnd().Length;
        int start = span.Start;
        while (start < end && FrontMatter.LineAt(text, start).IsWhiteSpace())
            start = FrontMatter.NextLine(text, start);
        return new TextSpan(Math.Min(start, end), end);
    }
}
