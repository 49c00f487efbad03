using System.Buffers;
using System.Collections.Immutable;
using Governance.Platforms;
using Governance.Posts.Entities;
using Governance.Text;

namespace Governance.Posts;

/// <summary>Finds hashtags, mentions, links, cashtags and emoji the way a platform does.</summary>
public static class EntityParser
{
    // A text without these, and without anything beyond ASCII, holds no entity. A keycap is beyond ASCII.
    private static readonly SearchValues<char> Plain = SearchValues.Create(
        "\0\u0001\u0002\u0003\u0004\u0005\u0006\a\b\t\n\v\f\r\u000E\u000F\u0010\u0011\u0012\u0013\u0014\u0015\u0016\u0017\u0018\u0019\u001A\e\u001C\u001D\u001E\u001F"
        + " !\"%&'()*+,-/0123456789:;<=>?ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_`abcdefghijklmnopqrstuvwxyz{|}~\u007F");

    /// <returns>the entities in text order and without overlap; the one that begins first wins</returns>
    public static ImmutableArray<PostNode> Parse(string text, EntitySyntax syntax) =>
        text.AsSpan().IndexOfAnyExcept(Plain) < 0 ? [] : ParseAny(text, syntax);

    /// <summary>The same without the short way out.</summary>
    internal static ImmutableArray<PostNode> ParseAny(string text, EntitySyntax syntax)
    {
        List<PostNode> found = [];
        switch (syntax)
        {
            case EntitySyntax.X:
                LinkScanner.Find(text, LinkStyle.X, found);
                XMentions.Find(text, found);
                XHashtags.Find(text, found);
                Cashtags.Find(text, found);
                break;
            case EntitySyntax.Bluesky:
                BlueskyFacets.Find(text, found);
                break;
            case EntitySyntax.Mastodon:
                MastodonEntities.Find(text, found);
                break;
            default:
                GenericEntities.Find(text, found);
                break;
        }

        found.Sort((left, right) => left.Span.CompareTo(right.Span));
        return WithEmoji(text, found);
    }

    private static ImmutableArray<PostNode> WithEmoji(string text, List<PostNode> found)
    {
        ImmutableArray<PostNode>.Builder nodes = ImmutableArray.CreateBuilder<PostNode>();
        EmojiEnumerator emoji = Emoji.Enumerate(text);
        bool hasEmoji = emoji.MoveNext();
        int end = 0;
        foreach (PostNode node in found)
        {
            for (; hasEmoji && emoji.Current.Start < node.Span.Start; hasEmoji = emoji.MoveNext())
            {
                if (emoji.Current.Start >= end && emoji.Current.End <= node.Span.Start)
                    nodes.Add(new EmojiSequence(emoji.Current));
            }

            if (node.Span.Start < end)
                continue;
            nodes.Add(node);
            end = node.Span.End;
        }

        for (; hasEmoji; hasEmoji = emoji.MoveNext())
        {
            if (emoji.Current.Start >= end)
                nodes.Add(new EmojiSequence(emoji.Current));
        }

        return nodes.DrainToImmutable();
    }
}
