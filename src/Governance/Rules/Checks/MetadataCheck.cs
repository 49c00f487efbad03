using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Governance.Posts;
using Governance.Text;

namespace Governance.Rules.Checks;

/// <summary><c>metadata</c>: flags keys that are missing, whose values are not among those allowed, or whose dates are in the wrong order.</summary>
public sealed class MetadataCheck(MetadataOptions options) : Check
{
    public override ImmutableArray<string> Arguments => ["key", "value", "values", "best", "problem"];

    public MetadataOptions Options => options;

    private readonly Lazy<ImmutableArray<KeyValuePair<string, Regex>>> _matches = new(() => [.. options.Matches.Select(
        match => KeyValuePair.Create(match.Key, new Regex($@"\A(?:{match.Value})\z", RegexOptions.NonBacktracking | RegexOptions.CultureInvariant)))]);

    public override void Run(CheckContext context)
    {
        if (context.Post.Part > 1)
            return;
        foreach (string key in options.Require)
        {
            if (context.Post.Metadata[key].IsUnknown)
                Report(context, key, value: "", "is missing");
        }

        foreach ((string key, ImmutableArray<string> allowed) in options.Values)
        {
            foreach (string value in context.Post.Metadata[key].Values)
            {
                if (!allowed.Contains(value, StringComparer.OrdinalIgnoreCase))
                    Report(context, key, value, "is not one of those allowed", allowed);
            }
        }

        for (int i = 1; i < options.Order.Length; i++)
            CheckOrder(context, options.Order[i - 1], options.Order[i]);
        if (options.Matches.IsEmpty)
            return;
        foreach ((string key, Regex pattern) in _matches.Value)
        {
            foreach (string value in context.Post.Metadata[key].Values)
            {
                if (!pattern.IsMatch(value))
                    Report(context, key, value, "is not written as it has to be");
            }
        }
    }

    private static void CheckOrder(CheckContext context, string earlier, string later)
    {
        PostMetadata metadata = context.Post.Metadata;
        if (metadata[earlier].First is not { } first || metadata[later].First is not { } last)
            return;
        if (!Schedule.TryParse(first, out Schedule from))
            Report(context, earlier, first, "is not a date such as 2026-11-22 or 2026-11-22T09:00");
        else if (Schedule.TryParse(last, out Schedule to) && from.IsAfter(to))
            Report(context, later, last, $"is before {earlier} ({first})");
    }

    private static void Report(CheckContext context, string key, string value, string problem, ImmutableArray<string> allowed = default) => context.Report(
        context.Post.Metadata[key].Location ?? context.Post.Draft.Location,
        new Argument("key", key),
        new Argument("value", value),
        new Argument("values", allowed.IsDefault ? "" : string.Join(", ", allowed)),
        new Argument("best", allowed.IsDefault ? "" : DidYouMean.Closest(value, allowed) ?? ""),
        new Argument("problem", problem));
}

public sealed record MetadataOptions
{
    public ImmutableArray<string> Require { get; init; } = [];

    /// <summary>Allowed values by key.</summary>
    public ImmutableArray<KeyValuePair<string, ImmutableArray<string>>> Values { get; init; } = [];

    /// <summary>Regular expressions by key (linear-time syntax), which a whole value must match.</summary>
    public ImmutableArray<KeyValuePair<string, string>> Matches { get; init; } = [];

    /// <summary>Keys that hold dates, none of which may be before the one named before it.</summary>
    public ImmutableArray<string> Order { get; init; } = [];
}
