using Governance.Posts;
using Governance.Posts.Entities;
using Governance.Text;

namespace Governance.Platforms.Lengths;

/// <summary>
/// Mastodon: characters as a reader sees them; a link with a protocol counts 23 and <c>@user@host</c> as <c>@user</c>
/// (mastodon/mastodon, app/validators/status_length_validator.rb).
/// </summary>
internal static class MastodonLength
{
    private const int LinkLength = 23;

    public static TextLength Count(string text, int max)
    {
        var tally = new LengthTally(max);
        int links = 0, mentions = 0, position = 0;
        foreach (PostNode node in EntityParser.Parse(text, EntitySyntax.Mastodon))
        {
            if (node is not Link and not Mention)
                continue;
            AddPlain(ref tally, text, position, node.Span.Start);
            position = node.Span.End;
            if (node is Mention mention)
            {
                int counted = MastodonEntities.CountedLength(mention);
                mentions += counted < node.Span.Length ? 1 : 0;
                tally.Add(node.Span.Start, counted);
            }
            else
            {
                links++;
                tally.Add(node.Span.Start, LinkLength);
            }
        }

        AddPlain(ref tally, text, position, text.Length);
        return tally.ToLength(LengthUnit.Mastodon) with { Links = links, RemoteMentions = mentions };
    }

    private static void AddPlain(ref LengthTally tally, string text, int start, int end)
    {
        foreach (TextSpan cluster in Graphemes.Enumerate(text.AsSpan(start..end)))
            tally.Add(start + cluster.Start, 1);
    }
}
