using System.Globalization;
using Governance.Text;
using Markdig;
using Markdig.Helpers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Governance.Formats;

/// <summary>
/// Markdown to the plain text that a person would see: <c>[text](url)</c> gives <c>text url</c>, <c>**bold**</c> gives
/// <c>bold</c>, blocks are a blank line apart, list items keep <c>- </c> or <c>1. </c>. A line break stays one, as in a post.
/// </summary>
internal sealed class MarkdownRenderer(MarkdownChunk chunk, TextMapBuilder output)
{
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder().UsePreciseSourceLocation().Build();

    private string _separator = "";
    private string? _marker;
    private int _markerStart;
    private int _end;

    /// <summary>Pictures in the text: file, alternative text (null where there is none), and where.</summary>
    public List<(string? File, string? Alt, TextSpan Authored)> Images { get; } = [];

    /// <summary>Blocks and list items, as spans of the authored text, outer before inner.</summary>
    public List<TextSpan> Blocks { get; } = [];

    /// <summary>How much has been rendered.</summary>
    public int Length => output.Length;

    /// <returns>null, or why the text cannot be rendered</returns>
    public string? Render(string separator)
    {
        _separator = separator;
        MarkdownDocument document;
        try
        {
            document = Markdig.Markdown.Parse(chunk.Text, Pipeline);
        }
        // Markdig refuses deep nesting in this way (ThrowHelper.CheckDepthLimit).
        catch (ArgumentException)
        {
            return "it is nested too deeply";
        }

        RenderBlocks(document, indent: 0, gap: "\n\n");
        return null;
    }

    private void RenderBlocks(ContainerBlock container, int indent, string gap)
    {
        foreach (Block block in container)
        {
            if (block.Span.Start >= chunk.Length)
                return;
            if (container is MarkdownDocument or ListBlock)
                Blocks.Add(Authored(block.Span));
            RenderBlock(block, indent);
            Separate(gap);
        }
    }

    private void RenderBlock(Block block, int indent)
    {
        switch (block)
        {
            case HtmlBlock html:
                HtmlText.Render(chunk.Text, Clip(html.Span), this);
                break;
            case CodeBlock code:
                RenderLines(code);
                break;
            case LeafBlock { Inline: { } inline }:
                RenderInlines(inline);
                break;
            case ThematicBreakBlock rule:
                Copy(rule.Span.Start, Math.Min(rule.Span.End + 1, chunk.Length));
                break;
            case ListBlock list:
                RenderList(list, indent);
                break;
            case LinkReferenceDefinitionGroup:
                break;
            case ContainerBlock other:
                RenderBlocks(other, indent, "\n\n");
                break;
        }
    }

    private void RenderList(ListBlock list, int indent)
    {
        string gap = list.IsLoose ? "\n\n" : "\n";
        foreach (Block block in list)
        {
            if (block is not ListItemBlock item)
                continue;
            Blocks.Add(Authored(item.Span));
            string bullet = list.IsOrdered ? string.Create(CultureInfo.InvariantCulture, $"{item.Order}. ") : "- ";
            _marker = string.Concat(new string(' ', indent * 2), bullet);
            _markerStart = item.Span.Start;
            RenderBlocks(item, indent + 1, gap);
            _marker = null;
            Separate(gap);
        }
    }

    private void RenderLines(CodeBlock code)
    {
        bool first = true;
        for (int i = 0; i < code.Lines.Count; i++)
        {
            StringLine line = code.Lines.Lines[i];
            if (!first)
                _separator += "\n";
            first = false;
            Literal(line.Slice, line.Position);
        }
    }

    private void RenderInlines(ContainerInline container)
    {
        foreach (Inline inline in container)
            RenderInline(inline);
    }

    private void RenderInline(Inline inline)
    {
        switch (inline)
        {
            case LiteralInline literal:
                Literal(literal.Content, literal.Span.Start, literal.Span.End + 1);
                break;
            case CodeInline code:
                Found(code.Content, code.Span);
                break;
            case HtmlEntityInline entity:
                Replace(entity.Transcoded.ToString(), entity.Span.Start, entity.Span.End + 1);
                break;
            case LineBreakInline lineBreak:
                BreakLine(lineBreak.Span.Start);
                break;
            case AutolinkInline link:
                Found(link.Url, link.Span);
                break;
            case LinkInline { IsImage: true } image:
                Images.Add((image.Url, ImageText(image), Authored(image.Span)));
                break;
            case LinkInline link:
                RenderLink(link);
                break;
            case HtmlInline html:
                HtmlText.Render(chunk.Text, Clip(html.Span), this);
                break;
            case ContainerInline container:
                RenderInlines(container);
                break;
        }
    }

    private void RenderLink(LinkInline link)
    {
        int start = output.Length;
        RenderInlines(link);
        string url = link.Url ?? "";
        if (url.Length == 0 || IsSaidBy(output.TextFrom(start), url))
            return;
        if (output.Length > start)
            output.Inserted(" ", chunk.ToAuthored(_end));
        if (link.UrlSpan.Start > 0 && Matches(url, link.UrlSpan.Start))
            Copy(link.UrlSpan.Start, link.UrlSpan.Start + url.Length);
        else
            Replace(url, link.Span.Start, link.Span.End + 1);
    }

    /// <summary>Whether a link's words are its address already, with or without <c>https://</c>.</summary>
    private static bool IsSaidBy(string words, string url)
    {
        string bare = url;
        foreach (string scheme in (ReadOnlySpan<string>)["https://", "http://", "mailto:", "tel:"])
        {
            if (bare.StartsWith(scheme, StringComparison.OrdinalIgnoreCase))
                bare = bare[scheme.Length..];
        }

        string trimmed = words.Trim();
        return trimmed == url || trimmed.TrimEnd('/') == bare.TrimEnd('/');
    }

    private static string? ImageText(LinkInline image)
    {
        string text = string.Concat(image.Descendants().Select(inline => inline switch
        {
            LiteralInline literal => literal.Content.ToString(),
            CodeInline code => code.Content,
            HtmlEntityInline entity => entity.Transcoded.ToString(),
            LineBreakInline => " ",
            _ => "",
        }));
        return text.Length == 0 ? null : text;
    }

    /// <summary>Emits text that stands somewhere in the span, between its delimiters.</summary>
    private void Found(string content, SourceSpan span)
    {
        int end = Math.Min(span.End + 1, chunk.Length);
        int start = Math.Clamp(span.Start, 0, end);
        int at = content.Length == 0 ? -1 : chunk.Text.IndexOf(content, start, end - start, StringComparison.Ordinal);
        if (at >= 0)
            Copy(at, at + content.Length);
        else
            Replace(content, start, end);
    }

    private void Literal(StringSlice content, int start, int end = -1)
    {
        if (content.IsEmpty)
            return;
        int at = ReferenceEquals(content.Text, chunk.Text) ? content.Start : start;
        if (Matches(content.AsSpan(), at))
            Copy(at, at + content.Length);
        else if (end >= content.Length && Matches(content.AsSpan(), end - content.Length))
            Copy(end - content.Length, end);
        else
            Replace(content.ToString(), start, Math.Max(start, end));
    }

    private bool Matches(ReadOnlySpan<char> content, int at) =>
        at >= 0 && at + content.Length <= chunk.Length && chunk.Text.AsSpan(at, content.Length).SequenceEqual(content);

    public void BreakLine(int start)
    {
        int end = Math.Min(start, chunk.Length);
        while (end < chunk.Length && chunk.Text[end] is ' ' or '\\' or '\t')
            end++;
        if (end < chunk.Length && chunk.Text[end] == '\r')
            end++;
        if (end < chunk.Length && chunk.Text[end] == '\n')
            end++;
        if (Matches("\n", start) && end == start + 1)
            Copy(start, end);
        else
            Replace("\n", start, end);
    }

    /// <summary>Emits a stretch of the chunk as it is.</summary>
    public void Copy(int start, int end)
    {
        if (start >= end)
            return;
        Begin(start);
        chunk.Verbatim(output, start, end);
        _end = end;
    }

    /// <summary>Emits text that stands for a stretch of the chunk.</summary>
    public void Replace(string text, int start, int end)
    {
        if (text.Length == 0)
            return;
        start = Math.Clamp(start, 0, chunk.Length);
        end = Math.Clamp(end, start, chunk.Length);
        Begin(start);
        output.Replaced(text, chunk.ToAuthored(start, end));
        _end = end;
    }

    private void Separate(string gap)
    {
        if (output.Length > 0 && gap.Length > _separator.Length)
            _separator = gap;
    }

    /// <summary>Puts what is due before the next words: the gap after the last block, and a list item's marker.</summary>
    private void Begin(int start)
    {
        if (_separator.Length > 0)
        {
            if (start == _end + _separator.Length && Matches(_separator, _end))
                chunk.Verbatim(output, _end, start);
            else if (start > _end)
                output.Replaced(_separator, chunk.ToAuthored(_end, start));
            else
                output.Inserted(_separator, chunk.ToAuthored(start));
            _separator = "";
        }

        if (_marker is null)
            return;
        if (Matches(_marker, _markerStart))
            chunk.Verbatim(output, _markerStart, _markerStart + _marker.Length);
        else
            output.Inserted(_marker, chunk.ToAuthored(_markerStart));
        _marker = null;
    }

    private TextSpan Authored(SourceSpan span)
    {
        TextSpan clipped = Clip(span);
        return chunk.ToAuthored(clipped.Start, clipped.End);
    }

    private TextSpan Clip(SourceSpan span)
    {
        int start = Math.Clamp(span.Start, 0, chunk.Length);
        return new TextSpan(start, Math.Clamp(span.End + 1, start, chunk.Length));
    }
}
