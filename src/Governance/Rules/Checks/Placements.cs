using System.Collections.Immutable;
using System.Globalization;
using Governance.Platforms;
using Governance.Posts;
using Governance.Text;

namespace Governance.Rules.Checks;

/// <summary>Whether something stands where a rule wants it.</summary>
internal static class Placements
{
    // Two hashtags are a pair that people read; from three on they are a heap.
    private const int ShortestRun = 3;

    public static string Describe(Placement placement) => placement switch
    {
        Placement.Start => "at the start",
        Placement.End => "at the end",
        Placement.AboveFold => "above the fold",
        Placement.BeforeLink => "before the first link",
        Placement.FirstLine => "in the first line",
        Placement.FirstTwoLines => "in the first two lines",
        Placement.FirstThreeHashtags => "among the first three hashtags",
        Placement.OutsideHashtagRun => "outside the row of hashtags",
        _ => "on a line of its own",
    };

    /// <summary>Why it does not hold, for something that stands there.</summary>
    public static string Problem(Placement placement, Post post, PostField field, TextSpan span)
    {
        if (placement != Placement.AboveFold || FoldFinder.Find(post, field) is not { } cut)
            return $"“{span.Of(field.Text)}” does not stand {Describe(placement)}";
        if (cut.Offset == 0)
            return "it stands behind a click";
        bool byCharacters = cut.Fold.Lines is null || (cut.Fold.Characters is { } most && Graphemes.Count(field.Text.AsSpan(0, span.End)) > most);
        string after = string.Create(CultureInfo.InvariantCulture, $"{(byCharacters ? cut.Fold.Characters : cut.Fold.Lines)} {(byCharacters ? "characters" : "lines")}");
        string platform = post.Platform.Name;
        return cut.Fold.Origin.IsFirstParty ? $"{platform} hides text after {after}" : $"{platform} may hide text after about {after} (an estimate, not {platform}{(platform.EndsWith('s') ? "'" : "'s")} own figure)";
    }

    /// <returns>null where it stands as all of <paramref name="wanted"/> say</returns>
    public static Placement? FirstBroken(ImmutableArray<Placement> wanted, Post post, PostField field, TextSpan span)
    {
        foreach (Placement placement in wanted)
        {
            if (!Holds(placement, post, field, span))
                return placement;
        }

        return null;
    }

    private static bool Holds(Placement placement, Post post, PostField field, TextSpan span) => placement switch
    {
        Placement.Start => !HasWord(field.Text.AsSpan(0, span.Start)),
        Placement.End => !HasWord(field.Text.AsSpan(span.End)),
        Placement.AboveFold => IsAboveFold(post, field, span),
        Placement.BeforeLink => IsBeforeLink(field, span),
        Placement.FirstLine => LineOf(field.Text, span) == 1,
        Placement.FirstTwoLines => LineOf(field.Text, span) <= 2,
        Placement.FirstThreeHashtags => HashtagsBefore(field, span) < 3,
        Placement.OutsideHashtagRun => !IsBehindHashtags(field, span),
        _ => !HasWord(LineBefore(field.Text, span.Start)) && !HasWord(LineAfter(field.Text, span.End)),
    };

    private static bool IsAboveFold(Post post, PostField field, TextSpan span)
    {
        // A content warning hides the whole body behind a click.
        if (field.Name == FieldNames.Body && post[FieldNames.ContentWarning] is { Text.Length: > 0 })
            return false;
        if (FoldFinder.Find(field.Text, field.Platform, field.Name) is not { } cut || span.End <= cut.Offset)
            return true;
        // What is longer than all that the platform shows cannot stand better than first.
        return span.Length > cut.Offset && cut.Offset > 0 && !HasWord(field.Text.AsSpan(0, span.Start));
    }

    private static bool IsBeforeLink(PostField field, TextSpan span)
    {
        foreach (PostNode node in field.Nodes)
        {
            if (node is Link)
                return span.End <= node.Span.Start;
        }

        return true;
    }

    /// <summary>Counted from 1; empty lines do not count.</summary>
    private static int LineOf(string text, TextSpan span)
    {
        int number = 1;
        foreach (ReadOnlySpan<char> line in text.AsSpan(0, span.Start).EnumerateLines())
            number += line.IsWhiteSpace() ? 0 : 1;
        return LineBefore(text, span.Start).IsWhiteSpace() ? number : number - 1;
    }

    private static int HashtagsBefore(PostField field, TextSpan span)
    {
        int count = 0;
        foreach (PostNode node in field.Nodes)
            count += node is Hashtag && node.Span.End <= span.Start ? 1 : 0;
        return count;
    }

    private static bool IsBehindHashtags(PostField field, TextSpan span)
    {
        int length = 0;
        int own = -1;
        int end = -1;
        foreach (PostNode node in field.Nodes)
        {
            if (node is not Hashtag)
                continue;
            if (end >= 0 && HasWord(field.Text.AsSpan(end, node.Span.Start - end)))
            {
                if (own > 0 && length >= ShortestRun)
                    return true;
                length = 0;
                own = -1;
            }

            if (node.Span.Overlaps(span))
                own = length;
            length++;
            end = node.Span.End;
        }

        return own > 0 && length >= ShortestRun;
    }

    private static ReadOnlySpan<char> LineBefore(string text, int position)
    {
        ReadOnlySpan<char> before = text.AsSpan(0, position);
        return before[(before.LastIndexOfAny('\n', '\r') + 1)..];
    }

    private static ReadOnlySpan<char> LineAfter(string text, int position)
    {
        ReadOnlySpan<char> after = text.AsSpan(position);
        int end = after.IndexOfAny('\n', '\r');
        return end < 0 ? after : after[..end];
    }

    private static bool HasWord(ReadOnlySpan<char> text)
    {
        foreach (char unit in text)
        {
            if (char.IsLetterOrDigit(unit))
                return true;
        }

        return false;
    }
}
