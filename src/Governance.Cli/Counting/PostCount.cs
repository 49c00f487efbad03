using Governance.Platforms;
using Governance.Posts;

namespace Governance.Cli.Counting;

/// <summary>The length of a post's main text under the limit that decides: the first hard one that is broken, else the first.</summary>
/// <param name="Limit">null where the platform has none for this field</param>
internal readonly record struct PostCount(string Text, LengthUnit Unit, int Length, int? Limit, bool Valid)
{
    public static PostCount Of(Post post)
    {
        string text = post.Main?.Text ?? "";
        PostCount? first = null;
        foreach (TextLimit limit in post.Platform.TextLimits)
        {
            if (limit.Field != post.Main?.Name || PostLength.Of(post, limit) is not { } length)
                continue;
            var count = new PostCount(text, limit.Unit, length.Length, length.Limit, length.IsValid);
            if (!count.Valid && limit.Hard)
                return count;
            first ??= count with { Valid = count.Valid || !limit.Hard };
        }

        return first ?? new PostCount(text, LengthUnit.Graphemes, LengthCounter.Count(LengthUnit.Graphemes, text).Length, Limit: null, Valid: true);
    }
}
