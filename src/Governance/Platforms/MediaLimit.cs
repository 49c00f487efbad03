namespace Governance.Platforms;

/// <param name="Kind">image, gif, video, audio, document, or <c>any</c></param>
/// <param name="Min">least number; 1 where a post cannot go without</param>
public sealed record MediaLimit(string Kind, int? Min, int? Max, double? MaxSeconds, Origin Origin)
{
    public double? MinSeconds { get; init; }
}
