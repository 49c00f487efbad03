using System.Globalization;
using Governance.Posts;

namespace Governance.Rules.Conditions;

/// <summary><c>schedule</c>: the day the post goes out, both ends inclusive, either open.</summary>
public sealed class ScheduleCondition(DateOnly? from, DateOnly? until) : Condition
{
    public override string? Key => MetadataKeys.Schedule;

    public override Truth Evaluate(PostContext context) => context.Scheduled switch
    {
        null => context.Post.Metadata[MetadataKeys.Schedule].State == MetadataState.None ? Truth.False : Truth.Unknown,
        { } day => ((from is null || day >= from) && (until is null || day <= until)).ToTruth(),
    };

    public override string Describe() => (from, until) switch
    {
        ({ } first, { } last) => $"schedule: {{ from: {Write(first)}, until: {Write(last)} }}",
        ({ } first, null) => $"schedule: {{ from: {Write(first)} }}",
        (null, { } last) => $"schedule: {{ until: {Write(last)} }}",
        _ => "schedule: {}",
    };

    private static string Write(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
