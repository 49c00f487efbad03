using System.Buffers;
using System.Collections.Immutable;
using Governance.Text.Languages;

namespace Governance.Posts;

/// <summary>The language of a post: what it says itself under <c>lang</c>, else what its words look like.</summary>
public static class PostLanguage
{
    // The words of one long text settle it; a whole thread need not be read.
    private const int MostCharacters = 4000;

    /// <param name="thread">all parts of one post</param>
    /// <returns>unknown where the post does not say and its words do not tell</returns>
    public static MetadataValue Of(ImmutableArray<Post> thread)
    {
        MetadataValue given = thread[0].Metadata[MetadataKeys.Language];
        if (!given.IsUnknown)
            return given;
        char[] buffer = ArrayPool<char>.Shared.Rent(MostCharacters);
        int length = 0;
        foreach (Post part in thread)
        {
            if (part.Main is { } main)
                length += CopyProse(main, buffer.AsSpan(length, MostCharacters - length));
        }

        string? tag = LanguageDetector.Detect(buffer.AsSpan(0, length));
        ArrayPool<char>.Shared.Return(buffer);
        return tag is null ? MetadataValue.Unknown : MetadataValue.Given(tag);
    }

    /// <summary>Copies what stands between links, mentions, hashtags and the like, as far as there is room.</summary>
    private static int CopyProse(PostField field, Span<char> target)
    {
        ReadOnlySpan<char> text = field.Text;
        int length = 0;
        int start = 0;
        foreach (PostNode node in field.Nodes)
        {
            length += Copy(text[start..node.Span.Start], target[length..]);
            start = node.Span.End;
        }

        return length + Copy(text[start..], target[length..]);
    }

    private static int Copy(ReadOnlySpan<char> piece, Span<char> target)
    {
        if (target.IsEmpty)
            return 0;
        int length = Math.Min(piece.Length, target.Length - 1);
        piece[..length].CopyTo(target);
        target[length] = ' ';
        return length + 1;
    }
}
