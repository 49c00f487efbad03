using System.Collections.Immutable;
using Governance.Diagnostics;
using Governance.Posts;
using Governance.Text;

namespace Governance.Tests;

/// <summary>Drafts for tests: one field of plain text, its file nothing but that text.</summary>
internal static class TestDraft
{
    private const string PartSeparator = "\n---\n";

    public static Draft Of(string text) => Of(FieldNames.Body, PostMetadata.Empty, [], text);

    /// <summary>The same draft with a suppression in it.</summary>
    public static Draft Allowing(Draft draft, Suppression suppression) =>
        new() { Id = draft.Id, Location = draft.Location, Metadata = draft.Metadata, Fields = draft.Fields, Suppressions = [suppression] };

    public static Draft At(string path, PostMetadata metadata, string text)
    {
        var source = new SourceText(path, text);
        return new Draft
        {
            Id = path,
            Location = new TextLocation(source, default),
            Metadata = metadata,
            Fields = [new DraftField(FieldNames.Body, text, source, TextMap.Verbatim(text.Length), RenderedText.Same(text))],
        };
    }

    /// <param name="parts">of a thread</param>
    public static Draft Of(string field, PostMetadata metadata, ImmutableArray<MediaItem> media, params string[] parts)
    {
        string text = string.Join(PartSeparator, parts);
        var source = new SourceText("post.md", text);
        var spans = ImmutableArray.CreateBuilder<TextSpan>();
        int start = 0;
        foreach (string part in parts)
        {
            spans.Add(new TextSpan(start, start + part.Length));
            start += part.Length + PartSeparator.Length;
        }

        return new Draft
        {
            Id = "post.md",
            Location = new TextLocation(source, default),
            Metadata = metadata,
            Fields = [new DraftField(field, text, source, TextMap.Verbatim(text.Length), RenderedText.Same(text)) { Parts = spans.DrainToImmutable() }],
            Media = media,
        };
    }
}
