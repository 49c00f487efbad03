namespace Governance.Text.Links;

/// <summary>The parts of a link as written. Any text gives an address; what is not there is empty.</summary>
public readonly ref struct LinkAddress
{
    public ReadOnlySpan<char> Scheme { get; private init; }

    /// <summary>Without user and port.</summary>
    public ReadOnlySpan<char> Host { get; private init; }

    /// <summary>Without its question mark.</summary>
    public ReadOnlySpan<char> Query { get; private init; }

    public static LinkAddress Parse(ReadOnlySpan<char> url)
    {
        ReadOnlySpan<char> scheme = default, rest = url;
        int slashes = url.IndexOf("://");
        if (slashes >= 0 && !url[..slashes].ContainsAny("/?#"))
        {
            scheme = url[..slashes];
            rest = url[(slashes + 3)..];
        }

        int end = rest.IndexOfAny("/?#\\");
        ReadOnlySpan<char> authority = end < 0 ? rest : rest[..end];
        authority = authority[(authority.LastIndexOf('@') + 1)..];
        int port = authority.LastIndexOf(':');
        if (port >= 0 && !authority.EndsWith("]"))
            authority = authority[..port];

        int fragment = rest.IndexOf('#');
        if (fragment >= 0)
            rest = rest[..fragment];
        int question = rest.IndexOf('?');
        return new LinkAddress { Scheme = scheme, Host = authority.TrimEnd('.'), Query = question < 0 ? default : rest[(question + 1)..] };
    }

    /// <summary>Whether the query gives <paramref name="name"/> a value.</summary>
    public bool HasParameter(ReadOnlySpan<char> name)
    {
        foreach (Range range in Query.SplitAny("&;"))
        {
            ReadOnlySpan<char> pair = Query[range];
            int equals = pair.IndexOf('=');
            if (equals > 0 && equals + 1 < pair.Length && pair[..equals].Equals(name, StringComparison.OrdinalIgnoreCase))
                return true;
        }

        return false;
    }
}
