using System.Collections.Immutable;
using Governance.Packs.Readers;
using Governance.Posts;
using Governance.Text;

namespace Governance.Packs.Testing;

/// <summary>An example as the draft that its author means: plain text, <c>---</c> on a line of its own between the parts of a thread.</summary>
internal static class ExampleDraft
{
    public static Draft Create(RuleExample example, string? body)
    {
        var fields = ImmutableArray.CreateBuilder<DraftField>();
        if (body is not null)
            fields.Add(Body(body));
        foreach ((string name, string text) in example.Fields)
            fields.Add(Field(name, text));
        for (int i = 0; i < example.Media.Length; i++)
        {
            Add(FieldNames.Alt, example.Media[i].Alt, i);
            Add(FieldNames.MediaText, example.Media[i].Text, i);
            Add(FieldNames.Transcript, example.Media[i].Transcript, i);
        }

        return new Draft
        {
            Id = "example",
            Location = example.Location,
            Metadata = example.Metadata,
            Fields = fields.DrainToImmutable(),
            Media = example.Media,
        };

        void Add(string name, string? text, int medium)
        {
            if (!string.IsNullOrEmpty(text))
                fields.Add(Field(name, text, medium));
        }
    }

    private static DraftField Body(string text)
    {
        var parts = ImmutableArray.CreateBuilder<TextSpan>();
        int start = 0;
        for (int line = 0; line < text.Length;)
        {
            int end = text.IndexOf('\n', line);
            int next = end < 0 ? text.Length : end + 1;
            if (text.AsSpan(line, next - line).Trim() is "---")
            {
                parts.Add(Trimmed(text, start, line));
                start = next;
            }

            line = next;
        }

        parts.Add(Trimmed(text, start, text.Length));
        return new DraftField(FieldNames.Body, text, new SourceText("example", text), TextMap.Verbatim(text.Length), RenderedText.Same(text))
        {
            Parts = parts.Count == 1 ? [new TextSpan(0, text.Length)] : parts.DrainToImmutable(),
        };
    }

    private static DraftField Field(string name, string text, int medium = -1) =>
        new(name, text, new SourceText("example", text), TextMap.Verbatim(text.Length), RenderedText.Same(text)) { MediaIndex = medium };

    private static TextSpan Trimmed(string text, int start, int end)
    {
        while (end > start && char.IsWhiteSpace(text[end - 1]))
            end--;
        while (start < end && char.IsWhiteSpace(text[start]))
            start++;
        return new TextSpan(start, end);
    }
}
