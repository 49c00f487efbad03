using System.Collections.Immutable;

namespace Governance.Text.Links;

/// <summary>Hosts, each of which covers its subdomains.</summary>
public sealed class HostSet
{
    private readonly HashSet<string> _hosts = new(StringComparer.Ordinal);

    /// <param name="hosts">as people write them: <c>bit.ly</c>, <c>*.example.com</c>, <c>https://example.com/</c></param>
    public HostSet(ImmutableArray<string> hosts)
    {
        foreach (string host in hosts)
        {
            ReadOnlySpan<char> name = host.AsSpan().Trim();
            if (name.StartsWith("*."))
                name = name[2..];
            _hosts.Add(HostNames.ToAscii(LinkAddress.Parse(name).Host));
        }
    }

    public bool IsEmpty => _hosts.Count == 0;

    /// <param name="host">as <see cref="HostNames.ToAscii"/> gives it</param>
    public bool Covers(string host)
    {
        HashSet<string>.AlternateLookup<ReadOnlySpan<char>> hosts = _hosts.GetAlternateLookup<ReadOnlySpan<char>>();
        ReadOnlySpan<char> rest = host;
        while (!rest.IsEmpty)
        {
            if (hosts.Contains(rest))
                return true;
            int dot = rest.IndexOf('.');
            if (dot < 0)
                return false;
            rest = rest[(dot + 1)..];
        }

        return false;
    }
}
