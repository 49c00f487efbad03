using System.Collections.Immutable;
using Governance.Diagnostics;
using Governance.Posts;
using Governance.Text;

namespace Governance.Formats;

/// <summary>
/// What texts under a key mean, the same in every format. <c>none</c> (and <c>false</c> for <c>sponsored</c>) is given as none;
/// <c>any</c> is <c>*</c> for industries and places, but a platform of its own; where a key takes several values, commas and
/// <c>|</c> part them.
/// </summary>
internal static class MetadataScalar
{
    public static readonly ImmutableArray<string> Kinds = ["post", "reply", "dm", "story", "ad", "bio"];

    public static MetadataValue Read(string key, string text, TextLocation? location = null) =>
        Read(key, new ReadOnlySpan<string>(in text), location);

    /// <param name="key">normalised</param>
    public static MetadataValue Read(string key, ReadOnlySpan<string> texts, TextLocation? location = null)
    {
        ImmutableArray<string>.Builder values = ImmutableArray.CreateBuilder<string>(texts.Length);
        foreach (string text in texts)
        {
            if (!MetadataNames.IsListed(key) || text.AsSpan().IndexOfAny(',', '|') < 0)
            {
                Add(values, key, text);
                continue;
            }

            foreach (string part in text.Split([',', '|'], StringSplitOptions.RemoveEmptyEntries))
                Add(values, key, part);
        }

        if (values.Count == 0)
            return texts.Length == 0 ? MetadataValue.None(location) : MetadataValue.Unknown;
        if (values.Count == 1 && IsNone(key, values[0]))
            return MetadataValue.None(location);
        return MetadataValue.Given(values.DrainToImmutable(), location);
    }

    /// <summary>Whether one text may stand under its key; judged without configuration.</summary>
    /// <returns>null where it may</returns>
    public static ValueProblem? Check(string key, string text)
    {
        string value = text.Trim();
        if (value.Length == 0)
            return null;
        return key switch
        {
            MetadataKeys.Sponsored when SponsorshipValues.Parse(value) is null =>
                UnknownValue(key, value, SponsorshipValues.Names, value.ToLowerInvariant() switch { "no" or "n" => "false", "yes" or "y" => "true", _ => null }),
            MetadataKeys.Kind when !Kinds.Contains(value, StringComparer.OrdinalIgnoreCase) => UnknownValue(key, value, Kinds, suggestion: null),
            MetadataKeys.Schedule when !IsNone(key, value) && !Schedule.TryParse(value, out _) =>
                new ValueProblem(LooksSpoken(value) ? FormatDescriptors.DateInWords : FormatDescriptors.InvalidDate, [("key", key), ("value", value)]),
            _ => null,
        };
    }

    private static void Add(ImmutableArray<string>.Builder values, string key, string text)
    {
        string value = text.Trim();
        if (value.Length == 0)
            return;
        values.Add(key switch
        {
            MetadataKeys.Sponsored or MetadataKeys.Kind => value.ToLowerInvariant(),
            MetadataKeys.Industry or MetadataKeys.Jurisdiction when value.Equals("any", StringComparison.OrdinalIgnoreCase) => "*",
            MetadataKeys.Schedule when Schedule.TryParse(value, out Schedule schedule) => schedule.ToString(),
            _ => value,
        });
    }

    private static bool IsNone(string key, string value) =>
        value.Equals("none", StringComparison.OrdinalIgnoreCase) || (key == MetadataKeys.Sponsored && value.Equals("false", StringComparison.OrdinalIgnoreCase));

    private static ValueProblem UnknownValue(string key, string value, ImmutableArray<string> known, string? suggestion)
    {
        suggestion ??= DidYouMean.Closest(value, known);
        return new ValueProblem(FormatDescriptors.UnknownValue,
            [("key", key), ("value", value), ("suggestion", suggestion is null ? "" : $": did you mean “{suggestion}”?"), ("known", string.Join(", ", known))]);
    }

    private static bool LooksSpoken(string value) => value.Any(char.IsLetter) && !char.IsAsciiDigit(value[0]);
}

internal sealed record ValueProblem(Descriptor Descriptor, ImmutableArray<(string Name, string Value)> Arguments)
{
    public void AddTo(FindingList findings, TextLocation location) => findings.Add(Descriptor, location, Arguments.AsSpan());
}
