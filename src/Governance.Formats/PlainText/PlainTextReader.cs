using System.Collections.Immutable;
using Governance.Posts;
using Governance.Text;

namespace Governance.Formats;

/// <summary>
/// <c>.txt</c> and <c>.tweet</c> files. Nothing in them is markup; both may begin with front matter. In a <c>.tweet</c> (the
/// twitter-together convention) a line <c>---</c> begins the next tweet of a thread, and lines <c>( ) option</c> at the end are a poll.
/// </summary>
internal static class PlainTextReader
{
    public static void ReadText(SourceText source, DraftBuilder draft)
    {
        int start = FrontMatter.Read(source, draft);
        TextSpan body = Trim(source.Text, new TextSpan(start, source.Text.Length));
        draft.Add(Build(source, body, [body]));
    }

    public static void ReadTweet(SourceText source, DraftBuilder draft)
    {
        int start = FrontMatter.Read(source, draft);
        TextSpan body = Trim(source.Text, new TextSpan(start, source.Text.Length));
        ImmutableArray<TextSpan>.Builder parts = ImmutableArray.CreateBuilder<TextSpan>();
        int partStart = body.Start;
        for (int line = body.Start; line < body.End; line = FrontMatter.NextLine(source.Text, line))
        {
            if (FrontMatter.LineAt(source.Text, line).TrimEnd() is not "---")
                continue;
            if (parts.Count >= DraftBuilder.MaxParts)
            {
                draft.Findings.Add(FormatDescriptors.TooManyParts, new TextLocation(source, new TextSpan(line, line)), ("max", $"{DraftBuilder.MaxParts}"));
                break;
            }

            AddPart(source, new TextSpan(partStart, line), parts, draft);
            partStart = FrontMatter.NextLine(source.Text, line);
        }

        AddPart(source, new TextSpan(Math.Min(partStart, body.End), body.End), parts, draft);
        if (parts.Count == 0)
            parts.Add(new TextSpan(body.Start, body.Start));
        draft.Add(Build(source, body, parts.ToImmutable()));
        if (!draft.Has(MetadataKeys.Platform))
            draft.AddMetadata(MetadataKeys.Platform, MetadataValue.Given("x"));
    }

    /// <summary>Adds the tweet without its poll and its front matter, if anything is left of it.</summary>
    private static void AddPart(SourceText source, TextSpan part, ImmutableArray<TextSpan>.Builder parts, DraftBuilder draft)
    {
        TextSpan text = Trim(source.Text, part);
        int poll = text.End;
        foreach (int line in LinesBackwards(source.Text, text))
        {
            if (!IsPollOption(FrontMatter.LineAt(source.Text, line)))
                break;
            poll = line;
        }

        if (poll < text.End)
            draft.AddMetadata("poll", MetadataValue.Given([.. PollOptions(source.Text, poll, text.End)], new TextLocation(source, new TextSpan(poll, text.End))));
        text = Trim(source.Text, new TextSpan(text.Start, poll));
        if (!text.IsEmpty)
            parts.Add(text);
    }

    private static IEnumerable<int> LinesBackwards(string text, TextSpan span)
    {
        List<int> starts = [];
        for (int line = span.Start; line < span.End; line = FrontMatter.NextLine(text, line))
            starts.Add(line);
        starts.Reverse();
        return starts;
    }

    private static IEnumerable<string> PollOptions(string text, int start, int end)
    {
        for (int line = start; line < end; line = FrontMatter.NextLine(text, line))
        {
            string option = FrontMatter.LineAt(text, line).ToString();
            yield return option[(option.IndexOf(')', StringComparison.Ordinal) + 1)..].Trim();
        }
    }

    /// <summary><c>( ) yes</c>, <c>() yes</c></summary>
    private static bool IsPollOption(ReadOnlySpan<char> line)
    {
        if (!line.StartsWith("("))
            return false;
        int close = line.IndexOf(')');
        return close > 0 && line[1..close].Trim().IsEmpty && !line[(close + 1)..].Trim().IsEmpty;
    }

    private static DraftField Build(SourceText source, TextSpan body, ImmutableArray<TextSpan> parts)
    {
        string authored = source.Text[body.Start..body.End];
        TextMap toSource = TextMap.Verbatim(authored.Length, body.Start);
        if (parts.Length == 1 && parts[0] == body && !authored.Contains('\r', StringComparison.Ordinal))
            return new DraftField(FieldNames.Body, authored, source, toSource, RenderedText.Same(authored));

        var builder = new TextMapBuilder();
        ImmutableArray<TextSpan>.Builder plain = ImmutableArray.CreateBuilder<TextSpan>();
        foreach (TextSpan part in parts)
        {
            if (builder.Length > 0)
                builder.Inserted("\n\n", part.Start - body.Start);
            int start = builder.Length;
            LineEnds.Append(builder, authored, part.Shift(-body.Start));
            plain.Add(new TextSpan(start, builder.Length));
        }

        RenderedText rendered = builder.ToText();
        return new DraftField(FieldNames.Body, authored, source, toSource, rendered) { Parts = plain.ToImmutable(), Markup = rendered };
    }

    internal static TextSpan Trim(string text, TextSpan span)
    {
        ReadOnlySpan<char> content = text.AsSpan(span.Start, span.Length);
        int start = span.Start + content.Length - content.TrimStart().Length;
        int end = span.End - (content.Length - content.TrimEnd().Length);
        return start > end ? new TextSpan(span.Start, span.Start) : new TextSpan(start, end);
    }
}
