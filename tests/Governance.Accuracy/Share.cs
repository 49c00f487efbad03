using System.Collections.Immutable;
using System.Globalization;
using Governance.Diagnostics;

namespace Governance.Accuracy;

/// <summary>How many of how many, with its interval.</summary>
public readonly record struct Share(int Count, int Of)
{
    /// <summary>Posts with a finding of this severity or above.</summary>
    public static Share From(ImmutableArray<CheckedPost> posts, Severity severity) => new(posts.Count(post => post.Worst >= severity), posts.Length);

    public double Value => Of == 0 ? 0 : (double)Count / Of;

    public override string ToString()
    {
        WilsonInterval interval = WilsonInterval.Of(Count, Of);
        return string.Create(CultureInfo.InvariantCulture, $"{Count} of {Of} ({100 * Value:0.0#} %; {100 * interval.From:0.0#}–{100 * interval.To:0.0#} %)");
    }
}
