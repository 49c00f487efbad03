using Governance.Text;

namespace Governance.Posts.Entities;

/// <summary>
/// Links as twitter-text 3.1 finds them: with a protocol, or a domain whose top-level domain is known.
/// Matches are tried from left to right and each begins after a character that the one before has not used.
/// </summary>
internal sealed class LinkScanner(string text, LinkStyle style, List<PostNode> found)
{
    private const int LongestUrl = 4096;
    private const int LongestLabel = 63;
    private const int LongestTcoSlug = 40;
    private const int AssumedProtocol = 8;
    private readonly DomainChain _chain = new();

    // Where the last match ended, accepted or not.
    private int _consumed;

    public static void Find(string text, LinkStyle style, List<PostNode> found)
    {
        LinkScanner? scanner = null;
        int from = 0;
        for (int dot = text.IndexOf('.'); dot >= 0; dot = from < text.Length ? text.IndexOf('.', from) : -1)
        {
            if (TopLevelDomainEnd.Find(text, dot + 1) == 0)
            {
                from = dot + 1;
                continue;
            }

            scanner ??= new LinkScanner(text, style, found);
            from = scanner.SearchAround(dot);
        }
    }

    /// <returns>where to look for the next dot</returns>
    private int SearchAround(int dot)
    {
        int start = dot;
        while (start > _consumed && XCharacters.IsDomainChain(text[start - 1]))
            start--;
        int end = dot;
        while (end < text.Length && XCharacters.IsDomainChain(text[end]))
            end++;
        _chain.Read(text, start, end);
        Search(start, end);
        return Math.Max(end, _consumed);
    }

    private void Search(int start, int end)
    {
        int protocol = ProtocolBefore(start);
        if (protocol >= 0 && _chain.DomainEndFrom(start, 0) is int domainEnd and > 0)
            Accept(start, domainEnd, protocol);

        // At the very beginning, a character to follow is tried before none.
        if (start == 0 && _consumed == 0 && end > 1 && XCharacters.MayPrecedeLink(text[0]) && text[0] != '.')
            TryAt(1, label: 0);

        int label = 0;
        for (int i = start; i < end; i++)
        {
            if (i <= _consumed && _consumed > 0)
                i = _consumed + 1;
            while (label < _chain.Count && i > _chain.EndOf(label))
                label++;
            if (label == _chain.Count || i >= end)
                break;
            if (!_chain.HasDomain(label))
                i = _chain.EndOf(label);
            else
                TryAt(i, label);
        }
    }

    private void TryAt(int start, int label)
    {
        if ((start == 0 || XCharacters.MayPrecedeLink(text[start - 1])) && _chain.DomainEndFrom(start, label) is int domainEnd and > 0)
            Accept(start, domainEnd, protocol: -1);
    }

    /// <summary>Where <c>http://</c> or <c>https://</c> begins that stands right before a place and may begin a link; else -1.</summary>
    private int ProtocolBefore(int place)
    {
        if (place < 7 || !text.AsSpan(place - 3, 3).SequenceEqual("://"))
            return -1;
        ReadOnlySpan<char> before = text.AsSpan(0, place - 3);
        int start = before.EndsWith("https", StringComparison.OrdinalIgnoreCase) ? before.Length - 5
            : before.EndsWith("http", StringComparison.OrdinalIgnoreCase) ? before.Length - 4 : -1;
        return start == 0 || (start > _consumed && XCharacters.MayPrecedeLink(text[start - 1])) ? start : -1;
    }

    private void Accept(int domain, int domainEnd, int protocol)
    {
        int portEnd = PortEnd(domainEnd);
        int pathEnd = style.AnyScript ? OpenLinkTail.PathEnd(text, portEnd) : XLinkTail.PathEnd(text, portEnd);
        int end = style.AnyScript ? OpenLinkTail.QueryEnd(text, pathEnd) : XLinkTail.QueryEnd(text, pathEnd);
        int start = protocol >= 0 ? protocol : domain;
        _consumed = end;
        int length = end - start + (protocol >= 0 ? domain - protocol : AssumedProtocol);
        if (length > LongestUrl || !IsEncodable(domain, domainEnd))
            return;
        if (protocol < 0)
            AddBareDomains(domain, domainEnd, pathEnd > portEnd ? end : 0);
        else if (TcoEnd(protocol, domain, end) is int tco)
            Add(protocol, tco);
    }

    private int PortEnd(int start)
    {
        int end = start + 1;
        if (start == text.Length || text[start] != ':')
            return start;
        while (end < text.Length && char.IsAsciiDigit(text[end]))
            end++;
        return end > start + 1 ? end : start;
    }

    /// <summary>Each label must fit the domain name system, and a domain that is encoded already holds nothing but ASCII.</summary>
    private bool IsEncodable(int start, int end)
    {
        ReadOnlySpan<char> domain = text.AsSpan(start, end - start);
        int from = 0;
        if (domain.StartsWith("xn--", StringComparison.Ordinal) && !BareDomains.TryNext(domain, ref from, out _))
            return false;
        while (true)
        {
            int dot = domain.IndexOf('.');
            ReadOnlySpan<char> label = dot < 0 ? domain : domain[..dot];
            if (Punycode.EncodedLength(label, LongestLabel) is 0 or > LongestLabel)
                return false;
            if (dot < 0)
                return true;
            domain = domain[(dot + 1)..];
        }
    }

    // Written without a protocol, "これはexample.comです" holds example.com: only accented Latin letters count beyond ASCII.
    private void AddBareDomains(int domain, int domainEnd, int end)
    {
        if (!style.BareDomains || (domain > 0 && text[domain - 1] is '-' or '_' or '.' or '/'))
            return;
        ReadOnlySpan<char> whole = text.AsSpan(domain, domainEnd - domain);
        int from = 0;
        bool more = BareDomains.TryNext(whole, ref from, out TextSpan next);
        while (more)
        {
            TextSpan bare = next.Shift(domain);
            more = BareDomains.TryNext(whole, ref from, out next);
            bool hasPath = !more && end > 0;
            if (hasPath || !style.SparesSentences || !IsForgottenSpace(bare))
                Add(bare.Start, hasPath ? end : bare.End);
        }
    }

    private bool IsForgottenSpace(TextSpan bare)
    {
        ReadOnlySpan<char> domain = bare.Of(text);
        ReadOnlySpan<char> topLevel = domain[(domain.LastIndexOf('.') + 1)..];
        return char.IsAsciiLetterUpper(topLevel[0]) && char.IsAsciiLetterLower(topLevel[^1]);
    }

    /// <summary>A t.co link ends after its slug and query; null where the slug is too long to be one.</summary>
    private int? TcoEnd(int protocol, int domain, int end)
    {
        if (style.AnyScript || !text.AsSpan(domain, end - domain).StartsWith("t.co/", StringComparison.OrdinalIgnoreCase))
            return end;
        int slug = domain + "t.co/".Length;
        int slugEnd = slug;
        while (slugEnd < end && char.IsAsciiLetterOrDigit(text[slugEnd]))
            slugEnd++;
        if (slugEnd == slug)
            return end;
        return slugEnd - slug > LongestTcoSlug ? null : XLinkTail.QueryEnd(text, slugEnd);
    }

    private void Add(int start, int end) => found.Add(new Link(new TextSpan(start, end), text[start..end]));
}
