using Governance.Posts;

namespace Governance.Platforms;

/// <summary>The length of a post's field under one of its platform's limits, with the fields that count along.</summary>
public static class PostLength
{
    /// <returns>null where the post has no such field; the surplus begins in the field itself</returns>
    public static TextLength? Of(Post post, TextLimit limit)
    {
        PostField? field = post[limit.Field];
        if (field is null)
            return null;
        int beside = 0;
        foreach (string name in limit.With)
        {
            if (post[name] is { } other)
                beside += LengthCounter.Count(UnitBeside(limit.Unit), other.Text).Length;
        }

        TextLength length = LengthCounter.Count(limit.Unit, field.Text, Math.Max(0, limit.Max - beside));
        return beside == 0 ? length : length with { Length = length.Length + beside, Limit = limit.Max, SurplusStart = length.SurplusStart ?? (beside > limit.Max ? 0 : null) };
    }

    // A content warning is counted as written, links and all (mastodon/mastodon, app/validators/status_length_validator.rb).
    private static LengthUnit UnitBeside(LengthUnit unit) => unit == LengthUnit.Mastodon ? LengthUnit.Graphemes : unit;
}
