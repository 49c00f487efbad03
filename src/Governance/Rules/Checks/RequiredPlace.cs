using Governance.Posts;
using Governance.Text;

namespace Governance.Rules.Checks;

/// <summary>Where a post says what it must, or comes near to saying it.</summary>
/// <param name="Broken">the first placement that does not hold</param>
internal readonly record struct RequiredPlace(PostField? Field, TextSpan? Span, Placement? Broken)
{
    private const int MostTold = 3;

    public static RequiredPlace Nowhere => default;

    /// <summary>What stands there is not quite the wording.</summary>
    public WordingMatch? Near { get; init; }

    /// <summary>In another language than the post.</summary>
    public bool IsForeign { get; init; }

    public bool IsNowhere => Span is null;

    public bool IsMet => Span is not null && Broken is null && Near is null && !IsForeign;

    public TextSpan? Marked => Near is null ? Span : Near.Differences[0].Span;

    public string Text => Field is not null && Marked is { } span ? span.Of(Field.Text).ToString() : "";

    /// <returns>null where nothing stands</returns>
    public string? Problem(Post post)
    {
        if (Field is not { } field || Span is not { } span)
            return null;
        if (IsForeign)
            return $"“{Text}” is not in the language of the post";
        if (Near is null)
            return Broken is { } broken ? Placements.Problem(broken, post, field, span) : null;
        int left = Near.Differences.Count - MostTold;
        string told = string.Join("; ", Near.Differences.Take(MostTold).Select(difference => difference.In(field.Text)));
        return left > 0 ? $"{told}; {left} more {(left == 1 ? "place differs" : "places differ")}" : told;
    }
}
