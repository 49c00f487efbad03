using System.Collections.Immutable;
using System.Globalization;
using Governance.Posts;
using Governance.Text.Links;

namespace Governance.Rules.Checks;

/// <summary><c>links</c>: flags links by scheme, host, missing query parameters or number.</summary>
public sealed class LinksCheck(LinksOptions options) : Check
{
    public override ImmutableArray<string> Arguments => ["match", "host", "missing", "max", "count"];

    public LinksOptions Options => options;

    private readonly HostSet _allow = new(options.Allow);
    private readonly HostSet _deny = new(options.Deny);

    public override void Run(CheckContext context)
    {
        foreach (PostField field in context.AllFields)
        {
            int count = 0;
            foreach (PostNode node in field.Nodes)
            {
                if (node is not Link link)
                    continue;
                count++;
                LinkAddress address = LinkAddress.Parse(link.Url);
                string missing = MissingParameters(address);
                bool tooMany = count > (options.Max ?? int.MaxValue);
                if (!tooMany && missing.Length == 0 && IsAllowed(address))
                    continue;
                context.Report(
                    field,
                    link.Span,
                    new Argument("match", link.Url),
                    new Argument("host", address.Host.ToString()),
                    new Argument("missing", missing),
                    new Argument("max", options.Max?.ToString(CultureInfo.InvariantCulture) ?? ""),
                    new Argument("count", count.ToString(CultureInfo.InvariantCulture)));
            }
        }
    }

    private bool IsAllowed(LinkAddress address)
    {
        if (!options.Schemes.IsEmpty && !address.Scheme.IsEmpty && !IsAmong(options.Schemes, address.Scheme))
            return false;
        if (_allow.IsEmpty && _deny.IsEmpty)
            return true;
        string host = HostNames.ToAscii(address.Host);
        return (_allow.IsEmpty || _allow.Covers(host)) && !_deny.Covers(host);
    }

    private static bool IsAmong(ImmutableArray<string> schemes, ReadOnlySpan<char> scheme)
    {
        foreach (string allowed in schemes)
        {
            if (scheme.Equals(allowed, StringComparison.OrdinalIgnoreCase))
                return true;
        }

        return false;
    }

    private string MissingParameters(LinkAddress address)
    {
        string missing = "";
        foreach (string parameter in options.Query)
        {
            if (!address.HasParameter(parameter))
                missing = missing.Length == 0 ? parameter : $"{missing}, {parameter}";
        }

        return missing;
    }
}

public sealed record LinksOptions
{
    /// <summary>Such as <c>https</c>; empty for all. A link without a scheme passes.</summary>
    public ImmutableArray<string> Schemes { get; init; } = [];

    /// <summary>Hosts with their subdomains; empty for all.</summary>
    public ImmutableArray<string> Allow { get; init; } = [];

    public ImmutableArray<string> Deny { get; init; } = [];

    /// <summary>Query parameters that each link carries.</summary>
    public ImmutableArray<string> Query { get; init; } = [];

    public int? Max { get; init; }
}
