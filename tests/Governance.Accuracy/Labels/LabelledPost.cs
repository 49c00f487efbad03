using System.Collections.Immutable;
using System.Text.Json;

namespace Governance.Accuracy.Labels;

/// <summary>A post of which people said what must and what must not be found in it.</summary>
public sealed record LabelledPost(string Id, string Line, ImmutableArray<Label> Labels)
{
    /// <summary>Without labels that reasonable people differ on.</summary>
    public static LabelledPost Read(string line)
    {
        JsonElement row = PostLine.Read(line);
        return new LabelledPost(row.GetProperty("id").GetString()!, line, [.. row.GetProperty("expect").EnumerateArray()
            .Where(label => !(label.TryGetProperty("uncertain", out JsonElement uncertain) && uncertain.ValueKind == JsonValueKind.True))
            .Select(label => new Label(label.GetProperty("topic").GetString()!, IsViolation: label.GetProperty("verdict").GetString() switch
            {
                "violation" => true,
                "ok" => false,
                var other => throw new InvalidOperationException($"verdict “{other}”: violation or ok is known"),
            }))]);
    }
}

/// <param name="Topic">of a finding</param>
/// <param name="IsViolation">a finding with the topic must appear; else it must not</param>
public sealed record Label(string Topic, bool IsViolation)
{
    // Which of the two a regulator would call it is a matter of taste.
    private static readonly ImmutableArray<ImmutableHashSet<string>> Same =
    [
        ["disclosure-missing", "disclosure-ambiguous"],
        ["risk-warning-missing", "risk-warning-wrong"],
        ["gambling-warning-missing", "gambling-warning-wrong"],
    ];

    public bool IsMetBy(IEnumerable<string> topicsFound) =>
        IsViolation ? topicsFound.Any(Counts) : !topicsFound.Contains(Topic, StringComparer.Ordinal);

    private bool Counts(string topic) => topic == Topic || Same.Any(group => group.Contains(Topic) && group.Contains(topic));
}
