using Governance.Posts;

namespace Governance.Rules.Conditions;

/// <summary><c>media: { retouched: true }</c>: a medium of the post was, or was not, retouched; unknown where nobody said, false where there is none.</summary>
public sealed class MediaCondition(bool retouched) : Condition
{
    public override string? Key => "media.retouched";

    public override Truth Evaluate(PostContext context)
    {
        Truth truth = Truth.False;
        foreach (MediaItem item in context.Post.Draft.Media)
            truth = truth.Or(item.Retouched is { } said ? (said == retouched).ToTruth() : Truth.Unknown);
        return truth;
    }

    public override string Describe() => $"media: {{ retouched: {(retouched ? "true" : "false")} }}";
}
